/** Standing against lying bars on stage: with one neuron, whose weights are painted, and with five and one behind them. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { barsOf, fiveNames, lineSums } from './bars';
import { DialsView } from './DialsView';
import { FiveNeuronsView } from './FiveNeuronsView';
import { few } from './kaleidoscope';
import { PuzzleView } from './PuzzleView';
import type { HandPlaces } from './places';
import { SmallWeightsView } from './SmallWeightsView';
import { dialControl, smallTests } from './smallTests';

const cellCount = few * few;
/** How far the dials go. */
const most = { bias: 15, five: 12 };
const fiveWords = ['own column', 'elsewhere', 'bias', 'onwards', 'last bias'];
const heads = ['should light', 'should stay dark'] as const;

export function barsPart(lesson: Lesson, places: HandPlaces) {
  const bars = barsOf(lesson);
  const barWeights = new SmallWeightsView(places);
  const barTests = new PuzzleView(places.barTests, places, 'bar neuron', 'your weights');
  const barDial = new DialsView(places.dials.one, places.dials.radius);
  const five = new FiveNeuronsView(places);
  const fiveTests = new PuzzleView(places.barTests, places, 'five neurons', 'your dials');
  const fiveDials = new DialsView(places.dials.five, places.dials.radius);
  const onBar = smallTests(barTests, () => bars.singleTests.value, { id: 'bar-tests', label: 'Bars. Arrows go from one to the next.' });
  const onFive = smallTests(fiveTests, () => bars.fiveTests.value, {
    id: 'five-tests',
    label: 'Bars for the five neurons. Arrows go from one to the next.',
  });
  const brush = plainSignal(1);
  const pointed = plainSignal<number | undefined>(undefined);
  const { x, y, width } = places.weights;
  const cell = width / few;
  const areWeightsThere = () => barWeights.drawn * barWeights.alpha > halfway;

  return {
    views: { barWeights, barTests, barDial, five, fiveTests, fiveDials },
    show() {
      const weights = bars.single.value.slice(0, -1);
      const { columns, rows, total } = lineSums(weights);
      const edge = (first: number) => (sum: number, i: number) => ({
        sum,
        activation: bars.singleTests.value[first + i]?.pass.activation(1, 0) as number,
      });
      const { picture } = onBar.show(heads);
      Object.assign(barWeights, { weights, most: 1, picture, total, columns: columns.map(edge(0)), rows: rows.map(edge(few)) });
      barWeights.together = pointed.value === undefined ? [] : [pointed.value];
      const bias = bars.single.value.at(-1) as number;
      barDial.dials = [{ name: 'bar neuron: bias dial', value: bias, most: most.bias, digits: 1, isBias: true, word: 'bias' }];

      const shown = onFive.show(heads);
      const network = bars.fiveNetwork.value;
      const [w = 0, u = 0, , v = 0] = bars.five.value;
      five.weights = Array.from({ length: few }, (_, neuron) => network.weightsInto(1, neuron));
      five.most = Math.max(1, Math.abs(w), Math.abs(u));
      five.onwards = v / most.five;
      Object.assign(five, { picture: shown.picture, activations: shown.pass.activations(1), output: shown.pass.activation(2, 0) });
      fiveDials.dials = bars.five.value.map((value, i) => ({
        name: `dial ${fiveNames[i]}`,
        value,
        most: most.five,
        digits: 1,
        isBias: i === 2 || i === 4,
        symbol: fiveNames[i] as string,
        word: fiveWords[i] as string,
      }));
    },
    controls: [
      onBar.control,
      {
        kind: 'pick',
        id: 'bar-weights',
        label: 'The 25 weights. Enter paints one with the brush.',
        where: () => (areWeightsThere() ? places.weights : undefined),
        count: () => cellCount,
        placeOf: (i) => ({ x: x + (i % few) * cell, y: y + Math.floor(i / few) * cell, width: cell, height: cell }),
        text: (i) => `row ${Math.floor(i / few) + 1}, column ${(i % few) + 1}: weight ${written(bars.single.value[i] as number, 0)}`,
        point: (i) => {
          pointed.value = i;
        },
        press(i) {
          // Pressed again, it goes back to 0.
          const painted = bars.single.peek()[i] === brush.peek() ? 0 : brush.peek();
          bars.single.value = bars.single.peek().map((value, at) => (at === i ? painted : value));
        },
      },
      {
        kind: 'choice',
        id: 'bar-brush',
        label: 'Brush for the 25 weights',
        heading: 'paint',
        quiet: true,
        options: [
          { value: 1, text: '+1', means: 'weight' },
          { value: 0, text: '0' },
          { value: -1, text: '−1', means: 'negative' },
        ],
        where: () => (areWeightsThere() ? places.brush : undefined),
        value: () => brush.value,
        set: (value) => {
          brush.value = value;
        },
      },
      dialControl(barDial, 0, {
        id: 'bar-bias',
        label: 'Bias of the one neuron',
        most: most.bias,
        step: 0.5,
        values: bars.single,
        at: cellCount,
      }),
      onFive.control,
      ...fiveNames.map((name, i) =>
        dialControl(fiveDials, i, {
          id: `five-${name}`,
          label: `Dial ${name}: ${fiveWords[i]}`,
          most: most.five,
          step: 0.5,
          values: bars.five,
        }),
      ),
      {
        kind: 'button',
        id: 'from-zero',
        label: 'Set all five to 0',
        quiet: true,
        where: () => (fiveTests.drawn * fiveTests.alpha > halfway ? places.fromZero : undefined),
        press() {
          bars.five.value = fiveNames.map(() => 0);
        },
      },
    ] satisfies Control[],
  };
}
