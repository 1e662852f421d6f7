/** All dials on stage: the wall of them, the lens, the two hundred digits that they are judged by, and all that turns them. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { dialValue, type FullSwing } from '../../src/network/dials';
import { swapped } from '../../src/network/rearrange';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { type Label, LabelView } from '../../src/views/LabelView';
import { WallView } from '../../src/views/WallView';
import { count, type Word } from '../../src/views/words';
import { DialWallView, exampleDial, exchanged } from '../shared/dials/DialWallView';
import type { DialPlaces } from '../shared/dials/dialPlaces';
import { type DialState, dialStateOf, measuredDials } from '../shared/dials/dialState';
import { lensPart } from '../shared/dials/lensPart';
import { DialCountView } from './DialCountView';
import { turnsOfAll } from './dialTurns';
import { type MeasuredRow, MeasureView } from './MeasureView';
import { shakeCurve, shakenBy } from './shaking';
import { VerdictView } from './VerdictView';

export function dialsPart(lesson: Lesson, places: DialPlaces) {
  const state = dialStateOf(lesson);
  const wall = new DialWallView(places.wall, lesson.network(), state.full as FullSwing[]);
  const { lens, ...lensing } = lensPart(lesson, places, wall, state);
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
  const isSwapping = () => verdict.swapped > halfway;
  const isMeasuring = () => measures.drawn > halfway;
  const isDone = () => dialCount.totalled * dialCount.alpha > halfway && samples.drawn > halfway;
  const isAsking = () => samples.drawn > halfway && lens.opened > halfway;

  const turns = turnsOfAll(lesson, places, {
    isMeasuring,
    isSwapping,
    isDone,
    mayRestore: () => wall.later > halfway && !isAsking() && !isSwapping(),
    score: () => `${rightNow.value} of ${fair.value.length} right`,
  });

  const controls: Control[] = [
    ...lensing.controls,
    {
      kind: 'pick',
      id: 'samples',
      label: 'Two hundred digits. Enter takes one as your digit.',
      where: () => (samples.drawn > halfway ? { ...samples.area, x: samples.x, y: samples.y } : undefined),
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
    ...turns.controls,
    {
      kind: 'choice',
      id: 'asked',
      label: 'What the question is about',
      heading: places.compact ? '' : 'about',
      quiet: true,
      options: (places.compact
        ? ['hidden 1', 'hidden 2', 'output', 'neuron']
        : ['a first weight', 'a middle one', 'a last one', 'a whole neuron']
      ).map((text, value) => ({ value, text })),
      where: () => (isAsking() ? places.asked : undefined),
      value: () => state.asked.value,
      set: (value) => {
        state.chosen.value = undefined;
        state.held.value = undefined;
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
      const dials = measuredDials(state);
      wall.marks = dials.slice(0, 3);
      wall.framed = dials.slice(3);
      wall.pairs = [...exchanged, ...turns.pair.value];
      measures.now = { by: shakenBy(lesson.network()), right: rightNow.value };
      measures.measure = () => ({
        curve: shakeCurve(lesson, state),
        of: fair.value.length,
        rows: rows(state, places.compact, !lesson.isEdited()),
      });
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

function rows({ effects, most }: DialState, compact: boolean, trained: boolean): MeasuredRow[] {
  const words = compact
    ? ['hidden 1', 'hidden 2', 'output', 'a neuron']
    : ['one weight, hidden 1', 'one weight, hidden 2', 'one weight, output', 'a whole neuron'];
  return words.map((text, k) => ({
    words: text,
    name: `answers changed ${k}`,
    changed: effects.peek()[k]?.changed ?? 0,
    ...(trained ? { most: most.peek()[k] as number } : {}),
  }));
}

/** What one neuron has. */
function aloneWords(lesson: Lesson, { alone: { x, y, pitch, size }, compact }: DialPlaces): Label[] {
  const bias = dialValue(lesson.network(), { layer: 1, neuron: exampleDial, source: undefined });
  const at = (row: number, words: readonly Word[], tone: Label['tone'] = 'plain'): Label => ({ x, y: y + row * pitch, words, size, tone });
  return [
    at(
      0,
      [`hidden layer 1, neuron ${exampleDial}`].map((text) => (compact ? 'neuron 5' : text)),
      'strong',
    ),
    at(1.2, [count('weights of one neuron', 784), compact ? ' weights,' : ' weights, one for each pixel']),
    at(2.2, [count('biases of one neuron', 1), ' bias, ', { name: `b[1][${exampleDial}]`, text: written(bias), value: bias }]),
    at(4, ['upright: 0'], 'faint'),
    at(4.9, ['to the right: above 0'], 'faint'),
    at(5.8, ['to the left: below 0'], 'faint'),
  ];
}
