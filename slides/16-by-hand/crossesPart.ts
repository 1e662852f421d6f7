/** The game of × against + on stage: seven dials, 24 test pictures, and the learner's own drawing in few cells. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control, PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { around } from '../../src/theme/places';
import { type DialReading, DialsView } from './DialsView';
import {
  countRight,
  crosses,
  few,
  type Kaleidoscope,
  kaleidoscopeOf,
  kindOf,
  kinds,
  mostDial,
  neuronOf,
  oneSolution,
  pluses,
  testsOf,
} from './kaleidoscope';
import { PuzzleView } from './PuzzleView';
import type { HandPlaces } from './places';
import { SmallWeightsView } from './SmallWeightsView';
import { dialControl, smallTests } from './smallTests';
import { YoursView } from './YoursView';

const cells = Array.from({ length: few * few }, (_, i) => i);
/** Of this size a weight is in full colour. */
const full = 2;
const nameOf = (dial: number) => kinds[dial] ?? 'bias';

export function crossesPart(lesson: Lesson, places: HandPlaces) {
  const game = kaleidoscopeOf(lesson);
  const weights = new SmallWeightsView(places);
  const tests = new PuzzleView(places.tests, places, 'small neuron', 'your dials');
  const dials = new DialsView(places.dials.seven, places.dials.radius, { ...places.wall.seven, cell: 4 });
  const yours = new YoursView(places);
  const onTest = smallTests(tests, () => game.tests.value, { id: 'tests', label: 'Test pictures. Arrows go from one to the next.' });
  weights.most = full;
  tellSolution(yours);
  return {
    views: { weights, tests, dials, yours },
    show() {
      weights.picture = onTest.show(['these should light', 'these should stay dark']).picture;
      weights.weights = cells.map((cell) => game.dials.value[kindOf(cell)] as number);
      dials.dials = game.dials.value.map(dialOf);
      showYours(yours, lesson, game);
    },
    controls: [onTest.control, ...turned(dials, game), fewCells(yours, game), takeSolution(yours, places, game)] satisfies Control[],
  };
}

function tellSolution(yours: YoursView): void {
  yours.solution = cells.map((cell) => oneSolution[kindOf(cell)] as number);
  yours.right = countRight(testsOf(neuronOf(oneSolution), crosses, pluses));
  yours.count = crosses.length + pluses.length;
}

const dialOf = (value: number, i: number): DialReading => ({
  name: `dial ${i + 1}: ${nameOf(i)}`,
  value,
  most: mostDial,
  ...(i < kinds.length ? { cells: cells.map((cell) => (kindOf(cell) === i ? 1 : 0)) } : { isBias: true, word: 'bias' }),
});

function showYours(yours: YoursView, lesson: Lesson, game: Kaleidoscope): void {
  const { picture, pass, isPainted } = game.drawn.value;
  const isEmpty = isPainted ? picture.every((value) => value === 0) : lesson.drawing.value.isEmpty;
  Object.assign(yours, { picture, activation: pass.activation(1, 0), isEmpty, isPainted });
}

const turned = (view: DialsView, { dials }: Kaleidoscope) =>
  dials
    .peek()
    .map((_, i) => dialControl(view, i, { id: `dial-${i}`, label: `Dial: ${nameOf(i)}`, most: mostDial, step: 0.25, values: dials }));

const fewCells = (yours: YoursView, game: Kaleidoscope): PickControl => ({
  kind: 'pick',
  id: 'few-cells',
  label: 'Your picture in 5 by 5 cells. Enter paints or erases one, Delete erases.',
  where: () => (yours.shown * yours.alpha > halfway ? around([yours.cellAt(0), yours.cellAt(cells.length - 1)]) : undefined),
  count: () => cells.length,
  placeOf: (i) => yours.cellAt(i),
  text: (i) => `row ${Math.floor(i / few) + 1}, column ${(i % few) + 1}: ${written(game.drawn.value.picture[i] as number)}`,
  point: (i) => {
    yours.pointed = i;
  },
  press: (i) => game.press(i),
  remove: (i) => game.erase(i),
});

const takeSolution = (yours: YoursView, places: HandPlaces, { dials }: Kaleidoscope): ButtonControl => ({
  kind: 'button',
  id: 'take-solution',
  label: 'Turn mine to it',
  quiet: true,
  where: () => (yours.solved * yours.alpha > halfway ? places.takeSolution : undefined),
  press() {
    dials.value = oneSolution;
  },
});
