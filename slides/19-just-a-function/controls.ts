/** What can be taken hold of at the neuron: its inputs, which of them is followed, which neuron it is, and the curve to be sketched. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control, PickControl, SketchControl, SliderControl } from '../../src/scene/Control';
import { clamp, halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { NeuronCurveView } from './NeuronCurveView';
import type { NeuronFunctionView } from './NeuronFunctionView';
import type { FunctionPlaces } from './places';
import { sketchedInto, sketchOf } from './sketch';
import { anySetByHand, functionLayer, isSetByHand, type NeuronFunction, neuronFunctionOf, slideId } from './state';

/** How much one press of an arrow key turns a dial, as a share of its way. */
const keyStep = 0.05;

interface Shown {
  readonly neuron: NeuronFunctionView;
  readonly graph: NeuronCurveView;
  readonly places: FunctionPlaces;
}

export function functionControls(lesson: Lesson, stage: Shown, point: PickControl['point']): Control[] {
  const { neuron, graph, places } = stage;
  const model = neuronFunctionOf(lesson);
  const areDialsThere = () => neuron.dialled * neuron.alpha > halfway;
  return [
    inputsPick(lesson, stage, { where: () => (areDialsThere() ? besideDials(stage) : undefined), point }),
    alongSlider(model, graph),
    neuronSlider(lesson, () => (areDialsThere() && neuron.emphasis > 0.6 ? places.neuronSlider : undefined)),
    releaseButton(model, () => (areDialsThere() && anySetByHand(model) ? places.release : undefined)),
    curveSketch(lesson, graph, places.graph),
  ];
}

/** Room at the left of a dial where it can still be taken. */
const leftOfDials = 12;

function besideDials({ neuron, places: { dials, net } }: Shown) {
  const { y, height } = neuron.area;
  const right = net.columns[1] + net.radius[1] + 4;
  return { x: dials.from - leftOfDials, y, width: right - dials.from + leftOfDials, height };
}

function inputsPick(
  lesson: Lesson,
  { neuron, places: { dials, net } }: Shown,
  { where, point }: Pick<PickControl, 'where' | 'point'>,
): PickControl {
  const model = neuronFunctionOf(lesson);
  const rowHeight = net.pitch[1];
  return {
    kind: 'pick',
    id: 'inputs',
    label: 'Sixteen inputs. Up and down go from one to the next; Space takes one in hand, left and right change it, Enter follows it.',
    where,
    count: () => model.inputs.value.length,
    placeOf: (i) => {
      const { x, y } = neuron.dialAt(i);
      return { x: x - 10, y: y - rowHeight / 2, width: 20, height: rowHeight };
    },
    at: ({ x, y }) => {
      const i = Math.round((y - neuron.dialAt(0).y) / rowHeight);
      return x >= dials.from - leftOfDials && i >= 0 && i < model.inputs.value.length ? i : undefined;
    },
    text: (i) => `input ${i}: ${written(model.inputs.value[i] as number)}${isSetByHand(model, i) ? ', set by hand' : ''}`,
    point,
    press: (i) => {
      model.follow(i);
    },
    carry: dialInHand(lesson, dials),
  };
}

function dialInHand(lesson: Lesson, { from, to }: FunctionPlaces['dials']): NonNullable<PickControl['carry']> {
  const model = neuronFunctionOf(lesson);
  const valueAt = (x: number) => Math.round(clamp((x - from) / (to - from)) * 100) / 100;
  let inHand: number | undefined;
  return {
    take(i) {
      lesson.beginGesture();
      model.follow(i);
      inHand = i;
    },
    move({ x }) {
      if (inHand !== undefined) model.set(inHand, valueAt(x));
    },
    drop() {
      inHand = undefined;
      lesson.endGesture();
    },
    stride: (to - from) * keyStep,
  };
}

/** Under the axis of the graph. */
function alongSlider(model: NeuronFunction, graph: NeuronCurveView): SliderControl {
  return {
    kind: 'slider',
    id: 'along',
    label: 'The input that is followed',
    min: 0,
    max: 1,
    step: 0.01,
    isEdit: true,
    where: () => {
      if (graph.pointShown * graph.alpha <= halfway) return undefined;
      const { x, y, width, height } = graph.area;
      return { x: x - 9, y: y + height - 12, width: width + 18, height: 24 };
    },
    value: () => model.inputs.value[model.input.value] as number,
    set: (value) => {
      model.follow(model.input.peek());
      model.set(model.input.peek(), value);
    },
    text: (value) => `input ${model.input.value} at ${written(value)}`,
  };
}

function neuronSlider(lesson: Lesson, where: SliderControl['where']): SliderControl {
  const model = neuronFunctionOf(lesson);
  return {
    kind: 'slider',
    id: 'neuron',
    label: 'Which neuron of hidden layer 2',
    min: 0,
    max: lesson.network().layer(functionLayer).neurons - 1,
    step: 1,
    isEdit: true,
    where,
    value: () => model.neuron.value,
    set: (value) => model.choose(value),
    text: (value) => `neuron ${value}`,
  };
}

function releaseButton(model: NeuronFunction, where: ButtonControl['where']): ButtonControl {
  return {
    kind: 'button',
    id: 'release',
    label: 'As computed',
    quiet: true,
    where,
    press: () => model.release(),
  };
}

function curveSketch(lesson: Lesson, graph: NeuronCurveView, place: FunctionPlaces['graph']): SketchControl {
  const height = (along: number) => {
    const drawn = sketchOf(lesson);
    return drawn?.[Math.round(along * (drawn.length - 1))];
  };
  return {
    kind: 'sketch',
    id: 'curve',
    label: 'Your sketch of the output. Left and right go along, up and down bend it.',
    where: () => (graph.sketched * graph.alpha > halfway && graph.traced < halfway && !lesson.guesses.value[slideId] ? place : undefined),
    stroke: (start, end) => {
      const drawn = sketchedInto(sketchOf(lesson), start, end);
      lesson.draft.value = { slide: slideId, value: drawn.at(-1) as number, sketch: drawn };
    },
    height,
    text(along) {
      const here = height(along);
      return `input at ${written(along)}: ${here === undefined ? 'nothing sketched yet, begins at 0.50' : `output ${written(here)}`}`;
    },
  };
}
