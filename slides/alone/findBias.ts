/** Find the bias: where a neuron tips, what makes it tip there, and what parts two pictures. */
import { sigmoid } from '../../src/network/activationFunctions';
import { Random } from '../../src/network/Random';
import type { ReadersExercise, Round, Verdict } from '../../src/scene/readersTasks';
import { trimmed, written } from '../../src/theme/numbers';
import { threeInputs } from '../shared/exercises/threeInputs';
import { workableNeuron } from './smallNeuron';

const tolerance = 0.05 + 1e-9;
const alike = (one: number, other: number) => Math.abs(one - other) <= tolerance;

const right: Verdict = { isRight: true, said: '' };
const wrong = (said: string): Verdict => ({ isRight: false, said });

/** Of the one number that is asked for. */
const each =
  (judge: (answer: number) => Verdict): Round['judge'] =>
  (answers) =>
    Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, judge(answer)]));

/** A number from −8 to 8 in steps of a half that is not too near to 0. */
function half(random: Random): number {
  const size = 1.5 + random.below(14) / 2;
  return random.next() < 0.5 ? -size : size;
}

const short = (z: number) => `z would be ${trimmed(z)}, and the lamp at ${written(sigmoid(z))}`;

/** The bias is given: which sum makes z 0? */
function tips(turn: number): Round {
  const bias = half(new Random(turn + 140));
  const judge = (sum: number): Verdict => {
    if (alike(sum, -bias)) return right;
    if (alike(sum, bias)) return wrong(`The size is right, the sign is not: ${short(2 * bias)}. The two have to cancel.`);
    if (alike(sum, 0)) return wrong(`With a sum of 0 the bias is left alone: ${short(bias)}. It is z that has to be 0.`);
    if (alike(sum, 0.5)) return wrong('One half is what comes out of the curve. Ask what has to go in for that, and what sum gives it.');
    return wrong(`Sum and bias together: ${short(sum + bias)}. For one half, z has to be 0.`);
  };
  return {
    ask: `A neuron has the bias ${trimmed(bias)}. At which weighted sum is its lamp exactly half lit?`,
    lines: [{ name: 'weighted sum', means: 'sum', parts: [{ blank: 'sum', label: 'The weighted sum at which the lamp is half lit' }] }],
    judge: each(judge),
    solution: { sum: -bias },
    done: `With a sum of ${trimmed(-bias)} and the bias ${trimmed(bias)}, z is 0 and the lamp at one half. A little more, and it tips.`,
  };
}

/** Lamps and weights are given: which bias makes z 0? */
function balance(turn: number): Round {
  const { lamps, weights } = workableNeuron(turn + 280);
  const { products, sum } = threeInputs(lamps, weights);
  const judge = (bias: number): Verdict => {
    const could = (value: number) => alike(bias, value);
    if (could(-sum)) return right;
    if (could(sum)) return wrong(`That is the weighted sum itself. Added once more, ${short(2 * sum)}. It has to be taken away.`);
    if (could(0)) return wrong(`You forgot the weighted sum: it is ${trimmed(sum)}, and with a bias of 0, ${short(sum)}.`);
    if (could(-weights.reduce((all, weight) => all + weight, 0)))
      return wrong('You took the weights alone. Each is multiplied by its lamp first, and then they are added.');
    if (could(0.5) || could(-0.5)) return wrong('One half is what the curve gives back. Into it goes 0, so sum and bias have to cancel.');
    const missing = products.findIndex((product) => could(-(sum - product)));
    if (missing >= 0)
      return wrong(`The product ${trimmed(weights[missing] as number)} × ${trimmed(lamps[missing] as number)} is missing from your sum.`);
    return wrong(`The weighted sum is ${trimmed(sum)}. With your bias ${short(sum + bias)}.`);
  };
  return {
    ask: 'Which bias makes this lamp exactly half lit?',
    neuron: { lamps, weights, bias: '?', activation: sigmoid(0) },
    lines: [{ name: 'bias', means: 'bias', parts: ['b = ', { blank: 'bias', label: 'The bias' }] }],
    judge: each(judge),
    solution: { bias: -sum },
    done: `The weighted sum is ${trimmed(sum)}, so a bias of ${trimmed(-sum)} brings z to 0: it stands just where it tips.`,
  };
}

/** Two sums are given: which bias lights the one and not the other? */
function between(turn: number): Round {
  const random = new Random(turn + 420);
  const unwanted = half(random);
  const gap = 2 + random.below(5) / 2;
  // Both on the same side of 0, so that they are not parted already.
  const wanted = unwanted < 0 ? Math.min(unwanted + gap, -0.5) : unwanted + gap;
  const judge = (bias: number): Verdict => {
    const [first, second] = [wanted + bias, unwanted + bias];
    if (first > 1e-9 && second < -1e-9) return right;
    const lamps = `the lamps are at ${written(sigmoid(first))} and ${written(sigmoid(second))}`;
    if (-bias < wanted + 1e-9 && -bias > unwanted - 1e-9) return wrong(`Just on the edge: ${lamps}. Go a little further from it.`);
    if (bias > unwanted && bias < wanted)
      return wrong(`The size is right, the sign is not: now ${lamps}. The bias is added, not taken away.`);
    if (bias === 0) return wrong(`With 0 nothing is moved: ${lamps}. The line has to fall between the two.`);
    return first > 0
      ? wrong(`Both are lit: ${lamps}. The bias has to be lower.`)
      : wrong(`Neither is lit: ${lamps}. The bias has to be higher.`);
  };
  const middle = -(wanted + unwanted) / 2;
  return {
    ask: `A picture that we want has the weighted sum ${trimmed(wanted)}, one that we do not want has ${trimmed(unwanted)}. Which bias lights the first more than half, and the second less?`,
    lines: [{ name: 'bias', means: 'bias', parts: ['b = ', { blank: 'bias', label: 'A bias that parts the two' }] }],
    judge: each(judge),
    solution: { bias: middle },
    done: `Any bias from ${trimmed(-wanted)} to ${trimmed(-unwanted)} does it. It moves both alike, and the line falls between them.`,
  };
}

const kinds = [tips, balance, between] as const;

export const findBias: ReadersExercise = {
  id: 'find-bias',
  title: 'Find the bias',
  after: { slide: 'bias', step: 'drag' },
  make: (turn) => (kinds[turn % kinds.length] as (typeof kinds)[number])(turn),
};
