/** One whole neuron from three lamps to its activation: worked, with some of its numbers missing, and all one's own. */
import { sigmoid } from '../../src/network/activationFunctions';
import type { ReadersExercise, Round, StepName, Verdict, WorkedLine } from '../../src/scene/readersTasks';
import { trimmed, written } from '../../src/theme/numbers';
import { spoken } from '../shared/exercises/answering';
import { diagnosis, fullLine, isNear } from '../shared/exercises/diagnosis';
import { type ThreeInputs, threeInputs } from '../shared/exercises/threeInputs';
import { type WorkableNeuron, workableNeuron } from './smallNeuron';

const after: StepName = { slide: 'bias', step: 'sixteen' };

const ordinals = ['first', 'second', 'third'] as const;
type Name = (typeof ordinals)[number] | 'sum' | 'z' | 'activation';
type Answers = Readonly<Partial<Record<Name, number>>>;

interface Worked extends WorkableNeuron, ThreeInputs {
  readonly z: number;
}

function workedOut(seed: number): Worked {
  const neuron = workableNeuron(seed);
  const three = threeInputs(neuron.lamps, neuron.weights);
  return { ...neuron, ...three, z: three.sum + neuron.bias };
}

const truths = ({ products, sum, z }: Worked): Record<Name, number> => ({
  first: products[0],
  second: products[1],
  third: products[2],
  sum,
  z,
  activation: sigmoid(z),
});

const signed = (value: number) => `${value < 0 ? '−' : '+'} ${trimmed(Math.abs(value))}`;

/** All that happens in it, line by line; a number that is missing can be written in. */
function lines(neuron: Worked, missing: readonly Name[]): WorkedLine[] {
  const { weights, lamps, products, sum, bias, z } = neuron;
  const number = (name: Name, label: string, value: string) => (missing.includes(name) ? { blank: name, label } : value);
  const isGiven = (name: Name) => !missing.includes(name);
  const full = spoken([fullLine(neuron, 'sum')]).split(' = ')[0];
  return [
    ...ordinals.map((name, k): WorkedLine => {
      const [weight, lamp, product] = [weights[k], lamps[k], products[k]] as [number, number, number];
      const before = `${trimmed(weight)} × ${trimmed(lamp)} = `;
      return { name: `${name} product`, parts: [before, number(name, `The ${name} product`, trimmed(product))] };
    }),
    {
      name: 'weighted sum',
      means: 'sum',
      parts: [ordinals.every(isGiven) ? `${full} = ` : 'all three added = ', number('sum', 'The weighted sum', trimmed(sum))],
    },
    {
      name: 'with the bias, z',
      means: 'bias',
      parts: [isGiven('sum') ? `${trimmed(sum)} ${signed(bias)} = ` : `that sum ${signed(bias)} = `, number('z', 'z', trimmed(z))],
    },
    {
      name: 'activation',
      means: 'activation',
      parts: [isGiven('z') ? `σ(${trimmed(z)}) = ` : 'σ(z) = ', number('activation', 'The activation', written(sigmoid(z)))],
    },
  ];
}

/** What follows rightly from a number that was wrong is no new mistake. */
const follows = (isIt: boolean, from: string) =>
  isIt ? `This follows rightly from your ${from}. Mend that one, and this one with it.` : undefined;

function ofSum(neuron: Worked, answer: number, { first, second, third }: Answers): string {
  const own = (first ?? neuron.products[0]) + (second ?? neuron.products[1]) + (third ?? neuron.products[2]);
  return follows(isNear(answer, own), 'products') ?? spoken(diagnosis(answer, neuron, 'sum'));
}

function ofZ({ sum, bias }: Worked, answer: number, given: Answers): string {
  const follow = follows(given.sum !== undefined && !isNear(given.sum, sum) && isNear(answer, given.sum + bias), 'weighted sum');
  if (follow) return follow;
  if (isNear(answer, sum)) return 'That is the weighted sum still. The bias has to be added to it.';
  if (isNear(answer, sum - bias)) return 'You took the bias away. It is added, with its own sign.';
  if (isNear(answer, bias)) return 'That is the bias alone. The weighted sum belongs to z as well.';
  if (isNear(answer, sigmoid(sum + bias))) return 'You have gone on to the activation. z is what goes into the curve.';
  return `Add the bias, ${trimmed(bias)}, to the weighted sum.`;
}

function ofActivation({ sum, z }: Worked, answer: number, given: Answers): string {
  const follow = follows(given.z !== undefined && !isNear(given.z, z) && isNear(answer, sigmoid(given.z)), 'z');
  if (follow) return follow;
  if (isNear(answer, z)) return 'That is z. It still has to go through the curve.';
  if (answer < 0 || answer > 1) return 'An activation lies between 0 and 1: the curve sees to that.';
  if (isNear(answer, sigmoid(-z))) return `That is the mirror image, σ(${trimmed(-z)}). Mind the sign of z.`;
  if (isNear(answer, sigmoid(sum))) return 'That is the lamp without its bias. Put z into the curve, not the weighted sum.';
  if ((answer - 0.5) * z < 0) return `With z ${z < 0 ? 'below' : 'above'} 0 the lamp is ${z < 0 ? 'less' : 'more'} than half lit.`;
  if (answer <= 0.02 || answer >= 0.98) return 'The curve is no switch: at this z it is still on its way.';
  return `The right side of one half. Look up the whole numbers on both sides of ${trimmed(z)}.`;
}

/** Each line of what was written; numbers that were not written are as if they were right. */
function judged(neuron: Worked, answers: Answers): Record<string, Verdict> {
  const truth = truths(neuron);
  const said = (name: Name, answer: number) => {
    if (name === 'sum') return ofSum(neuron, answer, answers);
    if (name === 'z') return ofZ(neuron, answer, answers);
    if (name === 'activation') return ofActivation(neuron, answer, answers);
    return spoken(diagnosis(answer, neuron, ordinals.indexOf(name) as 0 | 1 | 2));
  };
  const each = (Object.entries(answers) as [Name, number][]).map(([name, answer]) => {
    const isRight = isNear(answer, truth[name]);
    return [name, { isRight, said: isRight ? '' : said(name, answer) }] as const;
  });
  return Object.fromEntries(each);
}

/** So that nobody needs a machine for the last line. */
const table = [-3, -2, -1, 0, 1, 2, 3];
const note = `Without a calculator: ${table.map((z) => `σ(${trimmed(z)}) is ${trimmed(sigmoid(z))}`).join(', ')}. Near is near enough.`;

function round(seed: number, missing: readonly Name[], words: Pick<Round, 'ask' | 'done'>): Round {
  const neuron = workedOut(seed);
  const { lamps, weights, bias } = neuron;
  const truth = truths(neuron);
  return {
    ...words,
    neuron: { lamps, weights, bias, activation: truth.activation },
    lines: lines(neuron, missing),
    note: missing.includes('activation') ? note : undefined,
    judge: (answers) => judged(neuron, answers),
    solution: Object.fromEntries(missing.map((name) => [name, truth[name]])),
  };
}

export const neuronWorked: ReadersExercise = {
  id: 'neuron-worked',
  title: 'One whole neuron, worked out for you',
  after,
  make: (turn) =>
    round(turn + 560, [], {
      ask: 'Follow it line by line, from three lamps to the light of a fourth. Check one of the lines yourself.',
      done: '',
    }),
};

export const neuronFaded: ReadersExercise = {
  id: 'neuron-faded',
  title: 'One whole neuron, with gaps',
  after,
  make: (turn) =>
    round(turn + 700, ['third', 'z', 'activation'], {
      ask: 'Another neuron, and three of its numbers are missing. Fill them in.',
      done: 'All of it is there, from the lamps on the left to the light on the right.',
    }),
};

export const neuronOwn: ReadersExercise = {
  id: 'neuron-own',
  title: 'One whole neuron, all your own',
  after,
  make: (turn) =>
    round(turn + 840, [...ordinals, 'sum', 'z', 'activation'], {
      ask: 'Now everything: three products, their sum, the bias, the curve. Take your time, and a pencil.',
      done: 'That is a whole neuron, from its lamps to its light. The large ones do the same, only with more lamps.',
    }),
};
