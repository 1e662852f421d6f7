/** The games on 5 × 5 cells: × against + with seven dials, bars with one neuron, bars with five. Nothing here is the lesson's network. */
import { barsOf, fiveNames, lineSums } from '../lesson/bars';
import {
  countRight,
  crosses,
  few,
  type Judged,
  judged,
  kaleidoscopeOf,
  kindOf,
  kinds,
  neuronOf,
  oneSolution,
  pluses,
} from '../lesson/kaleidoscope';
import type { Lesson } from '../lesson/Lesson';
import type { Network } from '../network/Network';
import type { HandPlaces } from '../theme/handPlaces';
import { written } from '../theme/numbers';
import { type DialState, DialsView } from '../views/DialsView';
import { FiveNeuronsView } from '../views/FiveNeuronsView';
import { PuzzleView } from '../views/PuzzleView';
import { SmallWeightsView } from '../views/SmallWeightsView';
import { YoursView } from '../views/YoursView';
import type { Control, SliderControl } from './Control';
import { plainSignal } from './plainSignal';

const cells = Array.from({ length: few * few }, (_, i) => i);
/** How far the dials go. */
const most = { shape: 3, single: 15, five: 12 } as const;
const fiveWords = ['own column', 'elsewhere', 'bias', 'onwards', 'last bias'];

export function smallNetworks(lesson: Lesson, places: HandPlaces) {
  const game = kaleidoscopeOf(lesson);
  const bars = barsOf(lesson);
  const weights = new SmallWeightsView(places);
  const tests = new PuzzleView(places.tests, places, 'small neuron');
  const dials = new DialsView(places.dials.seven, places.dials.radius, { x: places.wall.x, y: places.wall.y + 1, cell: places.wall.cell });
  const yours = new YoursView(places);
  const barWeights = new SmallWeightsView(places);
  const barTests = new PuzzleView(places.barTests, places, 'bar neuron');
  const barDial = new DialsView(places.dials.one, places.dials.radius);
  const five = new FiveNeuronsView(places);
  const fiveTests = new PuzzleView(places.barTests, places, 'five neurons');
  const fiveDials = new DialsView(places.dials.five, places.dials.radius);
  /** Which test picture each puzzle shows, and which one is pointed at; which dial. */
  const kept = { shape: plainSignal(0), bar: plainSignal(0), five: plainSignal(0) };
  const over = {
    shape: plainSignal<number | undefined>(undefined),
    bar: plainSignal<number | undefined>(undefined),
    five: plainSignal<number | undefined>(undefined),
  };
  const brush = plainSignal(1);
  const pointedCell = plainSignal<number | undefined>(undefined);

  const solved = countRight(judged(neuronOf(oneSolution), crosses, pluses));
  const shapeDials = (): DialState[] =>
    game.dials.value.map((value, i) => ({
      name: `dial ${i + 1}: ${kinds[i] ?? 'bias'}`,
      value,
      most: most.shape,
      ...(i < kinds.length ? { cells: cells.map((cell) => (kindOf(cell) === i ? 1 : 0)) } : { isBias: true, word: 'bias' }),
    }));

  return {
    views: { weights, tests, dials, yours, barWeights, barTests, barDial, five, fiveTests, fiveDials },
    show() {
      const shapeTests = game.tests.value;
      const shown = showTests(tests, shapeTests, ['these should light', 'these should stay dark'], over.shape.value, kept.shape.value);
      weights.weights = cells.map((cell) => game.dials.value[kindOf(cell)] as number);
      weights.picture = shown.picture;
      dials.dials = shapeDials();
      const { picture, pass } = game.drawn.value;
      Object.assign(yours, { picture, activation: pass.activation(1, 0), isEmpty: picture.every((value) => value === 0) });
      yours.solution = cells.map((cell) => oneSolution[kindOf(cell)] as number);
      yours.right = solved;
      yours.count = shapeTests.length;

      const single = bars.single.value;
      const [own, bias] = [single.slice(0, -1), single.at(-1) as number];
      const sums = lineSums(own);
      const barShown = showTests(barTests, bars.singleTests.value, ['should light', 'should stay dark'], over.bar.value, kept.bar.value);
      const lamp = (i: number) => bars.singleTests.value[i]?.pass.activation(1, 0) as number;
      Object.assign(barWeights, { weights: own, most: 1, picture: barShown.picture, total: sums.total });
      barWeights.together = pointedCell.value === undefined ? [] : [pointedCell.value];
      barWeights.columns = sums.columns.map((sum, i) => ({ sum, activation: lamp(i) }));
      barWeights.rows = sums.rows.map((sum, i) => ({ sum, activation: lamp(few + i) }));
      barDial.dials = [{ name: 'bar neuron: bias dial', value: bias, most: most.single, digits: 1, isBias: true, word: 'bias' }];

      const fiveShown = showTests(fiveTests, bars.fiveTests.value, ['should light', 'should stay dark'], over.five.value, kept.five.value);
      const network = bars.fiveNetwork.value;
      five.weights = cells.slice(0, few).map((neuron) => network.weightsInto(1, neuron));
      five.most = Math.max(1, Math.abs(bars.five.value[0] as number), Math.abs(bars.five.value[1] as number));
      five.picture = fiveShown.picture;
      five.activations = fiveShown.pass.activations(1);
      five.onwards = (bars.five.value[3] as number) / most.five;
      five.output = fiveShown.pass.activation(2, 0);
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
      picking('tests', 'Test pictures. Arrows go from one to the next.', tests, () => game.tests.value, over.shape, kept.shape),
      ...game.dials.peek().map((_, i) =>
        turning(dials, i, {
          id: `dial-${i}`,
          label: `Dial: ${kinds[i] ?? 'bias'}`,
          most: most.shape,
          step: 0.25,
          values: game.dials,
        }),
      ),
      {
        kind: 'button',
        id: 'take-solution',
        label: 'Turn mine to it',
        quiet: true,
        where: () => (yours.solved > 0.5 && yours.alpha > 0.5 ? places.takeSolution : undefined),
        press: () => {
          game.dials.value = oneSolution;
        },
      },
      picking('bar-tests', 'Bars. Arrows go from one to the next.', barTests, () => bars.singleTests.value, over.bar, kept.bar),
      {
        kind: 'pick',
        id: 'bar-weights',
        label: 'The 25 weights. Enter sets one to the brush.',
        where: () => (barWeights.drawn * barWeights.alpha > 0.5 ? places.weights : undefined),
        count: () => cells.length,
        placeOf: (i) => {
          const cell = places.weights.width / few;
          return { x: places.weights.x + (i % few) * cell, y: places.weights.y + Math.floor(i / few) * cell, width: cell, height: cell };
        },
        text: (i) => `row ${Math.floor(i / few) + 1}, column ${(i % few) + 1}: weight ${written(bars.single.value[i] as number, 0)}`,
        point: (i) => {
          pointedCell.value = i;
        },
        press: (i) => {
          bars.single.value = bars.single.peek().map((value, cell) => (cell === i ? (value === brush.peek() ? 0 : brush.peek()) : value));
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
        where: () => (barWeights.drawn * barWeights.alpha > 0.5 ? places.brush : undefined),
        value: () => brush.value,
        set: (value) => {
          brush.value = value;
        },
      },
      turning(barDial, 0, {
        id: 'bar-bias',
        label: 'Bias of the one neuron',
        most: most.single,
        step: 0.5,
        values: bars.single,
        at: cells.length,
      }),
      picking(
        'five-tests',
        'Bars for the five neurons. Arrows go from one to the next.',
        fiveTests,
        () => bars.fiveTests.value,
        over.five,
        kept.five,
      ),
      ...fiveNames.map((name, i) =>
        turning(fiveDials, i, {
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
        where: () => (fiveTests.drawn * fiveTests.alpha > 0.5 ? places.fromZero : undefined),
        press: () => {
          bars.five.value = fiveNames.map(() => 0);
        },
      },
    ] satisfies Control[],
  };

  function turning(
    view: DialsView,
    i: number,
    {
      id,
      label,
      most: end,
      step,
      values,
      at = i,
    }: {
      id: string;
      label: string;
      most: number;
      step: number;
      values: { value: readonly number[]; peek(): readonly number[] };
      at?: number;
    },
  ): SliderControl {
    return {
      kind: 'slider',
      id,
      label,
      round: true,
      min: -end,
      max: end,
      step,
      isEdit: true,
      where: () => (view.drawn * view.alpha * (1 - view.shrunk) > 0.5 ? view.placeOf(i) : undefined),
      value: () => values.value[at] as number,
      set: (value) => {
        values.value = values.peek().map((before, k) => (k === at ? value : before));
      },
      text: (value) => written(value, 2),
    };
  }

  function picking(
    id: string,
    label: string,
    view: PuzzleView,
    all: () => readonly Judged[],
    pointed: { value: number | undefined },
    chosen: { value: number },
  ): Control {
    return {
      kind: 'pick',
      id,
      label,
      where: () => (view.drawn * view.alpha > 0.5 ? view.area : undefined),
      count: () => all().length,
      placeOf: (i) => view.placeOf(i),
      text: (i) => {
        const test = all()[i];
        if (!test) return 'nothing';
        const lamp = written(test.pass.outputs[0] as number);
        return `picture ${i + 1}, should ${test.shouldLight ? 'light' : 'stay dark'}: lamp ${lamp}, ${test.isRight ? 'right' : 'not right'}`;
      },
      point: (i) => {
        pointed.value = i;
      },
      press: (i) => {
        chosen.value = i;
      },
    };
  }
}

/** Gives the one whose sum is spelled out. */
function showTests(
  view: PuzzleView,
  all: readonly Judged[],
  heads: readonly [string, string],
  over: number | undefined,
  kept: number,
): Judged {
  const state = ({ picture, pass, isRight }: Judged) => ({ picture, activation: pass.outputs[0] as number, isRight });
  view.sets = [true, false].map((lights, i) => ({
    head: heads[i] as string,
    tests: all.filter(({ shouldLight }) => shouldLight === lights).map(state),
  }));
  const index = over ?? kept;
  view.shown = index;
  view.isPointed = over !== undefined;
  const test = all[index] as Judged;
  view.sum = sumOf(test);
  return test;
}

function sumOf({ pass }: Judged) {
  // The last layer's only neuron.
  const last = lastLayer(pass);
  const [weightedSum, z] = [pass.weightedSum(last, 0), pass.zOf(last, 0)];
  return { weightedSum, bias: z - weightedSum, z, activation: pass.activation(last, 0) };
}

const lastLayer = (pass: ReturnType<Network['forward']>): 1 | 2 => (pass.activations(1).length === 1 ? 1 : 2);
