/** Laws that every slide obeys. A new slide gets these tests by standing in slides/index.ts. */
import { gsap } from 'gsap';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { slides as chapters } from '../slides';
import type { Lesson } from '../src/lesson/Lesson';
import { Random } from '../src/network/Random';
import type { Control } from '../src/scene/Control';
import { Scene } from '../src/scene/Scene';
import { type Ask, type Slide, sayNow } from '../src/scene/Step';
import { type Places, placesFor, widePlaces } from '../src/theme/places';
import { bareNumber, forwardPass, halfUnit, type LayersOf, numberIn, quantityOf, trueValue } from './forwardPass';
import { makeLesson, noise, sampleSet, unlikeInputs } from './makeLesson';
import { pictureOf } from './pictureOf';

const longestSentence = 22;
const longestQuestion = 28;
/** As a class hears them: 150 a minute, and a few more, since some are for the speaker alone. */
const wordsPerSecond = 2.8;
/** Of notes that are heard while the sentence is read. */
const wordsTakenInPerSecond = 4;
/** Seconds: the walk through the network may take this long, most steps less. */
const longestStep = 4.05;

const layouts: Record<string, Places> = { 'a wide stage': widePlaces, 'a phone': placesFor(390, 844) };
const brokenText = /undefined|NaN|null|Infinity|\[object|function\s*\w*\(|=>|\s{2,}|-\d/;

const alive: Scene[] = [];
async function sceneOf(slide: Slide, lesson: Lesson, places = widePlaces): Promise<Scene> {
  const scene = await Scene.build(slide, lesson, places);
  alive.push(scene);
  return scene;
}

afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

const steps = (scene: Scene) => Array.from(scene.times.keys());
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The middle of every step's movement. */
const middles = (scene: Scene) => scene.times.slice(1).map((end, k) => (end + (scene.times[k] as number)) / 2);

/** All that a script must not touch. */
const kept = (lesson: Lesson) => ({
  drawing: lesson.drawing.peek(),
  input: lesson.input.peek(),
  networks: lesson.networkNames.map((name) => lesson.network(name)),
  centring: lesson.centring.peek(),
  shownInputs: lesson.shownInputs.peek(),
  guesses: lesson.guesses.peek(),
  edits: lesson.edits,
});

const whereIs = (scene: Scene) => ({ time: scene.time.peek(), step: scene.step.peek(), amounts: scene.amounts(), times: scene.times });

const layersOf = (lesson: Lesson, name: string): LayersOf =>
  lesson.network(name).layers.map(({ neurons, biases, activation }, index) => ({
    weights: Array.from({ length: neurons }, (_, neuron) => Array.from(lesson.network(name).weightsInto(index + 1, neuron))),
    biases: Array.from(biases),
    activation,
  }));

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

beforeAll(async () => {
  // The playground asks what the other slides ask, once it has them: from then on, whichever test comes first.
  const playground = slides.at(-1) as Slide;
  const scene = await sceneOf(playground, makeLesson());
  const leadsThere = scene.script.controls?.find(({ id }) => id === 'go-there');
  const isThere = (step: number) => {
    scene.goTo(step);
    return leadsThere?.where() !== undefined;
  };
  await vi.waitFor(() => expect(steps(scene).some(isThere)).toBe(true));
});
const allSteps = slides.flatMap((slide) => slide.steps.map((step) => [slide.id, slide, step] as const));

/** What only some have, each with the slide's name for the title of its test. */
const taught = allSteps.flatMap(([id, , step]) => (step.term ? [[id, step.id, step, step.term] as const] : []));
const questions = allSteps.flatMap(([id, slide, step]) => (step.ask ? [[id, slide, step, step.ask] as const] : []));
const offers = questions.flatMap(([id, slide, , ask]) => (ask.offer ? [[id, slide, ask, ask.offer] as const] : []));

test('the running order names every slide as its file does', () => {
  expect(slides.map(({ id, title }) => ({ id, title }))).toEqual(chapters.map(({ id, title }) => ({ id, title })));
});

test('only the summary and the playground ask nothing', () => {
  expect(slides.filter(({ asksNothing }) => asksNothing).map(({ id }) => id)).toEqual(['what-a-network-is', 'playground']);
});

test('slides have different ids, fit for an address', () => {
  const ids = slides.map((slide) => slide.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('its steps have different ids', () => {
    const ids = slide.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(ids).not.toContain('opening');
  });

  test('every step has a sentence and notes, for every kind of input', () => {
    const lesson = makeLesson();
    const inputs = [...Object.values(unlikeInputs), ...sampleSet('misses').map((sample) => sample.pixels)];
    for (const input of inputs) {
      lesson.setInput(input);
      for (const step of slide.steps) {
        const sentence = sayNow(step, lesson);
        expect(sentence).not.toMatch(brokenText);
        expect(sentence).toMatch(/[.?!:]$/);
        expect(wordsIn(sentence), sentence).toBeGreaterThan(1);
        expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(step.ask ? longestQuestion : longestSentence);
      }
    }
    for (const step of slide.steps) {
      expect(wordsIn(step.notes), `notes of ${step.id}`).toBeGreaterThan(5);
      expect(step.notes).not.toMatch(brokenText);
    }
  });

  test('its notes can be said in the time of their step', () => {
    const long = [{ id: 'opening', ...slide.opening }, ...slide.steps].flatMap(({ id, notes, seconds }) => {
      const most = Math.floor(seconds * wordsPerSecond);
      return wordsIn(notes) > most ? [`${id}: ${wordsIn(notes)} words in ${seconds} s, where ${most} can be said`] : [];
    });
    expect(long).toEqual([]);
  });

  test('its sentence can be read while its notes are said', () => {
    const lesson = makeLesson();
    const steps = [{ id: 'opening', ...slide.opening }, ...slide.steps];
    const long = Object.values(unlikeInputs).flatMap((input) => {
      lesson.setInput(input);
      return steps.flatMap((step) => {
        const words = wordsIn(sayNow(step, lesson)) + wordsIn(step.notes);
        const most = step.seconds * wordsTakenInPerSecond;
        return words > most ? [`${step.id}: ${words} words in ${step.seconds} s, where ${most} can be taken in`] : [];
      });
    });
    expect([...new Set(long)]).toEqual([]);
  });

  test.each(Object.entries(layouts))('on %s every step has a time of its own, and none takes long', async (_name, places) => {
    const { times } = await sceneOf(slide, makeLesson(), places);
    expect(times).toHaveLength(slide.steps.length + 1);
    expect(times[0]).toBe(0);
    times.slice(1).forEach((end, k) => {
      const seconds = end - (times[k] as number);
      expect(seconds, slide.steps[k]?.id).toBeGreaterThan(0.1);
      expect(seconds, slide.steps[k]?.id).toBeLessThanOrEqual(longestStep);
    });
  });

  test.each(Object.entries(layouts))('on %s a step looks the same whichever way it was reached', async (_name, places) => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson, places);
    const look = () => ({ amounts: scene.amounts(), picture: pictureOf(scene).notes });
    const forwards = steps(scene).map((step) => {
      scene.goTo(step);
      return look();
    });
    const random = new Random(2);
    const detours = [
      ...steps(scene).reverse(),
      ...Array.from({ length: 40 }, () => random.below(scene.times.length)),
      ...Array.from({ length: 20 }, () => -1 - random.below(1000)),
    ];
    for (const detour of detours) {
      // A negative one: by way of the middle of something.
      if (detour < 0) scene.seek((scene.duration * -detour) / 1000);
      const step = detour < 0 ? random.below(scene.times.length) : detour;
      scene.goTo(step);
      expect(look(), `step ${step}`).toEqual(forwards[step]);
    }
    const fresh = await sceneOf(slide, lesson, places);
    fresh.goTo(fresh.lastStep);
    expect(fresh.amounts()).toEqual(forwards[fresh.lastStep]?.amounts);
  });

  test('moving to a step by the clock ends where jumping to it does', async () => {
    const scene = await sceneOf(slide, makeLesson());
    const tick = (seconds: number) => gsap.updateRoot(gsap.globalTimeline.time() + seconds);
    for (const step of [...steps(scene).slice(1), ...steps(scene).reverse().slice(1)]) {
      scene.moveTo(step);
      expect(scene.playing.peek()).toBe(true);
      expect(scene.step.peek()).toBe(step);
      for (let i = 0; i < 3; i++) tick(0.13);
      tick(10);
      expect(scene.playing.peek()).toBe(false);
      const walked = whereIs(scene);
      scene.goTo(step);
      expect(walked).toEqual(whereIs(scene));
    }
  });

  test('every step changes something: the picture, or the sentence', async () => {
    const scene = await sceneOf(slide, makeLesson());
    scene.goTo(0);
    expect(pictureOf(scene).notes.length).toBeGreaterThan(0);
    let before = JSON.stringify(scene.amounts());
    for (const step of steps(scene).slice(1)) {
      scene.goTo(step);
      const now = JSON.stringify(scene.amounts());
      if (slide.steps[step - 1]?.animate) expect(now, slide.steps[step - 1]?.id).not.toBe(before);
      else expect(now, slide.steps[step - 1]?.id).toBe(before);
      before = now;
    }
  });

  test('the script never changes what the learner has made', async () => {
    const lesson = makeLesson();
    lesson.setInput(noise(3));
    lesson.editNetwork('lesson', (network) => network.withBias(3, 4, 1.5));
    const before = kept(lesson);
    const scene = await sceneOf(slide, lesson);
    for (const step of [...steps(scene), ...steps(scene).reverse()]) scene.goTo(step);
    for (const time of middles(scene)) scene.seek(time);
    const after = kept(lesson);
    expect(after.drawing).toBe(before.drawing);
    expect(after).toEqual(before);
  });

  test('a new input in the middle of a step changes what is shown, and nothing of the script', async () => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson);
    for (const time of [0, ...middles(scene), ...scene.times.slice(1)]) {
      scene.seek(time);
      lesson.setInput(unlikeInputs['the starting digit'] as Float64Array);
      const script = whereIs(scene);
      const picture = pictureOf(scene).notes;
      lesson.setInput(unlikeInputs['another digit'] as Float64Array);
      expect(whereIs(scene)).toEqual(script);
      expect(pictureOf(scene).notes, `at ${time} s`).not.toEqual(picture);
      lesson.undo();
      expect(pictureOf(scene).notes, `at ${time} s, undone`).toEqual(picture);
    }
  });

  test('an input set before is shown as one set now', async () => {
    const [early, late] = [makeLesson(), makeLesson()];
    early.setInput(noise(5));
    const one = await sceneOf(slide, early);
    const other = await sceneOf(slide, late);
    for (const time of middles(one)) {
      one.seek(time);
      other.seek(time);
      late.setInput(noise(5));
      expect(pictureOf(other).notes).toEqual(pictureOf(one).notes);
      late.undo();
    }
  });

  test('every number named after the pass is the true one at the precision shown, at any moment, for any input and weights', async () => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson);
    const random = new Random(11);
    let checked = 0;
    for (const [i, time] of [...scene.times, ...middles(scene)].entries()) {
      scene.seek(time);
      lesson.setInput(i % 3 === 0 ? noise(i) : (sampleSet('fair')[random.below(200)]?.pixels as Float64Array));
      if (i % 2 === 0) lesson.editNetwork('lesson', (network) => network.withBias(1 + random.below(3), random.below(10), random.around(2)));
      const input = Array.from(lesson.input.peek());
      for (const { name, text, value, alpha } of pictureOf(scene).readouts) {
        if (alpha <= 0.02) continue;
        expect(text, name).toMatch(bareNumber);
        expect(value, name).toBe(numberIn(text));
        const quantity = quantityOf(name);
        if (!quantity) {
          expect(name, 'a plain name is no half of a quantity').not.toMatch(/[azbw]\[/);
          continue;
        }
        expect(lesson.networkNames).toContain(quantity.network);
        const layers = layersOf(lesson, quantity.network);
        const truth = trueValue(quantity, layers, forwardPass(layers, input));
        expect(Math.abs(value - truth), `${name} is ${truth}, shown as ${text}`).toBeLessThanOrEqual(halfUnit(text));
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(0);
  }, 120_000);

  test('what is described aloud is clean, at every step, for every kind of input', async () => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson);
    for (const [name, input] of Object.entries(unlikeInputs)) {
      lesson.setInput(input);
      for (const step of ['opening', ...slide.steps.map((each) => each.id)]) {
        const text = scene.script.describe(step);
        expect(text, `${step}, ${name}`).not.toMatch(brokenText);
        expect(text, `${step}, ${name}`).toMatch(/[.?!]$/);
        expect(wordsIn(text)).toBeGreaterThan(2);
      }
    }
    expect(
      new Set(
        Object.values(unlikeInputs).map((input) => {
          lesson.setInput(input);
          return scene.script.describe(slide.steps.at(-1)?.id ?? '');
        }),
      ).size,
      'it speaks of the input',
    ).toBeGreaterThan(1);
  });

  test('it asks exactly one question; or none, if it says so', () => {
    expect(slide.steps.filter(({ ask }) => ask)).toHaveLength(slide.asksNothing ? 0 : 1);
  });

  test.each(Object.entries(layouts))('on %s its controls have names, places and values that make sense', async (_name, places) => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson, places);
    const controls = scene.script.controls ?? [];
    const ids = controls.map((control) => control.id);
    expect(new Set(ids).size).toBe(ids.length);
    const everPlaced = new Set<string>();
    for (const step of steps(scene)) {
      scene.goTo(step);
      for (const control of controls) {
        expect(control.label).toMatch(/\S/);
        const at = control.where();
        if (!at) continue;
        everPlaced.add(control.id);
        expect(Object.values(at).every(Number.isFinite), control.id).toBe(true);
        expect(at.width).toBeGreaterThan(0);
        expect(at.height).toBeGreaterThan(0);
        expect(at.x, `${control.id} at step ${step}`).toBeGreaterThanOrEqual(0);
        expect(at.y, `${control.id} at step ${step}`).toBeGreaterThanOrEqual(0);
        expect(at.x + at.width, `${control.id} at step ${step}`).toBeLessThanOrEqual(places.width + 0.5);
        expect(at.y + at.height, `${control.id} at step ${step}`).toBeLessThanOrEqual(places.height + 0.5);
        checkValue(control);
      }
    }
    // A button may wait until there is something for it to do: the sliders, choices and fields make it.
    const notePlaced = () => {
      for (const control of controls) if (control.where()) everPlaced.add(control.id);
    };
    for (const step of steps(scene)) {
      scene.goTo(step);
      for (const control of controls.filter((each) => each.where())) {
        if (control.kind === 'slider') control.set(control.value() < control.max ? control.max : control.min);
        if (control.kind === 'choice') {
          for (const { value } of control.options) {
            control.set(value);
            notePlaced();
          }
        }
        if (control.kind === 'field') answerTwice(control);
      }
      notePlaced();
    }
    // What is asked of a drawing of one's own waits for one.
    lesson.setInput(noise(9));
    for (const step of steps(scene)) {
      scene.goTo(step);
      notePlaced();
    }
    expect([...everPlaced].sort()).toEqual([...ids].sort());
  });

  test('a scene that was destroyed hears nothing of later edits, and leaves nothing that moves', async () => {
    const lesson = makeLesson();
    let asked = 0;
    const watched = new Proxy(lesson, {
      get(target, key) {
        asked++;
        return Reflect.get(target, key, target);
      },
    });
    const before = gsap.globalTimeline.getChildren(true).length;
    const scene = await Scene.build(slide, watched, widePlaces);
    let changes = 0;
    scene.onChange = () => changes++;
    // One paused timeline; everything else that moves is inside it.
    expect(gsap.globalTimeline.getChildren(false)).toHaveLength(1);
    for (const step of steps(scene)) scene.goTo(step);
    scene.moveTo(0);
    scene.destroy();
    asked = 0;
    changes = 0;
    lesson.setInput(noise(9));
    lesson.editNetwork('lesson', (network) => network.withBias(1, 0, 2));
    lesson.pointed.value = { kind: 'neuron', layer: 1, neuron: 3 };
    lesson.guesses.value = { [slide.id]: { value: 1, text: '1', answer: { accepted: [1], outcome: '1', key: 1 } } };
    lesson.reset();
    gsap.updateRoot(gsap.globalTimeline.time() + 1);
    expect({ asked, changes }).toEqual({ asked: 0, changes: 0 });
    expect(gsap.globalTimeline.getChildren(true)).toHaveLength(before);
  });
});

test('nearly all slides ask, most teach a word, and some offer a harder digit: no law below is without a slide', () => {
  expect(new Set(questions.map(([, slide]) => slide))).toEqual(new Set(slides.filter(({ asksNothing }) => !asksNothing)));
  expect(taught.length).toBeGreaterThan(slides.length / 2);
  expect(offers.length).toBeGreaterThan(0);
});

test.each(taught)('%s: the word that the step "%s" teaches stands in its sentence', (_, _id, step, { word }) => {
  expect(sayNow(step, makeLesson()).toLowerCase()).toContain(word.toLowerCase());
});

describe.each(questions)('%s', (_, slide, step, ask) => {
  test('its question comes before its last step, and ends as questions do', () => {
    expect(slide.steps.indexOf(step)).toBeLessThan(slide.steps.length - 1);
    expect(sayNow(step, makeLesson())).toMatch(/\?$/);
  });

  test('its question has an answer for the starting digit, among the choices, and another one when what it depends on changes', async () => {
    const lesson = makeLesson();
    const scene = await sceneOf(slide, lesson);
    const first = ask.answer(lesson);
    expect(first?.accepted.length).toBeGreaterThan(0);
    expect(Boolean(ask.options ?? ask.range ?? ask.onStage), 'there is something to answer with').toBe(true);
    const seen = new Set<string>();
    for (const vary of variations(ask, lesson, scene.script.controls ?? [])) {
      vary();
      const answer = ask.answer(lesson);
      const text = [answer?.outcome ?? ask.unless, answer?.tooClose ?? '', ask.why(lesson)];
      for (const part of text) expect(part).toEqual(expect.not.stringMatching(brokenText));
      if (!answer) {
        expect(ask.unless).toMatch(/\S/);
        continue;
      }
      expect(answer.accepted.length).toBeGreaterThan(0);
      seen.add(JSON.stringify(answer.accepted));
      const choices = ask.options?.(lesson).map((option) => option.value);
      for (const value of answer.accepted) {
        expect(Number.isFinite(value)).toBe(true);
        if (choices) expect(choices).toContain(value);
        if (ask.range) {
          expect(value).toBeGreaterThanOrEqual(ask.range.min);
          expect(value).toBeLessThanOrEqual(ask.range.max);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

test.each(offers)('%s: the harder digit that its question offers is one for which it is fair', async (_, slide, ask, offer) => {
  const lesson = makeLesson();
  await sceneOf(slide, lesson);
  const before = lesson.edits;
  await offer.press(lesson);
  expect(lesson.edits).toBe(before + 1);
  expect(ask.answer(lesson)).toBeDefined();
  expect(offer.wanted(lesson)).toBe(false);
});

/** Changes of what a question depends on. */
function variations(ask: Ask, lesson: Lesson, controls: readonly Control[]): (() => void)[] {
  const inputs = [...sampleSet('threes'), ...sampleSet('fair').filter((_, i) => i % 8 === 0)].map(
    ({ pixels }) =>
      () =>
        lesson.setInput(pixels),
  );
  const all = [...inputs, ...Object.values(unlikeInputs).map((pixels) => () => lesson.setInput(pixels))];
  if (ask.dependsOn === 'input') return all;
  if (ask.dependsOn === 'network') {
    const trained = [3, 1].flatMap((layer) =>
      Array.from(
        { length: 10 },
        (_, neuron) => () => lesson.editNetwork('lesson', (network) => network.withBias(layer, neuron, 60 + neuron)),
      ),
    );
    const handMade = lesson.networkNames
      .filter((name) => lesson.network(name).sizes.join() === '784,1')
      .flatMap((name) => [2, -4, 0].map((weight) => () => lesson.editNetwork(name, (network) => network.withWeight(1, 0, 300, weight))));
    return [...trained, ...handMade];
  }
  return controls.flatMap((control) =>
    control.kind === 'choice'
      ? control.options.map(
          ({ value }) =>
            () =>
              control.set(value),
        )
      : [],
  );
}

/** Two answers that are hardly right. */
function answerTwice(field: Control & { kind: 'field' }): void {
  for (const text of ['−77', '88,5']) {
    field.write(text);
    field.check();
  }
}

function checkValue(control: Control): void {
  if (control.kind === 'slider') {
    expect(control.value(), control.id).toBeGreaterThanOrEqual(control.min);
    expect(control.value(), control.id).toBeLessThanOrEqual(control.max);
    expect(control.text(control.value())).not.toMatch(brokenText);
  }
  if (control.kind === 'choice') {
    expect(control.options.map((option) => option.value)).toContain(control.value());
    for (const { text } of control.options) expect(text).toMatch(/\S/);
  }
  if (control.kind === 'grid') for (const cell of [0, 391, 783]) expect(control.cell(cell)).not.toMatch(brokenText);
  if (control.kind === 'pick') for (let i = 0; i < control.count(); i++) expect(control.text(i)).not.toMatch(brokenText);
}
