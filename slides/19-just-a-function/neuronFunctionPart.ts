/** A neuron as a function on the stage: its inputs on dials, a graph to sketch into, the curve and its point. */

import type { Point } from '../../src/digits/Drawing';
import { type Sketch, sameKey } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { clamp, halfway } from '../../src/theme/amounts';
import { addUpAsShown, written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import { NeuronCurveView } from './NeuronCurveView';
import { NeuronFunctionView } from './NeuronFunctionView';
import type { OutputCurvesView } from './OutputCurvesView';
import type { FunctionPlaces } from './places';
import { sketchedInto } from './sketch';
import { functionLayer, inputName, neuronFunctionOf, slideId } from './state';

/** How much one press of an arrow key turns a dial, as a share of its way. */
const keyStep = 0.05;

/** `outputs` is where the input that is followed can be moved, too. */
export function neuronFunctionPart(lesson: Lesson, own: FunctionPlaces, outputs: OutputCurvesView) {
  const model = neuronFunctionOf(lesson);
  const view = new NeuronFunctionView(own.net, own);
  const graph = new NeuronCurveView(own.graph);
  const pointed = plainSignal<number | undefined>(undefined);
  let inHand: number | undefined;
  const isSet = (i: number) => model.setByHand.value[i] !== undefined;
  const anySet = () => Object.keys(model.setByHand.value).length > 0;
  const named = (name: string, quantity: 'a' | 'z') =>
    anySet() ? `${name}, inputs set by hand` : `${quantity}[${functionLayer}][${model.neuron.value}]`;
  const sketch = (): Sketch | undefined => {
    const draft = lesson.draft.value;
    const guess = lesson.guesses.value[slideId];
    // One that was made for another curve is not laid over this one.
    if (guess) return sameKey(guess.answer.key, model.curve.value) ? guess.sketch : undefined;
    return draft?.slide === slideId ? draft.sketch : undefined;
  };
  const { from, to } = own.dials;
  const valueAt = (x: number) => Math.round(clamp((x - from) / (to - from)) * 100) / 100;
  const dialled = () => view.dialled * view.alpha > halfway;
  const rowHeight = own.net.pitch[1];

  const controls: Control[] = [
    {
      kind: 'pick',
      id: 'inputs',
      label: 'Sixteen inputs. Up and down go from one to the next; Space takes one in hand, left and right change it, Enter follows it.',
      where: () => {
        if (!dialled()) return undefined;
        const { y, height } = view.area;
        const right = own.net.columns[1] + own.net.radius[1] + 4;
        return { x: from - 12, y, width: right - from + 12, height };
      },
      count: () => model.inputs.value.length,
      placeOf: (i) => {
        const { x, y } = view.dialAt(i);
        return { x: x - 10, y: y - rowHeight / 2, width: 20, height: rowHeight };
      },
      at: ({ x, y }) => {
        const i = Math.round((y - view.dialAt(0).y) / rowHeight);
        return x >= from - 12 && i >= 0 && i < model.inputs.value.length ? i : undefined;
      },
      text: (i) => `input ${i}: ${written(model.inputs.value[i] as number)}${isSet(i) ? ', set by hand' : ''}`,
      point: (i) => {
        pointed.value = i;
      },
      press: (i) => {
        model.follow(i);
      },
      carry: {
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
      },
    },
    {
      kind: 'slider',
      id: 'along',
      label: 'The input that is followed',
      min: 0,
      max: 1,
      step: 0.01,
      isEdit: true,
      where: () => {
        const shown = [graph, outputs].find(({ pointShown, alpha }) => pointShown * alpha > halfway);
        if (!shown) return undefined;
        const { x, y, width, height } = shown.area;
        return { x: x - 9, y: y + height - 12, width: width + 18, height: 24 };
      },
      value: () => model.inputs.value[model.input.value] as number,
      set: (value) => {
        model.follow(model.input.peek());
        model.set(model.input.peek(), value);
      },
      text: (value) => `input ${model.input.value} at ${written(value)}`,
    },
    {
      kind: 'slider',
      id: 'neuron',
      label: 'Which neuron of hidden layer 2',
      min: 0,
      max: lesson.network().layer(functionLayer).neurons - 1,
      step: 1,
      isEdit: true,
      where: () => (dialled() && view.emphasis > 0.6 ? own.neuronSlider : undefined),
      value: () => model.neuron.value,
      set: (value) => model.choose(value),
      text: (value) => `neuron ${value}`,
    },
    {
      kind: 'button',
      id: 'release',
      label: 'As computed',
      quiet: true,
      where: () => (dialled() && anySet() ? own.release : undefined),
      press: () => model.release(),
    },
    {
      kind: 'sketch',
      id: 'curve',
      label: 'Your sketch of the output. Left and right go along, up and down bend it.',
      where: () =>
        graph.sketched * graph.alpha > halfway && graph.traced < halfway && !lesson.guesses.value[slideId] ? own.graph : undefined,
      stroke: (start: Point, end: Point) => {
        const drawn = sketchedInto(sketch(), start, end);
        lesson.draft.value = { slide: slideId, value: drawn.at(-1) as number, sketch: drawn };
      },
      height: (along) => {
        const drawn = sketch();
        return drawn?.[Math.round(along * (drawn.length - 1))];
      },
      text(along) {
        const height = this.height(along);
        return `input at ${written(along)}: ${height === undefined ? 'nothing sketched yet, begins at 0.50' : `output ${written(height)}`}`;
      },
    },
  ];

  return {
    neuron: view,
    graph,
    controls,
    /** What the neuron adds up, for the card. */
    card(): CardFace {
      const { product, rest, z } = model.now.value;
      const number = (name: string, value: number) => ({ name, text: written(value), value });
      return {
        heading: own.compact ? `neuron ${model.neuron.value}` : `hidden layer 2, neuron ${model.neuron.value}`,
        lines: [
          {
            label: own.compact || lesson.receivesOther.value ? 'the rest' : 'the other 15, and the bias',
            number: number('the other products and the bias', rest),
          },
          {
            label: own.compact ? `input ${model.input.value}` : `weight × input ${model.input.value}`,
            number: number('product of the input followed', product),
          },
          { label: addUpAsShown([rest, product], z) ? 'z' : 'z ≈', number: number(named('z', 'z'), z) },
        ],
      };
    },
    show() {
      const parts = model.now.value;
      const input = model.input.value;
      view.neuron = model.neuron.value;
      view.inputs = model.inputs.value;
      view.weights = lesson.network().weightsInto(functionLayer, model.neuron.value);
      view.output = parts.output;
      view.inputName = (i) => inputName(model, i);
      view.outputName = named('output of the neuron', 'a');
      view.chosen = input;
      view.pointed = pointed.value;
      graph.input = { word: `input ${input} =`, name: inputName(model, input), value: model.inputs.value[input] as number };
      graph.output = {
        word: own.compact ? 'output =' : `output of neuron ${model.neuron.value} =`,
        name: view.outputName,
        value: parts.output,
      };
      graph.curve = model.curve.value;
      graph.guessed = sketch();
    },
  };
}
