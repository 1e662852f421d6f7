/** Standing against lying bars with five neurons and one behind them, on stage: five dials set them all. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { type Bars, barHeads, barsOf, fiveNames, mostOfFive } from './bars';
import { type DialReading, DialsView } from './DialsView';
import { FiveNeuronsView } from './FiveNeuronsView';
import { few, type Judged } from './kaleidoscope';
import { PuzzleView } from './PuzzleView';
import type { HandPlaces } from './places';
import { dialControl, smallTests } from './smallTests';

const words = ['column', 'elsewhere', 'bias', 'onwards', 'last bias'];

export function fiveNeuronsPart(lesson: Lesson, places: HandPlaces) {
  const bars = barsOf(lesson);
  const five = new FiveNeuronsView(places);
  const fiveTests = new PuzzleView(places.barTests, places, 'five neurons', 'your dials');
  const fiveDials = new DialsView(places.dials.five, places.dials.radius);
  const onTest = smallTests(fiveTests, () => bars.fiveTests.value, {
    id: 'five-tests',
    label: 'Bars for the five neurons. Arrows go from one to the next.',
  });
  return {
    views: { five, fiveTests, fiveDials },
    show() {
      showFive(five, bars, onTest.show(barHeads));
      fiveDials.dials = bars.five.value.map(dialOf);
    },
    controls: [onTest.control, ...turned(fiveDials, bars), fromZero(fiveTests, places, bars)] satisfies Control[],
  };
}

function showFive(five: FiveNeuronsView, { five: dials, fiveNetwork }: Bars, { picture, pass }: Judged): void {
  const network = fiveNetwork.value;
  const [w = 0, u = 0, , v = 0] = dials.value;
  five.weights = Array.from({ length: few }, (_, neuron) => network.weightsInto(1, neuron));
  five.most = Math.max(1, Math.abs(w), Math.abs(u));
  five.onwards = v / mostOfFive;
  Object.assign(five, { picture, activations: pass.activations(1), output: pass.activation(2, 0) });
}

const dialOf = (value: number, i: number): DialReading => ({
  name: `dial ${fiveNames[i]}`,
  value,
  most: mostOfFive,
  digits: 1,
  isBias: i === 2 || i === 4,
  symbol: fiveNames[i] as string,
  word: words[i] as string,
});

const turned = (dials: DialsView, { five }: Bars) =>
  fiveNames.map((name, i) =>
    dialControl(dials, i, { id: `five-${name}`, label: `Dial ${name}: ${words[i]}`, most: mostOfFive, step: 0.5, values: five }),
  );

const fromZero = (tests: PuzzleView, places: HandPlaces, { five }: Bars): ButtonControl => ({
  kind: 'button',
  id: 'from-zero',
  label: 'Set all five to 0',
  quiet: true,
  where: () => (tests.drawn * tests.alpha > halfway ? places.fromZero : undefined),
  press() {
    five.value = fiveNames.map(() => 0);
  },
});
