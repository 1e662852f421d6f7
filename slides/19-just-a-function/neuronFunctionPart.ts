/** A neuron as a function: the lesson's with its pixels; then one that listens to it, its inputs on dials, a graph to sketch into. */

import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { addUpAsShown, written } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import type { CardFace } from '../../src/views/CardView';
import { heroOf } from '../shared/hero/hero';
import { functionControls } from './controls';
import { NeuronCurveView } from './NeuronCurveView';
import { NeuronFunctionView } from './NeuronFunctionView';
import type { FunctionPlaces } from './places';
import { sketchOf } from './sketch';
import { functionLayer, inputName, neuronFunctionOf, numberName } from './state';

export function neuronFunctionPart(lesson: Lesson, places: FunctionPlaces) {
  const hero = new NeuronFunctionView(places.net, places, 0);
  const neuron = new NeuronFunctionView(places.net, places, 1);
  // It stands there by itself, and comes when the lesson's has gone back to its place.
  neuron.grown = 1;
  const graph = new NeuronCurveView(places.graph);
  const pointed = plainSignal<number | undefined>(undefined);
  return {
    hero,
    neuron,
    graph,
    controls: functionControls(lesson, { neuron, graph, places }, (i) => {
      pointed.value = i;
    }),
    card: () => additionFace(lesson, places.compact),
    show() {
      showHero(lesson, hero);
      showNeuron(lesson, neuron);
      neuron.pointed = pointed.value;
      showGraph(lesson, graph, places.compact);
    },
  };
}

/** Its inputs are the pixels that are drawn as circles everywhere. */
function showHero(lesson: Lesson, view: NeuronFunctionView): void {
  const neuron = heroOf(lesson).value;
  const shown = lesson.shownInputs.value;
  const pass = lesson.pass();
  const weights = lesson.network().weightsInto(1, neuron);
  view.neuron = neuron;
  view.inputs = shown.map((pixel) => pass.activation(0, pixel));
  view.weights = shown.map((pixel) => weights[pixel] as number);
  view.of = pass.input.length;
  view.output = pass.activation(1, neuron);
  view.outputName = `a[1][${neuron}]`;
}

function showNeuron(lesson: Lesson, view: NeuronFunctionView): void {
  const model = neuronFunctionOf(lesson);
  view.neuron = model.neuron.value;
  view.inputs = model.inputs.value;
  view.weights = lesson.network().weightsInto(functionLayer, model.neuron.value);
  view.output = model.now.value.output;
  view.inputName = (i) => inputName(model, i);
  view.outputName = outputName(lesson);
  view.chosen = model.input.value;
  view.chosenName = model.input.value === heroOf(lesson).value ? 'our neuron' : undefined;
}

function showGraph(lesson: Lesson, graph: NeuronCurveView, compact: boolean): void {
  const model = neuronFunctionOf(lesson);
  const input = model.input.value;
  graph.input = {
    word: !compact && input === heroOf(lesson).value ? 'our neuron =' : `input ${input} =`,
    name: inputName(model, input),
    value: model.inputs.value[input] as number,
  };
  graph.output = {
    word: compact ? 'output =' : `output of neuron ${model.neuron.value} =`,
    name: outputName(lesson),
    value: model.now.value.output,
  };
  graph.curve = model.curve.value;
  graph.guessed = sketchOf(lesson);
}

const outputName = (lesson: Lesson) => numberName(neuronFunctionOf(lesson), 'output of the neuron', 'a');

/** What the neuron adds up, for the card. */
function additionFace(lesson: Lesson, compact: boolean): CardFace {
  const model = neuronFunctionOf(lesson);
  const { product, rest, z } = model.now.value;
  const size = compact ? 17 : typeSize.value;
  const number = (name: string, value: number) => ({ name, text: written(value), value, size });
  return {
    heading: compact ? `neuron ${model.neuron.value}` : `hidden layer 2, neuron ${model.neuron.value}`,
    lines: [
      {
        label: compact ? 'rest' : 'all the rest',
        number: number('the other products and the bias', rest),
      },
      {
        label: compact ? 'input' : `weight × input ${model.input.value}`,
        number: number('product of the input followed', product),
      },
      { label: addUpAsShown([rest, product], z) ? 'z' : 'z ≈', number: number(numberName(model, 'z', 'z'), z) },
    ],
  };
}
