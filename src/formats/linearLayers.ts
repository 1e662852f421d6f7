/** A network in .safetensors: tensors as `nn.Linear` names them, "0.weight" [out, in] and "0.bias" [out], the last layer a sigmoid. */
import type { ActivationName } from '../network/activationFunctions';
import { inSentence, largestParameter } from '../network/indices';
import { activationsOf, sizeLimits } from '../network/misfit';
import { Network } from '../network/Network';
import { FormatError } from './FormatError';
import { checkRoom } from './room';
import { readTensors, type Tensor, tensorFile } from './tensors';

interface LinearNetwork {
  readonly network: Network;
  /** The file does not say what its hidden layers are: they were taken for this. */
  readonly assumed?: ActivationName;
}

/** `assumed` is what hidden layers are where the file's `__metadata__.activation` says nothing. Throws a FormatError. */
export function readLinearLayers(bytes: Uint8Array, assumed: ActivationName): LinearNetwork {
  const { tensors, metadata } = readTensors(bytes);
  const said = activationOf(metadata.activation);
  const pairs = pairsOf(tensors);
  const sizes = sizesOf(pairs);
  const activations = pairs.map((_, l): ActivationName => (l === pairs.length - 1 ? 'sigmoid' : (said ?? assumed)));
  checkRoom(sizes, activations);
  const layers = pairs.map(({ weight, bias }, l) => ({
    sources: sizes[l] as number,
    neurons: sizes[l + 1] as number,
    weights: checked(weight),
    biases: bias ? checked(bias) : new Float64Array(sizes[l + 1] as number),
    activation: activations[l] as ActivationName,
  }));
  const isAssumed = said === undefined && pairs.length > 1;
  return { network: new Network(layers), ...(isAssumed ? { assumed } : {}) };
}

/** In 32-bit floats. */
export function linearFile(name: string, network: Network): Uint8Array<ArrayBuffer> {
  const tensors = network.layers.flatMap(({ sources, neurons, weights, biases }, l) => [
    // As in an nn.Sequential, whose activations are counted, too.
    { name: `${2 * l}.weight`, shape: [neurons, sources], values: weights },
    { name: `${2 * l}.bias`, shape: [neurons], values: biases },
  ]);
  return tensorFile(tensors, { format: 'pt', name, activation: hiddenOf(network) ?? 'sigmoid' });
}

/** What all of its hidden layers are; nothing where they are not alike. */
export function hiddenOf(network: Network): ActivationName | undefined {
  const hidden = activationsOf(network).slice(0, -1);
  const [first = 'sigmoid'] = hidden;
  return hidden.every((each) => each === first) ? first : undefined;
}

function activationOf(said: unknown): ActivationName | undefined {
  if (said === undefined) return undefined;
  const known = typeof said === 'string' ? said.toLowerCase() : said;
  if (known === 'sigmoid' || known === 'relu') return known;
  throw new FormatError(`"activation" in its metadata must be "sigmoid" or "relu", for the hidden layers, not ${inSentence(said)}.`);
}

interface Pair {
  readonly name: string;
  readonly weight: Tensor;
  readonly bias: Tensor | undefined;
}

/** In the order of their names, numbers in them counted as numbers. */
function pairsOf(tensors: readonly Tensor[]): Pair[] {
  const ending = (name: string) => /^(?:(.*)\.)?(weight|bias)$/.exec(name);
  const odd = tensors.find(({ name }) => !ending(name));
  if (odd) {
    throw new FormatError(
      `Tensor ${inSentence(odd.name)} belongs to no nn.Linear, whose are called "….weight" and "….bias". Networks of such layers alone can be opened.`,
    );
  }
  const named = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const weights = tensors.filter(({ name }) => ending(name)?.[2] === 'weight');
  const pairs = weights.map((weight) => ({
    name: ending(weight.name)?.[1] ?? '',
    weight,
    bias: named.get(weight.name.replace(/weight$/, 'bias')),
  }));
  const lonely = tensors.find(({ name }) => ending(name)?.[2] === 'bias' && !named.has(name.replace(/bias$/, 'weight')));
  if (lonely)
    throw new FormatError(`Tensor ${inSentence(lonely.name)} has no weights beside it. Save the whole state_dict of the network.`);
  const room = sizeLimits.hiddenLayers + 1;
  if (pairs.length > room)
    throw new FormatError(`There are ${pairs.length} layers in this file, but there is room for ${room}. Train one with fewer.`);
  if (pairs.length === 0) throw new FormatError('There is no tensor in this file. Save the whole state_dict of the network.');
  return pairs.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

/** From the input on. */
function sizesOf(pairs: readonly Pair[]): number[] {
  const sizes: number[] = [];
  for (const { weight, bias } of pairs) {
    const [neurons, sources] = weight.shape;
    if (weight.shape.length !== 2 || !neurons || !sources) {
      throw new FormatError(
        `Tensor ${inSentence(weight.name)} is ${shapeOf(weight)}, but the weights of an nn.Linear have two sizes, out × in.`,
      );
    }
    if (bias && (bias.shape.length !== 1 || bias.shape[0] !== neurons)) {
      throw new FormatError(`Tensor ${inSentence(bias.name)} must hold a bias for each of ${neurons} neurons, but it is ${shapeOf(bias)}.`);
    }
    const before = sizes.at(-1);
    if (before !== undefined && before !== sources) {
      throw new FormatError(
        `Tensor ${inSentence(weight.name)} takes ${sources} inputs, but the layer before it by name has ${before} neurons. Number the layers in their order, as nn.Sequential does.`,
      );
    }
    if (before === undefined) sizes.push(sources);
    sizes.push(neurons);
  }
  return sizes;
}

const shapeOf = ({ shape }: Tensor) => (shape.length > 0 ? shape.slice(0, 6).join(' × ') : 'a single number');

function checked(tensor: Tensor): Float64Array {
  const values = tensor.values();
  const wrong = values.findIndex((value) => !(Math.abs(value) <= largestParameter));
  if (wrong < 0) return values;
  throw new FormatError(
    `Number ${wrong} of tensor ${inSentence(tensor.name)} is ${values[wrong]}, but weights and biases go from -${largestParameter} to ${largestParameter}. Training may have run away.`,
  );
}
