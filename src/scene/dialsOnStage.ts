/** All dials on stage: the wall of them, the lens, the two hundred digits that they are judged by, and all that turns them. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { dialValue, type FullSwing } from '../network/dials';
import type { Network } from '../network/Network';
import { Random } from '../network/Random';
import { swapped, withBiases } from '../network/rearrange';
import { randomLike } from '../network/shake';
import type { DialPlaces } from '../theme/dialPlaces';
import { written } from '../theme/numbers';
import { DialCountView } from '../views/DialCountView';
import { DialWallView, example, exchanged } from '../views/DialWallView';
import { type Label, LabelView } from '../views/LabelView';
import { type MeasuredRow, MeasureView } from '../views/MeasureView';
import { VerdictView } from '../views/VerdictView';
import { WallView } from '../views/WallView';
import { count, type Word } from '../views/words';
import type { Control } from './Control';
import { asksAbout, type DialState, dialState } from './dialState';
import { lensOnStage } from './lensOnStage';
import { plainSignal } from './plainSignal';
import { shake, shakeCurve, shakenBy } from './shaking';

const layers = [1, 2, 3] as const;

export function dialsOnStage(lesson: Lesson, places: DialPlaces) {
  const state = dialState(lesson);
  const wall = new DialWallView(places.wall, lesson.network(), state.full as FullSwing[]);
  const { lens, ...lensing } = lensOnStage(lesson, places, wall, state);
  const dialCount = new DialCountView(places.total);
  const samples = new WallView(places.samples);
  const measures = new MeasureView(places);
  const alone = new LabelView();
  const verdict = new VerdictView(places);
  const fair = computed(() => lesson.samples('fair'));
  const pictures = computed(() => fair.value.map((sample) => sample.pixels));
  const right = computed(() => {
    const best = state.examination.value?.answers(lesson.network()).best;
    return [fair.value.map(({ label }, i) => best?.[i] === label)];
  });
  const rightNow = computed(() => (right.value[0] ?? []).filter(Boolean).length);
  /** The neurons that the learner has let change places last. */
  const pair = plainSignal<readonly number[]>([]);
  let swaps = 0;
  let randomised = 0;

  const isSwapping = () => verdict.swapped > 0.5;
  const isMeasuring = () => measures.drawn > 0.5;
  const isDone = () => dialCount.totalled * dialCount.alpha > 0.5 && samples.drawn > 0.5;
  const isAsking = () => samples.drawn > 0.5 && lens.opened > 0.5;

  const controls: Control[] = [
    ...lensing.controls,
    {
      kind: 'pick',
      id: 'samples',
      label: 'Two hundred digits. Enter takes one as your digit.',
      where: () => (samples.drawn > 0.5 ? { ...samples.area, x: samples.x, y: samples.y } : undefined),
      count: () => fair.value.length,
      placeOf: (i) => ({ ...samples.placeOf(i), x: samples.placeOf(i).x + samples.x, y: samples.placeOf(i).y + samples.y }),
      text: (i) => `a ${fair.value[i]?.label}, number ${(i % 20) + 1}: ${right.value[0]?.[i] ? 'right' : 'wrong'}`,
      point: (i) => {
        samples.pointed = i;
      },
      press: (i) => {
        const sample = fair.value[i];
        if (sample) lesson.setInput(sample.pixels);
      },
    },
    {
      kind: 'slider',
      id: 'shake',
      label: 'Shake all dials',
      min: 0,
      max: 1,
      step: 0.05,
      isEdit: true,
      where: () => (isMeasuring() ? places.slider : undefined),
      value: () => shakenBy(lesson.network()),
      set: (by) => shake(lesson, by),
      text: (by) => `shaken by ${written(by)}: ${rightNow.value} of ${fair.value.length} right`,
    },
    {
      kind: 'button',
      id: 'swap',
      quiet: true,
      label: places.compact ? 'Swap two' : 'Swap two others',
      where: () => (isSwapping() ? places.buttons[2] : undefined),
      press: () => {
        const two = anotherPair(++swaps);
        pair.value = two;
        lesson.editNetwork('lesson', (network) => swapped(network, 1, two[0], two[1]));
      },
    },
    {
      kind: 'button',
      id: 'randomise',
      quiet: true,
      label: places.compact ? 'Random' : 'Randomise',
      where: () => (isMeasuring() || isDone() ? places.buttons[0] : undefined),
      press: () => {
        const seed = 100 + ++randomised;
        lesson.editNetwork('lesson', () => randomLike(lesson.originalNetwork(), seed));
      },
    },
    {
      kind: 'button',
      id: 'restore',
      quiet: true,
      label: 'Restore',
      where: () => (lesson.isEdited() && wall.later > 0.5 && !isAsking() && !isSwapping() ? places.buttons[1] : undefined),
      press: () => lesson.editNetwork('lesson', () => lesson.originalNetwork()),
    },
    {
      kind: 'choice',
      id: 'biases',
      label: 'Which layer’s biases are silent',
      heading: places.compact ? 'no b in' : 'silence the biases of layer',
      quiet: true,
      options: [{ value: 0, text: places.compact ? '–' : 'none' }, ...layers.map((value) => ({ value, text: String(value) }))],
      where: () => (isMeasuring() || isDone() ? places.biases : undefined),
      value: () => silentLayer(lesson),
      set: (layer) => silence(lesson, layer),
    },
    {
      kind: 'choice',
      id: 'asked',
      label: 'What the question is about',
      heading: places.compact ? '' : 'about',
      quiet: true,
      options: (places.compact
        ? ['layer 1', 'layer 2', 'last', 'neuron']
        : ['a first weight', 'a middle one', 'a last one', 'a whole neuron']
      ).map((text, value) => ({ value, text })),
      where: () => (isAsking() ? places.asked : undefined),
      value: () => state.asked.value,
      set: (value) => {
        state.chosen.value = undefined;
        state.asked.value = value;
      },
    },
  ];

  return {
    views: { wall, lens, count: dialCount, samples, measures, alone, verdict },
    controls,
    rightNow: () => rightNow.value,
    show() {
      wall.network = lesson.network();
      lensing.show();
      dialCount.sizes = lesson.network().sizes;
      samples.digits = pictures.value;
      samples.right = right.value;
      const asked = asksAbout(state);
      wall.marks = asked.slice(0, 3);
      wall.framed = asked.slice(3);
      wall.pairs = [...exchanged, ...pair.value];
      measures.now = { by: shakenBy(lesson.network()), right: rightNow.value };
      measures.measure = () => ({ curve: shakeCurve(lesson, state), of: fair.value.length, rows: rows(state, places.compact) });
      alone.labels = aloneWords(lesson, places);
      const pass = lesson.pass();
      verdict.answer = lesson.drawing.value.isEmpty ? undefined : { output: pass.best, activation: pass.activation(3, pass.best) };
      verdict.right = rightNow.value;
      verdict.of = fair.value.length;
      verdict.edited = lesson.isEdited();
      const network = lesson.network();
      verdict.kept = () => state.same(network, swapped(network, 1, exchanged[0], exchanged[1]));
    },
  };
}

/** Two neurons of the first layer, others than those that the script lets change places. */
function anotherPair(seed: number): [number, number] {
  const others = Array.from({ length: 16 }, (_, i) => i).filter((i) => !(exchanged as readonly number[]).includes(i));
  new Random(seed).shuffle(others);
  return [others[0] as number, others[1] as number];
}

const silentLayer = (lesson: Lesson): number =>
  layers.find((layer) =>
    lesson
      .network()
      .layer(layer)
      .biases.every((bias) => bias === 0),
  ) ?? 0;

/** The biases of one layer are 0; those that were silent before are as they were trained. */
function silence(lesson: Lesson, silent: number): void {
  const trained = lesson.originalNetwork();
  const biasesOf = (network: Network, layer: number) => {
    const { biases } = network.layer(layer);
    if (layer === silent) return new Float64Array(biases.length);
    return biases.every((bias) => bias === 0) ? trained.layer(layer).biases : biases;
  };
  lesson.editNetwork('lesson', (network) => {
    const next = layers.reduce((changed, layer) => withBiases(changed, layer, biasesOf(network, layer)), network);
    const isTrained = next.layers.every(({ weights, biases }, i) => {
      const layer = trained.layers[i];
      return weights === layer?.weights && biases === layer.biases;
    });
    return isTrained ? trained : next;
  });
}

function rows({ effects, most }: DialState, compact: boolean): MeasuredRow[] {
  const words = compact
    ? ['layer 1', 'layer 2', 'layer 3', 'a neuron']
    : [...layers.map((l) => `one weight, layer ${l}`), 'a whole neuron'];
  return words.map((text, k) => ({
    words: text,
    name: `answers changed ${k}`,
    changed: effects.peek()?.[k]?.changed ?? 0,
    most: most.peek()[k] as number,
  }));
}

/** What one neuron has. */
function aloneWords(lesson: Lesson, { alone: { x, y, pitch, size }, compact }: DialPlaces): Label[] {
  const bias = dialValue(lesson.network(), { layer: 1, neuron: example, source: undefined });
  const at = (row: number, words: readonly Word[], tone: Label['tone'] = 'plain'): Label => ({ x, y: y + row * pitch, words, size, tone });
  return [
    at(
      0,
      [`hidden layer 1, neuron ${example}`].map((text) => (compact ? 'neuron 5' : text)),
      'strong',
    ),
    at(1.2, [count('weights of one neuron', 784), compact ? ' weights,' : ' weights, one for each pixel']),
    at(2.2, [count('biases of one neuron', 1), ' bias, ', { name: `b[1][${example}]`, text: written(bias), value: bias }]),
    at(4, ['upright: 0'], 'faint'),
    at(4.9, ['to the right: above 0'], 'faint'),
    at(5.8, ['to the left: below 0'], 'faint'),
  ];
}
