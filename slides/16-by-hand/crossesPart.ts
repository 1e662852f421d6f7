/** The game of × against + on stage: seven dials, 24 test pictures, and the learner's own drawing in few cells. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control, PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { around } from '../../src/theme/places';
import { type DialReading, DialsView } from './DialsView';
import { few, type Kaleidoscope, kaleidoscopeOf, kindOf, kinds, mostDial } from './kaleidoscope';
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
  const dials = new DialsView(places.dials.seven, places.dials.radius);
  const yours = new YoursView(places);
  const onTest = smallTests(tests, () => game.tests.value, { id: 'tests', label: 'Test pictures. Arrows go from one to the next.' });
  weights.most = full;
  return {
    views: { weights, tests, dials, yours },
    show() {
      weights.picture = onTest.show(heads).picture;
      weights.weights = cells.map((cell) => game.dials.value[kindOf(cell)] as number);
      dials.dials = game.dials.value.map(dialOf('dial'));
      showYours(yours, lesson, game);
    },
    controls: [onTest.control, ...turned(dials, game), fewCells(yours, game)] satisfies Control[],
  };
}

/** A solution over the learner's dials, which stay as they are; a button shows theirs again. */
export function solutionPart(lesson: Lesson, places: HandPlaces) {
  const { solution } = kaleidoscopeOf(lesson);
  const solvedWeights = new SmallWeightsView(places);
  const solvedTests = new PuzzleView(places.tests, places, 'solution', 'one solution');
  const solvedDials = new DialsView(places.dials.seven, places.dials.radius);
  const onTest = smallTests(solvedTests, () => solution.tests.value, { id: 'solved-tests', label: 'Test pictures of the solution.' });
  solvedWeights.most = full;
  return {
    views: { solvedWeights, solvedTests, solvedDials },
    show() {
      solvedWeights.picture = onTest.show(heads).picture;
      solvedWeights.weights = cells.map((cell) => solution.dials.value[kindOf(cell)] as number);
      solvedDials.dials = solution.dials.value.map(dialOf('solution dial'));
      solvedTests.whose = solution.isMine.value ? 'your dials' : 'one solution';
    },
    controls: [onTest.control, mineOrSolution(solvedTests, places, solution)] satisfies Control[],
  };
}

const heads = ['these should light', 'these should stay dark'] as const;

const dialOf =
  (what: string) =>
  (value: number, i: number): DialReading => ({
    name: `${what} ${i + 1}: ${nameOf(i)}`,
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
  where: () => (yours.drawn * yours.alpha > halfway ? around([yours.cellAt(0), yours.cellAt(cells.length - 1)]) : undefined),
  count: () => cells.length,
  placeOf: (i) => yours.cellAt(i),
  text: (i) => `row ${Math.floor(i / few) + 1}, column ${(i % few) + 1}: ${written(game.drawn.value.picture[i] as number)}`,
  point: (i) => {
    yours.pointed = i;
  },
  press: (i) => game.press(i),
  remove: (i) => game.erase(i),
});

const mineOrSolution = (tests: PuzzleView, places: HandPlaces, { isMine }: Kaleidoscope['solution']): ButtonControl => ({
  kind: 'button',
  id: 'take-solution',
  get label() {
    return isMine.value ? 'The solution' : 'Back to mine';
  },
  quiet: true,
  where: () => (tests.drawn * tests.alpha > halfway ? places.takeSolution : undefined),
  press() {
    isMine.value = !isMine.peek();
  },
});
