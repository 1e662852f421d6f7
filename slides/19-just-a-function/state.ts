/** A neuron as a function of its sixteen inputs: any of them can be set by hand, and one is followed from 0 to 1. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below, within } from '../../src/lesson/shapes';
import { activationFunctions } from '../../src/network/activationFunctions';
import { trace } from '../../src/network/traces';
import { heroOf } from '../shared/hero/hero';

export const slideId = 'just-a-function';

/** The layer of the neuron. */
export const functionLayer = 2;
/** It listens to the lesson's neuron more than to most. */
const atFirst = 15;

export interface NeuronFunction {
  readonly neuron: ReadonlySignal<number>;
  /** The input that is changed: the one followed, or else the lesson's neuron. */
  readonly input: ReadonlySignal<number>;
  /** The inputs as they are computed from the digit, or set by hand. */
  readonly inputs: ReadonlySignal<readonly number[]>;
  readonly setByHand: ReadonlySignal<Readonly<Record<number, number>>>;
  /** Another neuron, which follows the lesson's again. */
  choose(neuron: number): void;
  follow(input: number): void;
  /** Sets an input by hand. */
  set(input: number, value: number): void;
  /** All inputs as computed again. */
  release(): void;
  readonly now: ReadonlySignal<Parts>;
  /** What the neuron does while the input goes from 0 to 1 and the other fifteen stay. */
  readonly curve: ReadonlySignal<Float64Array>;
}

/** What a number is called that stands for an input. */
export const inputName = (model: NeuronFunction, i: number) =>
  isSetByHand(model, i) ? `input ${i}, set by hand` : `a[${functionLayer - 1}][${i}]`;

export const isSetByHand = ({ setByHand }: NeuronFunction, i: number) => setByHand.value[i] !== undefined;
export const anySetByHand = ({ setByHand }: NeuronFunction) => Object.keys(setByHand.value).length > 0;

/** What a number of the neuron's own is called: none of the network's while inputs are set by hand. */
export const numberName = (model: NeuronFunction, name: string, quantity: 'a' | 'z') =>
  anySetByHand(model) ? `${name}, inputs set by hand` : `${quantity}[${functionLayer}][${model.neuron.value}]`;

/** What the neuron adds up. */
interface Parts {
  readonly weight: number;
  readonly product: number;
  /** The other fifteen products and the bias. */
  readonly rest: number;
  readonly z: number;
  readonly output: number;
}

/** What the learner has chosen; it comes back after a reload and is undone with the rest. */
interface Chosen {
  readonly neuron: number;
  readonly input?: number;
}

const first: Chosen = { neuron: atFirst };
const nothingSet: Readonly<Record<number, number>> = {};

/** The same for whoever asks: slide, sentences and question. */
export const neuronFunctionOf = perLesson(make);

function make(lesson: Lesson): NeuronFunction {
  const chosen = lesson.local(slideId, 'chosen', first, v.object({ neuron: below(16), input: v.exactOptional(below(16)) }));
  const neuron = computed(() => chosen.value.neuron);
  const byHand = lesson.local(slideId, 'inputs', nothingSet, v.record(v.pipe(v.string(), v.regex(/^(?:\d|1[0-5])$/)), within(0, 1)));
  const setByHand = computed(() => byHand.value);
  const inputs = computed(() => Array.from(lesson.pass().activations(functionLayer - 1), (a, i) => setByHand.value[i] ?? a));
  return {
    neuron,
    inputs,
    setByHand,
    choose(index) {
      if (index !== chosen.peek().neuron) chosen.value = { neuron: index };
    },
    follow(index) {
      const { neuron: now, input: before } = chosen.peek();
      if (index !== before) chosen.value = { neuron: now, input: index };
    },
    set(index, value) {
      byHand.value = { ...byHand.peek(), [index]: value };
    },
    release() {
      byHand.value = nothingSet;
    },
    ...computedFrom(lesson, chosen, { neuron, inputs }),
  };
}

/** What follows from the choice and the inputs: the neuron's number now, and all that changes along one of the inputs. */
function computedFrom(
  lesson: Lesson,
  chosen: ReadonlySignal<Chosen>,
  { neuron, inputs }: Pick<NeuronFunction, 'neuron' | 'inputs'>,
): Pick<NeuronFunction, 'input' | 'now' | 'curve'> {
  const network = computed(() => lesson.network());
  const weights = computed(() => network.value.weightsInto(functionLayer, neuron.value));
  const bias = computed(() => network.value.bias(functionLayer, neuron.value));
  const squish = computed(() => activationFunctions[network.value.layer(functionLayer).activation]);
  const input = computed(() => chosen.value.input ?? heroOf(lesson).value);
  const weight = computed(() => weights.value[input.value] as number);
  const rest = computed(() =>
    inputs.value.reduce((sum, a, i) => (i === input.value ? sum : sum + a * (weights.value[i] as number)), bias.value),
  );
  return {
    input,
    now: computed(() => {
      const product = weight.value * (inputs.value[input.value] as number);
      const z = rest.value + product;
      return { weight: weight.value, product, rest: rest.value, z, output: squish.value(z) };
    }),
    curve: computed(() => {
      const [w, all, activate] = [weight.value, rest.value, squish.value];
      return trace((t) => [activate(all + w * t)])[0] as Float64Array;
    }),
  };
}
