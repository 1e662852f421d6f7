/** Standing against lying bars with one neuron, on stage: its 25 weights are painted, its bias is turned. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { type Bars, barHeads, barsOf, lineSums, mostOfOne } from './bars';
import { type DialReading, DialsView } from './DialsView';
import { few, type Small } from './kaleidoscope';
import { PuzzleView } from './PuzzleView';
import { cellIn, type HandPlaces } from './places';
import { SmallWeightsView } from './SmallWeightsView';
import { dialControl, smallTests } from './smallTests';

const cellCount = few * few;

export function oneNeuronPart(lesson: Lesson, places: HandPlaces) {
  const bars = barsOf(lesson);
  const barWeights = new SmallWeightsView(places);
  const barTests = new PuzzleView(places.barTests, places, 'bar neuron', 'your weights');
  const barDial = new DialsView(places.dials.one, places.dials.radius);
  const onTest = smallTests(barTests, () => bars.singleTests.value, { id: 'bar-tests', label: 'Bars. Arrows go from one to the next.' });
  const hand = handWithBrush();
  return {
    views: { barWeights, barTests, barDial },
    show() {
      showWeights(barWeights, bars, onTest.show(barHeads).picture);
      const pointed = hand.pointed.value;
      barWeights.together = pointed === undefined ? [] : [pointed];
      barDial.dials = [biasDial(bars.single.value.at(-1) as number)];
    },
    controls: [
      onTest.control,
      paintable(barWeights, places, bars, hand),
      brushes(barWeights, places, hand),
      dialControl(barDial, 0, {
        id: 'bar-bias',
        label: 'Bias of the one neuron',
        most: mostOfOne,
        step: 0.5,
        values: bars.single,
        at: cellCount,
      }),
    ] satisfies Control[],
  };
}

/** The weight that the brush paints, and the cell that it is over. */
const handWithBrush = () => ({ brush: plainSignal(1), pointed: plainSignal<number | undefined>(undefined) });
type Hand = ReturnType<typeof handWithBrush>;

function showWeights(view: SmallWeightsView, { single, singleTests }: Bars, picture: Small): void {
  const weights = single.value.slice(0, -1);
  const { columns, rows, total } = lineSums(weights);
  const edge = (first: number) => (sum: number, i: number) => ({
    sum,
    activation: singleTests.value[first + i]?.pass.activation(1, 0) as number,
  });
  Object.assign(view, { weights, most: 1, picture, total, columns: columns.map(edge(0)), rows: rows.map(edge(few)) });
}

const biasDial = (value: number): DialReading => ({
  name: 'bar neuron: bias dial',
  value,
  most: mostOfOne,
  digits: 1,
  isBias: true,
  word: 'bias',
});

const isThere = (weights: SmallWeightsView) => weights.drawn * weights.alpha > halfway;

const paintable = (view: SmallWeightsView, places: HandPlaces, { single }: Bars, { brush, pointed }: Hand): PickControl => ({
  kind: 'pick',
  id: 'bar-weights',
  label: 'The 25 weights. Enter paints one with the brush.',
  where: () => (isThere(view) ? places.weights : undefined),
  count: () => cellCount,
  placeOf: (i) => cellIn(places.weights, few, i),
  text: (i) => `row ${Math.floor(i / few) + 1}, column ${(i % few) + 1}: weight ${written(single.value[i] as number, 0)}`,
  point: (i) => {
    pointed.value = i;
  },
  press(i) {
    // Pressed again, it goes back to 0.
    const painted = single.peek()[i] === brush.peek() ? 0 : brush.peek();
    single.value = single.peek().map((value, at) => (at === i ? painted : value));
  },
});

const brushes = (view: SmallWeightsView, places: HandPlaces, { brush }: Hand): ChoiceControl => ({
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
  where: () => (isThere(view) ? places.brush : undefined),
  value: () => brush.value,
  set: (value) => {
    brush.value = value;
  },
});
