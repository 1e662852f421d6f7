/** One weight that is turned by way of trial: what the cost would be. The network itself stays as it is. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { activationFunctions } from '../../src/network/activationFunctions';
import { costOf } from '../../src/network/cost';
import type { Network } from '../../src/network/Network';
import { type FairScore, slopesOf, triedLayer } from './fairScore';

/** How many dials are offered: by turns one that is to be turned down, and one that is to be turned up. */
export const dialsOffered = 4;
/** As far as a dial can be tried to either side. */
export const dialReach = 8;
/** Points of the curve. */
const points = 65;

interface Weight {
  /** Into which neuron of hidden layer 2, and from which of hidden layer 1. */
  readonly neuron: number;
  readonly source: number;
  /** ∂cost/∂w where it stands. */
  readonly slope: number;
}

export interface TriedDial {
  /** The steepest ones; before the digits have come, the first. */
  readonly offered: ReadonlySignal<readonly Weight[]>;
  readonly index: ReadonlySignal<number>;
  choose(index: number): void;
  readonly weight: ReadonlySignal<Weight>;
  /** Where it stands in the network, within dialReach. */
  readonly value: ReadonlySignal<number>;
  /** Where it is tried: there, until somebody turns it. */
  readonly tried: ReadonlySignal<number>;
  try(value: number): void;
  /** Changes when another dial is taken, or this one turned: without computing anything. */
  readonly touched: ReadonlySignal<unknown>;
  /** The cost with the dial at that value. */
  readonly costAt: ReadonlySignal<(value: number) => number>;
}

export function triedDial(network: ReadonlySignal<Network>, now: ReadonlySignal<FairScore | undefined>): TriedDial {
  const chosen = signal(0);
  const turned = signal<{ of: Network; index: number; to: number } | undefined>(undefined);
  const offered = computed(() => {
    const found = now.value && steepest(slopesOf(now.value), network.value.layer(triedLayer).sources);
    return found ?? Array.from({ length: dialsOffered }, (_, source) => ({ neuron: 0, source, slope: 0 }));
  });
  const weight = computed(() => offered.value[chosen.value] as Weight);
  const value = computed(() => {
    const { neuron, source } = weight.value;
    return Math.min(dialReach, Math.max(-dialReach, network.value.weight(triedLayer, neuron, source)));
  });
  return {
    offered,
    index: chosen,
    choose(index) {
      chosen.value = index;
    },
    weight,
    value,
    tried: computed(() => {
      const { of, index, to } = turned.value ?? {};
      return of === network.value && index === chosen.value && to !== undefined ? to : value.value;
    }),
    try(to) {
      turned.value = { of: network.peek(), index: chosen.peek(), to };
    },
    touched: computed(() => [chosen.value, turned.value]),
    costAt: computed(() => (now.value ? curveOf(now.value, weight.value) : () => 0)),
  };
}

/** The steepest that rises, the steepest that falls, the next that rises, and so on. */
function steepest(slopes: Float64Array, sources: number): Weight[] {
  const all = Array.from(slopes, (slope, i) => ({ neuron: Math.floor(i / sources), source: i % sources, slope }));
  const [rising, falling] = [all.filter(({ slope }) => slope >= 0), all.filter(({ slope }) => slope < 0)];
  for (const side of [rising, falling]) side.sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
  const turns = Array.from({ length: dialsOffered }, (_, i) => (i % 2 === 0 ? rising : falling)[Math.floor(i / 2)]);
  // Where all slopes have one sign the rest comes from the other side.
  const rest = [...rising, ...falling].filter((each) => !turns.includes(each));
  return turns.map((each) => each ?? (rest.shift() as Weight));
}

/** Computed at even distances, and read off between them. */
function curveOf(now: FairScore, weight: Weight): (value: number) => number {
  const costs = Float64Array.from({ length: points }, (_, i) => costWith(now, weight, (2 * dialReach * i) / (points - 1) - dialReach));
  return (value) => {
    const at = Math.min(points - 1, Math.max(0, ((value + dialReach) * (points - 1)) / (2 * dialReach)));
    const [i, part] = [Math.min(points - 2, Math.floor(at)), at - Math.min(points - 2, Math.floor(at))];
    return (costs[i] as number) * (1 - part) + (costs[i + 1] as number) * part;
  };
}

/** Mean cost of all digits with one weight changed: only what follows from it is computed anew. */
export function costWith({ network, passes, labels }: FairScore, { neuron, source }: Weight, value: number): number {
  const before = network.weight(triedLayer, neuron, source);
  const activate = activationFunctions[network.layer(triedLayer).activation];
  const last = network.layer(triedLayer + 1);
  const z = new Float64Array(last.neurons);
  let sum = 0;
  passes.forEach((pass, i) => {
    const old = pass.activation(triedLayer, neuron);
    const moved = activate(pass.zOf(triedLayer, neuron) + (value - before) * pass.activation(triedLayer - 1, source)) - old;
    for (let j = 0; j < z.length; j++) {
      z[j] = pass.zOf(triedLayer + 1, j) + moved * (last.weights[j * last.sources + neuron] as number);
    }
    sum += costOf(z, labels[i] as number);
  });
  return sum / passes.length;
}
