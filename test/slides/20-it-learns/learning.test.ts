/** The slide that learns: its costs and slopes are those of a plain count, its sentences fit each state, and what is taken is one edit. */
import { describe, expect, test } from 'vitest';
import { scoreOnFair, slopesOf, triedLayer } from '../../../slides/20-it-learns/fairScore';
import { upOrDown } from '../../../slides/20-it-learns/question';
import { learnSentence, oneStepSentence, takeSentence } from '../../../slides/20-it-learns/sentences';
import slide from '../../../slides/20-it-learns/slide';
import { learningOf } from '../../../slides/20-it-learns/state';
import { costWith, dialsOffered } from '../../../slides/20-it-learns/triedDial';
import { costOf } from '../../../src/network/cost';
import type { Network } from '../../../src/network/Network';
import { Scene } from '../../../src/scene/Scene';
import { sayNow } from '../../../src/scene/Step';
import { widePlaces } from '../../../src/theme/places';
import type { Snapshot } from '../../../src/training/TrainingRun';
import { makeLesson, sampleSet } from '../../makeLesson';

const fair = sampleSet('fair');
const costOn = (network: Network) =>
  fair.reduce((sum, { pixels, label }) => sum + costOf(network.forward(pixels).z(3), label), 0) / fair.length;

/** As if the worker had told of these looks; `training` is left as it is else. */
function tell(lesson: ReturnType<typeof makeLesson>, looks: readonly Partial<Snapshot>[], state: string, more: object = {}) {
  const { training, network } = learningOf(lesson);
  const { layers } = network.peek();
  const snapshots = looks.map((look) => ({ batches: 0, epochs: 0, cost: 1, right: 200, judged: 2000, gradients: [], layers, ...look }));
  const parts = training as unknown as { now: { value: string }; all: { value: unknown } };
  parts.all.value = [{ start: {}, snapshots, ...more }];
  parts.now.value = state;
}

describe('the cost', () => {
  test('of two hundred digits, with any dial turned, is the one that is counted anew', async () => {
    const lesson = makeLesson();
    await lesson.allSamples();
    const { network, fairScore, dial } = learningOf(lesson);
    const now = fairScore.value;
    if (!now) throw new Error('The digits have come.');
    expect(now.cost).toBeCloseTo(costOn(network.value), 12);
    for (let index = 0; index < dialsOffered; index++) {
      dial.choose(index);
      const { neuron, source } = dial.weight.value;
      for (const value of [-8, 0.3, 8]) {
        expect(costWith(now, dial.weight.value, value)).toBeCloseTo(
          costOn(network.value.withWeight(triedLayer, neuron, source, value)),
          10,
        );
      }
    }
  });

  test('slopes are those of a small turn, and by turns up and down', async () => {
    const lesson = makeLesson();
    await lesson.allSamples();
    const { network, dial } = learningOf(lesson);
    const slopes = slopesOf(scoreOnFair(network.value, fair) as NonNullable<ReturnType<typeof scoreOnFair>>);
    for (const [i, { neuron, source, slope }] of dial.offered.value.entries()) {
      const w = network.value.weight(triedLayer, neuron, source);
      const moved = (by: number) => costOn(network.value.withWeight(triedLayer, neuron, source, w + by));
      expect(slope).toBeCloseTo((moved(1e-4) - moved(-1e-4)) / 2e-4, 5);
      expect(slope).toBe(slopes[neuron * 16 + source]);
      expect(Math.sign(slope)).toBe(i % 2 === 0 ? 1 : -1);
    }
  });

  test('goes where the answer says, for every dial', async () => {
    const lesson = makeLesson();
    await lesson.allSamples();
    const { dial } = learningOf(lesson);
    for (let index = 0; index < dialsOffered; index++) {
      dial.choose(index);
      const goesUp = dial.costAt.value(dial.value.value + 0.3) > dial.costAt.value(dial.value.value);
      expect(upOrDown.answer(lesson)?.accepted).toEqual([goesUp ? 0 : 1]);
    }
  });

  test('a dial that was tried stands where it was put until another one is taken, and the network stays', async () => {
    const lesson = makeLesson();
    await lesson.allSamples();
    const { dial, network } = learningOf(lesson);
    const before = network.value;
    dial.try(5);
    expect(dial.tried.value).toBe(5);
    dial.choose(1);
    expect(dial.tried.value).toBe(dial.value.value);
    expect(network.value).toBe(before);
  });
});

describe('what is said', () => {
  test('in every state of the training fits it, and is no longer than a sentence may be', () => {
    const lesson = makeLesson();
    const said = () => [learnSentence(lesson), oneStepSentence(lesson), takeSentence(lesson)];
    const all = new Map<string, string[]>([['none', said()]]);
    const states: [string, readonly Partial<Snapshot>[], object?][] = [
      ['fetching', []],
      ['going', [{}, { batches: 300, epochs: 0.6, right: 1200 }]],
      ['paused', [{}, { batches: 1 }]],
      ['done', [{}, { batches: 5000, epochs: 10, right: 1850 }]],
      ['done', [{}, { batches: 5000, epochs: 10, right: 210 }]],
      ['done', [{}], { awayAfter: 40 }],
    ];
    for (const [state, looks, more] of states) {
      tell(lesson, looks, state, more);
      all.set(JSON.stringify([state, looks, more]), said());
    }
    learningOf(lesson).training.failure.value = 'Data of this lesson could not be loaded. Please try again when the network is there.';
    tell(lesson, [], 'failed');
    all.set('failed', said());
    expect(new Set([...all.values()].map(([learn]) => learn)).size).toBe(all.size);
    for (const sentence of [...all.values()].flat()) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
    }
    // The forty-minute path stops here, and has passed by the steps that introduce these.
    for (const [learn] of all.values()) expect(learn).not.toMatch(/\b(cost|slope|downhill|mini-batch)/i);
    expect(learnSentence(lesson)).toContain('could not be loaded');
    tell(lesson, [{}], 'done', { awayAfter: 40 });
    expect(learnSentence(lesson)).toContain('after 40 steps');
    tell(lesson, [{}, { batches: 5000, epochs: 10, right: 210 }], 'done');
    expect(learnSentence(lesson)).toContain('only guesses');
  });

  test('a network that is trained, and one that ran away, still show true numbers at every step', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    tell(lesson, [{}, { batches: 300, epochs: 0.6, right: 1234, cost: 2.5 }], 'going');
    scene.goTo(slide.steps.findIndex(({ id }) => id === 'learn') + 1);
    const shown = Object.values(scene.script.views).flatMap((view) => (typeof view.readouts === 'function' ? view.readouts() : []));
    const value = (name: string) => shown.find((readout) => readout.name === name)?.text;
    expect([value('training, percent right'), value('training, cost'), value('steps')]).toEqual(['61.7', '2.50', '300']);
    for (const step of slide.steps) expect(sayNow(step, lesson)).toMatch(/[.?]$/);
    scene.destroy();
  });
});

describe('the pictures', () => {
  const walked = async (of: ReturnType<typeof makeLesson>, id: string) => {
    const scene = await Scene.build(slide, of, widePlaces);
    scene.goTo(slide.steps.findIndex((step) => step.id === id) + 1);
    return scene;
  };
  /** Colours of weights, as they are handed to the ink. */
  const fillsOf = (scene: Scene) => {
    const { pictures } = scene.script.views as unknown as { pictures: { sketch(ink: unknown): void } };
    const fills = new Set<number>();
    const ink = new Proxy(
      {},
      {
        get:
          (_, what) =>
          (...args: { fill?: number }[]) =>
            what === 'box' && fills.add(args[4]?.fill ?? 0),
      },
    );
    pictures.sketch(ink);
    return fills.size;
  };

  test('of the lesson’s own network stay under their lids: at the opening, and where somebody lets it practise on', async () => {
    const lesson = makeLesson();
    const scene = await walked(lesson, 'opening');
    expect(fillsOf(scene)).toBe(1);
    scene.goTo(slide.steps.findIndex(({ id }) => id === 'learn') + 1);
    expect(fillsOf(scene)).toBeGreaterThan(9);
    learningOf(lesson).beginWith('lesson');
    expect(fillsOf(scene)).toBe(1);
    expect(learnSentence(lesson)).toContain('under their lids');
    tell(lesson, [{}, { batches: 300 }], 'going');
    expect(fillsOf(scene)).toBe(1);
    expect(learnSentence(lesson)).not.toContain('noise');
    scene.destroy();
  });

  test('are noise for whoever only passes by, and the sentence says no more than that', () => {
    const lesson = makeLesson();
    expect(learnSentence(lesson)).toMatch(/^So far every dial is set at random: the pictures are noise/);
    tell(lesson, [{}, { batches: 300 }], 'going');
    expect(learnSentence(lesson)).toContain('takes shape');
  });
});

describe('the network', () => {
  test('taken into the lesson is one edit, and undo brings the old one back', () => {
    const lesson = makeLesson();
    const learning = learningOf(lesson);
    const before = lesson.network();
    expect(learning.isTaken.value).toBe(false);
    learning.take();
    expect([lesson.network(), learning.isTaken.value, lesson.edits]).toEqual([learning.network.value, true, 1]);
    lesson.undo();
    expect([lesson.network(), learning.isTaken.value]).toEqual([before, false]);
  });

  test('begins with random dials, with others, or with the lesson’s as they are', () => {
    const lesson = makeLesson();
    const learning = learningOf(lesson);
    const first = learning.network.value;
    learning.beginWith('other');
    expect(learning.network.value).not.toEqual(first);
    learning.beginWith('lesson');
    lesson.editNetwork('lesson', (network) => network.withBias(1, 0, 3));
    expect(learning.network.value).toBe(lesson.network());
    learning.beginWith('random');
    expect(learning.network.value.bias(1, 0)).toBe(0);
  });

  test('that was gone back to stays on stage while others come', () => {
    const lesson = makeLesson();
    const learning = learningOf(lesson);
    tell(lesson, [{ batches: 0 }, { batches: 1 }, { batches: 2 }], 'going');
    expect(learning.snapshot.value?.batches).toBe(2);
    learning.chosen.value = 1;
    tell(lesson, [{ batches: 0 }, { batches: 1 }, { batches: 2 }, { batches: 4 }], 'going');
    expect(learning.snapshot.value?.batches).toBe(1);
    learning.chosen.value = undefined;
    expect(learning.snapshot.value?.batches).toBe(4);
  });
});
