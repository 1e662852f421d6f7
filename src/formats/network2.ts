/** What `network2.py` of Michael Nielsen's book saves: `sizes`, `weights[layer][neuron][source]`, `biases[layer][neuron][0]`, `cost`; all sigmoids. */
import { inSentence, largestParameter } from '../network/indices';
import { Network } from '../network/Network';
import { FormatError } from './FormatError';
import { checkRoom } from './room';

export function readNetwork2({ sizes, weights, biases }: Readonly<Record<string, unknown>>): Network {
  const wanted = list(sizes, '"sizes"');
  if (wanted.length < 2) throw new FormatError(`"sizes" must name two layers or more, as in [784, 30, 10], and names ${wanted.length}.`);
  const counts = wanted.map((size) => count(size));
  const above = counts.slice(1);
  checkRoom(
    counts,
    above.map(() => 'sigmoid'),
  );
  const [allWeights, allBiases] = [list(weights, '"weights"', above.length), list(biases, '"biases"', above.length)];
  return new Network(
    above.map((neurons, l) => {
      const sources = counts[l] as number;
      const rows = list(allWeights[l], `Weights of layer ${l + 1}`, neurons);
      const into = rows.flatMap((row, neuron) => list(row, `Weights into neuron ${neuron} of layer ${l + 1}`, sources));
      const own = list(allBiases[l], `Biases of layer ${l + 1}`, neurons);
      return {
        sources,
        neurons,
        weights: Float64Array.from(into, (weight, i) => number(weight, `Weight ${i} of layer ${l + 1}`)),
        // Nielsen's are columns, so each is a list of one.
        biases: Float64Array.from(own, (bias, neuron) =>
          number(Array.isArray(bias) && bias.length === 1 ? bias[0] : bias, `The bias of neuron ${neuron} of layer ${l + 1}`),
        ),
        activation: 'sigmoid',
      };
    }),
  );
}

/** For networks of sigmoids alone. */
export function nielsenText(network: Network): string {
  const weights = network.layers.map(({ neurons }, l) =>
    Array.from({ length: neurons }, (_, neuron) => [...network.weightsInto(l + 1, neuron)]),
  );
  const biases = network.layers.map((layer) => Array.from(layer.biases, (bias) => [bias]));
  return JSON.stringify({ sizes: network.sizes, weights, biases, cost: 'CrossEntropyCost' });
}

function list(value: unknown, what: string, length?: number): readonly unknown[] {
  const wanted = length === undefined ? '' : ` of ${length}`;
  if (!Array.isArray(value)) throw new FormatError(`${what} must be a list${wanted}, as network2.py saves it, not ${inSentence(value)}.`);
  if (length !== undefined && value.length !== length) {
    throw new FormatError(
      `${what} must be a list${wanted}, as "sizes" says, but it has ${value.length}. The file may have been cut or mixed up.`,
    );
  }
  return value;
}

function count(size: unknown): number {
  if (Number.isSafeInteger(size) && (size as number) > 0) return size as number;
  throw new FormatError(`"sizes" must be whole numbers above 0, as in [784, 30, 10], not ${inSentence(size)}.`);
}

function number(value: unknown, what: string): number {
  if (typeof value === 'number' && Math.abs(value) <= largestParameter) return value;
  throw new FormatError(`${what} must be a number from -${largestParameter} to ${largestParameter}, not ${inSentence(value)}.`);
}
