/** All dials on stage: the wall of them, the lens, the two hundred digits that they are judged by, and all that turns them. */

import type { Lesson } from '../../src/lesson/Lesson';
import { dialValue, type FullSwing } from '../../src/network/dials';
import type { Network } from '../../src/network/Network';
import { swapped } from '../../src/network/rearrange';
import { written } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { WallView } from '../../src/views/WallView';
import { count, type Word } from '../../src/views/words';
import { DialWallView, exchanged } from '../shared/dials/DialWallView';
import type { DialPlaces } from '../shared/dials/dialPlaces';
import { type DialState, dialStateOf, measuredDials } from '../shared/dials/dialState';
import { lensPart } from '../shared/dials/lensPart';
import { heroOf } from '../shared/hero/hero';
import { dialsControls } from './controls';
import { DialCountView } from './DialCountView';
import { type MeasuredRow, MeasureView } from './MeasureView';
import { momentsOf } from './moments';
import { OutcomeView } from './OutcomeView';
import { ShakenView } from './ShakenView';
import { shakenAt } from './shakenNow';
import { shakeCurve, shakenBy } from './shaking';
import { shakenOf, type TurnedDials, turnedDials } from './state';
import { VerdictView } from './VerdictView';

export function dialsPart(lesson: Lesson, places: DialPlaces) {
  const state = dialStateOf(lesson);
  const turned = turnedDials(lesson);
  const wall = new DialWallView(places.wall, lesson.network(), state.full as FullSwing[]);
  const { lens, ...lensing } = lensPart(lesson, places, wall, state);
  const views = {
    wall,
    lens,
    count: new DialCountView(places.total, places.compact),
    samples: new WallView(places.samples),
    measures: new MeasureView(places),
    alone: new LabelView(),
    verdict: new VerdictView(places),
    outcome: new OutcomeView(places),
    shaken: new ShakenView(places),
  };
  const shaken = shakenOf(lesson);
  return {
    views,
    rightNow: () => turned.rightNow.value,
    show() {
      showWall(wall, lesson, state, turned);
      lensing.show();
      views.count.sizes = lesson.network().sizes;
      views.samples.digits = turned.pictures.value;
      views.samples.right = shaken.right.value;
      views.shaken.stages = shaken.counts.value.map((right, stage) => ({ by: shakenAt(stage), right }));
      views.shaken.of = turned.fair.value.length;
      showOutcome(views.outcome, state, turned, views.samples);
      showMeasures(views.measures, lesson, state, turned, places);
      views.alone.labels = aloneWords(lesson, places);
      showVerdict(views.verdict, lesson, state, turned);
    },
    controls: [...lensing.controls, ...dialsControls(lesson, places, turned, momentsOf(views), views.samples)],
  };
}

function showWall(wall: DialWallView, lesson: Lesson, state: DialState, { pair }: TurnedDials): void {
  const dials = measuredDials(state);
  const { networks } = shakenOf(lesson);
  wall.network = lesson.network();
  wall.example = heroOf(lesson).value;
  // Read when it is looked at: what depends on it is painted anew with the network.
  wall.shaking = () => networks.peek().at(-1) as Network;
  wall.marks = dials.slice(0, 3);
  wall.framed = dials.slice(3);
  wall.pairs = [...exchanged, ...pair.value];
}

function showMeasures(
  measures: MeasureView,
  lesson: Lesson,
  state: DialState,
  { rightNow, fair }: TurnedDials,
  { compact }: DialPlaces,
): void {
  measures.now = { by: shakenBy(lesson.network()), right: rightNow.value };
  measures.measure = () => ({
    curve: shakeCurve(lesson, state),
    of: fair.value.length,
    rows: rows(state, compact, !lesson.isEdited()),
  });
}

function showOutcome(outcome: OutcomeView, { askedEffect }: DialState, { fair }: TurnedDials, samples: WallView): void {
  const { changed, which } = askedEffect.value ?? { changed: 0, which: [] };
  Object.assign(outcome, {
    others: changed,
    of: fair.value.length,
    rings: which.map((i) => shifted(samples.placeOf(i), samples)),
  });
}

function showVerdict(verdict: VerdictView, lesson: Lesson, state: DialState, { rightNow, fair }: TurnedDials): void {
  const pass = lesson.pass();
  const network = lesson.network();
  verdict.answer = lesson.drawing.value.isEmpty ? undefined : { output: pass.best, activation: pass.activation(3, pass.best) };
  const shaken = shakenOf(lesson).networks.value.at(-1)?.forward(lesson.input.value);
  verdict.shakenAnswer = verdict.answer && shaken && { output: shaken.best, activation: shaken.activation(3, shaken.best) };
  verdict.right = rightNow.value;
  verdict.of = fair.value.length;
  verdict.kept = () => state.same(network, swapped(network, 1, exchanged[0], exchanged[1]));
}

function rows({ effects, most }: DialState, compact: boolean, trained: boolean): MeasuredRow[] {
  const words = compact
    ? ['hidden 1', 'hidden 2', 'output', 'a neuron']
    : ['weight, hidden 1', 'weight, hidden 2', 'weight, output', 'a whole neuron'];
  return words.map((text, k) => ({
    words: text,
    name: `answers changed ${k}`,
    changed: effects.peek()[k]?.changed ?? 0,
    ...(trained ? { most: most.peek()[k] as number } : {}),
  }));
}

/** What one neuron has. */
function aloneWords(lesson: Lesson, { alone: { x, y, pitch, size }, compact }: DialPlaces): Label[] {
  const neuron = heroOf(lesson).value;
  const bias = dialValue(lesson.network(), { layer: 1, neuron, source: undefined });
  const at = (row: number, words: readonly Word[], tone: Label['tone'] = 'plain'): Label => ({ x, y: y + row * pitch, words, size, tone });
  return [
    at(0, [compact ? `neuron ${neuron}` : `hidden layer 1, neuron ${neuron}`], 'strong'),
    at(1.2, [count('weights of one neuron', 784), compact ? ' weights,' : ' weights, one for each pixel']),
    at(2.2, [count('biases of one neuron', 1), ' bias, ', { name: `b[1][${neuron}]`, text: written(bias), value: bias }]),
    at(4, ['upright: 0'], 'faint'),
    at(4.9, ['right: above 0'], 'faint'),
    at(5.8, ['left: below 0'], 'faint'),
  ];
}
