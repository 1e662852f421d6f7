/** A tiny network that the learner wires: which pieces make which digit. A connection is there or not; nothing counts against. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import { assembled, type Piece } from '../../src/digits/pieces';
import type { Lesson } from '../../src/lesson/Lesson';
import { Network } from '../../src/network/Network';

const [upper, lower] = assembled[8] as readonly [Piece, Piece];
const [slant, bar, line] = assembled[4] as readonly [Piece, Piece, Piece];

/** Its inputs. */
export const wiredPieces: readonly { readonly name: string; readonly piece: Piece }[] = [
  { name: 'upper loop', piece: upper },
  { name: 'lower loop', piece: lower },
  { name: 'line', piece: line },
  { name: 'slant', piece: slant },
  { name: 'bar', piece: bar },
];

/** Its outputs, and by their places among the inputs the pieces that each digit has. */
export const wiredDigits: readonly { readonly digit: number; readonly pieces: readonly number[] }[] = [
  { digit: 9, pieces: [0, 2] },
  { digit: 8, pieces: [0, 1] },
  { digit: 4, pieces: [2, 3, 4] },
];

/** Row-major, a row per digit, a column per piece. */
type Wires = readonly boolean[];

/** As the hope has it: every piece leads to the digits that have it. */
const atFirst: Wires = wiredDigits.flatMap(({ pieces }) => wiredPieces.map((_, i) => pieces.includes(i)));

interface Wiring {
  readonly wires: ReadonlySignal<Wires>;
  /** What it answers for each of the digits; nothing where two outputs are equally bright. */
  readonly answers: ReadonlySignal<readonly (number | undefined)[]>;
  /** How many of them it gets right. */
  readonly right: ReadonlySignal<number>;
  toggle(cell: number): void;
}

export function wiring(lesson: Lesson): Wiring {
  const state = lesson.local<Wires>('pieces-of-digits', 'wires', atFirst, v.pipe(v.array(v.boolean()), v.length(atFirst.length)));
  const wires = computed(() => state.value);
  const answers = computed(() => answersOf(wires.value));
  return {
    wires,
    answers,
    right: computed(() => answers.value.filter((answer, i) => answer === wiredDigits[i]?.digit).length),
    toggle(cell) {
      state.value = wires.peek().map((wire, i) => (i === cell ? !wire : wire));
    },
  };
}

/** A network of 5 inputs and 3 outputs with weights 1 and 0, run once for each digit's own pieces. */
export function answersOf(wires: Wires): (number | undefined)[] {
  const [sources, neurons] = [wiredPieces.length, wiredDigits.length];
  const weights = Float64Array.from(wires, (wire) => (wire ? 1 : 0));
  const network = new Network([{ sources, neurons, weights, biases: new Float64Array(neurons), activation: 'relu' }]);
  return wiredDigits.map(({ pieces }) => {
    const { outputs } = network.forward(wiredPieces.map((_, i) => (pieces.includes(i) ? 1 : 0)));
    const most = Math.max(...outputs);
    const brightest = wiredDigits.filter((_, i) => outputs[i] === most);
    return brightest.length === 1 ? brightest[0]?.digit : undefined;
  });
}
