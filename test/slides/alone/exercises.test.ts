/** Law: exercises beside the text. What they hold for right is right, another one is another one, and every mistake is told by its name. */
import { describe, expect, test } from 'vitest';
import { slides as chapters } from '../../../slides';
import { findBias } from '../../../slides/alone/findBias';
import { placeSigma } from '../../../slides/alone/placeSigma';
import { tasks } from '../../../slides/alone/tasks';
import { neuronFaded, neuronOwn, neuronWorked } from '../../../slides/alone/wholeNeuron';
import { paths } from '../../../slides/paths';
import { Network } from '../../../src/network/Network';
import type { ReadersExercise, Round } from '../../../src/scene/readersTasks';
import { numberFrom } from '../../../src/theme/numbers';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const turns = Array.from({ length: 60 }, (_, turn) => turn);
const squished = (z: number) => 1 / (1 + Math.exp(-z));

const blanksOf = ({ lines, mark }: Round) => [
  ...(mark ? ['mark'] : []),
  ...lines.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.blank]))),
];
const textOf = ({ ask, lines, note = '', done }: Round) =>
  [ask, ...lines.flatMap(({ name, parts }) => [name, ...parts.filter((part) => typeof part === 'string')]), note, done].join(' ');
const figuresOf = (text: string) => (text.match(/−?\d+(\.\d+)?/g) ?? []).map((figure) => numberFrom(figure) as number);
const said = (round: Round, answers: Record<string, number>, of: string) => round.judge(answers)[of]?.said ?? '';

/** Whatever is said somewhere to this answer, over many turns. */
const saidTo = (exercise: ReadersExercise, of: string, answer: (round: Round) => Record<string, number>) =>
  turns
    .map((turn) => exercise.make(turn))
    .filter((round) => blanksOf(round).includes(of))
    .map((round) => said(round, answer(round), of));

describe.each(tasks.exercises.map((each) => [each.id, each] as const))('%s', (_, exercise) => {
  test('stands beside a step that the hour stops at', () => {
    const { slide, step } = exercise.after;
    expect(slides.find(({ id }) => id === slide)?.steps.map(({ id }) => id)).toContain(step);
    expect(paths.find(({ id }) => id === 'hour')?.keeps?.[slide]).toContain(step);
  });

  test('is the same for the same turn, and another one for the next', () => {
    const seen = turns.map((turn) =>
      JSON.stringify([textOf(exercise.make(turn)), exercise.make(turn).neuron, exercise.make(turn).solution]),
    );
    expect(
      turns.map((turn) => JSON.stringify([textOf(exercise.make(turn)), exercise.make(turn).neuron, exercise.make(turn).solution])),
    ).toEqual(seen);
    seen.slice(1).forEach((each, i) => {
      expect(each).not.toBe(seen[i]);
    });
    expect(new Set(seen).size).toBeGreaterThanOrEqual(12);
  });

  test('has a solution for each of its blanks, and holds it for right, as it is shown, too', () => {
    for (const turn of turns) {
      const round = exercise.make(turn);
      expect(Object.keys(round.solution)).toEqual(blanksOf(round));
      const shown = Object.fromEntries(Object.entries(round.solution).map(([name, value]) => [name, Number(value.toFixed(2))]));
      for (const answers of [round.solution, shown])
        for (const verdict of Object.values(round.judge(answers))) expect(verdict).toEqual({ isRight: true, said: '' });
    }
  });

  test('judges what is written alone, and says a sentence to whatever is wrong', () => {
    for (const turn of turns) {
      const round = exercise.make(turn);
      expect(round.judge({}).sum).toBeUndefined();
      for (const name of blanksOf(round))
        for (const answer of [-1000, -7.77, -1.3, -0.4, 0, 0.13, 0.5, 1, 2.2, 9, 1e6]) {
          const verdict = round.judge({ [name]: answer })[name];
          if (verdict?.isRight) continue;
          expect(verdict?.said).toMatch(/^[A-Z].*[.?!]$/);
          expect(verdict?.said).not.toMatch(/undefined|NaN|'|-\d|\d\.\d{3}/);
        }
    }
  });

  test('writes its numbers as they are written', () => {
    for (const turn of turns) expect(textOf(exercise.make(turn))).not.toMatch(/undefined|NaN|'|-\d|\d\.\d{3}/);
  });
});

describe('place the mark', () => {
  const at = (round: Round) => round.mark?.at as number;

  test('where the sigmoid stands, within a band', () => {
    for (const turn of turns) {
      const round = placeSigma.make(turn);
      const truth = squished(at(round));
      expect(round.solution.mark).toBeCloseTo(truth, 10);
      expect(round.mark?.curve(at(round))).toBeCloseTo(truth, 10);
      for (const off of [-0.05, 0.05]) expect(round.judge({ mark: truth + off }).mark?.isRight).toBe(true);
      for (const off of [-0.08, 0.08]) expect(round.judge({ mark: truth + off }).mark?.isRight).toBe(false);
      expect(figuresOf(round.ask)).toEqual([at(round)]);
    }
  });

  test.each([
    ['z itself', (z: number) => z, /z itself/],
    ['darker than dark', () => -0.3, /never goes below/],
    ['brighter than bright', () => 1.4, /never goes beyond/],
    ['mirrored', (z: number) => squished(-z), /mirror image/],
    ['a straight line', (z: number) => (z + 6) / 12, /straight line/],
    ['one half', () => 0.5, /One half belongs to z = 0/],
    ['the wrong side', (z: number) => (z < 0 ? 0.62 : 0.38), /other side of one half/],
    ['a step', (z: number) => (z < 0 ? 0 : 1), /It is no step/],
    ['not far enough', (z: number) => 0.5 + (squished(z) - 0.5) * 0.6, /steeper in the middle/],
  ] as const)('%s', (_, answer, words) => {
    const lines = turns.map((turn) => placeSigma.make(turn)).map((round) => said(round, { mark: answer(at(round)) }, 'mark'));
    expect(lines.some((line) => words.test(line))).toBe(true);
  });

  test('a mark that is moved can stand for each of them', () => {
    for (const turn of turns) {
      const { mark } = placeSigma.make(turn);
      expect(mark?.up[0]).toBeLessThan(-0.1);
      expect(mark?.up[1]).toBeGreaterThan(1.1);
    }
  });
});

describe('find the bias', () => {
  const kind = (k: number) => turns.filter((turn) => turn % 3 === k).map((turn) => findBias.make(turn));

  test('where it tips, z is 0', () => {
    for (const round of kind(0)) {
      const [bias] = figuresOf(round.ask) as [number];
      expect(squished((round.solution.sum as number) + bias)).toBeCloseTo(0.5, 10);
    }
  });

  test('of three lamps', () => {
    for (const round of kind(1)) {
      const { lamps, weights } = round.neuron as NonNullable<Round['neuron']>;
      const layer = {
        sources: 3,
        neurons: 1,
        weights: Float64Array.from(weights),
        biases: Float64Array.of(round.solution.bias as number),
        activation: 'sigmoid',
      } as const;
      expect(new Network([layer]).forward(lamps).activation(1, 0)).toBeCloseTo(0.5, 10);
    }
  });

  test('between two sums: right is whatever parts them, and nothing else', () => {
    for (const round of kind(2)) {
      const [wanted, unwanted] = figuresOf(round.ask) as [number, number];
      expect(wanted * unwanted, 'a bias of 0 would do').toBeGreaterThan(0);
      for (let bias = -15; bias <= 15; bias += 0.25) {
        const parts = squished(wanted + bias) > 0.5 && squished(unwanted + bias) < 0.5;
        expect(round.judge({ bias }).bias?.isRight, `${bias}: ${round.ask}`).toBe(parts);
      }
    }
  });

  test.each([
    ['the sign', 0, (round: Round) => ({ sum: -(round.solution.sum as number) }), /the sign is not/],
    ['0 for the sum', 0, () => ({ sum: 0 }), /bias is left alone/],
    ['what comes out for what goes in', 0, () => ({ sum: 0.5 }), /what comes out of the curve/],
    ['any other sum', 0, () => ({ sum: 77 }), /Sum and bias together/],
    ['the sum itself', 1, (round: Round) => ({ bias: -(round.solution.bias as number) }), /weighted sum itself/],
    ['no sum', 1, () => ({ bias: 0 }), /forgot the weighted sum/],
    [
      'the weights alone',
      1,
      ({ neuron }: Round) => ({ bias: -(neuron?.weights ?? []).reduce((all, each) => all + each, 0) }),
      /weights alone/,
    ],
    ['one half', 1, () => ({ bias: 0.5 }), /what the curve gives back/],
    [
      'a product left out',
      1,
      ({ solution, neuron }: Round) => ({
        bias: (solution.bias as number) + (neuron?.weights[0] as number) * (neuron?.lamps[0] as number),
      }),
      /is missing from your sum/,
    ],
    ['any other bias', 1, () => ({ bias: 77 }), /The weighted sum is .* With your bias z would be/],
    ['on the edge', 2, ({ ask }: Round) => ({ bias: -(figuresOf(ask)[0] as number) }), /Just on the edge/],
    ['the sign', 2, ({ solution }: Round) => ({ bias: -(solution.bias as number) }), /added, not taken away/],
    ['nothing', 2, () => ({ bias: 0 }), /nothing is moved/],
    ['too high', 2, () => ({ bias: 40 }), /Both are lit/],
    ['too low', 2, () => ({ bias: -40 }), /Neither is lit/],
  ] as const)('%s (%i)', (_, k, answer, words) => {
    const lines = kind(k).map((round) => {
      const answers: Record<string, number> = answer(round);
      return said(round, answers, Object.keys(answers)[0] as string);
    });
    expect(lines.some((line) => words.test(line))).toBe(true);
  });
});

describe('one whole neuron', () => {
  const passOf = ({ neuron }: Round) => {
    const { lamps, weights, bias } = neuron as NonNullable<Round['neuron']>;
    const layer = {
      sources: 3,
      neurons: 1,
      weights: Float64Array.from(weights),
      biases: Float64Array.of(Number(bias)),
      activation: 'sigmoid',
    } as const;
    const pass = new Network([layer]).forward(lamps);
    const [first, second, third] = weights.map((weight, k) => weight * (lamps[k] as number)) as [number, number, number];
    return { first, second, third, sum: pass.weightedSum(1, 0), z: pass.z(1)[0] as number, activation: pass.activation(1, 0) };
  };

  test.each([neuronFaded, neuronOwn])('what is missing is what a forward pass gives', ({ make }) => {
    for (const turn of turns) {
      const truth = passOf(make(turn));
      for (const [name, value] of Object.entries(make(turn).solution)) expect(value).toBeCloseTo(truth[name as keyof typeof truth], 10);
      expect(make(turn).neuron?.activation).toBeCloseTo(truth.activation, 10);
    }
  });

  test('first nothing is missing, then some of it, then all', () => {
    expect(blanksOf(neuronWorked.make(0))).toEqual([]);
    expect(blanksOf(neuronFaded.make(0))).toHaveLength(3);
    expect(blanksOf(neuronOwn.make(0))).toEqual(['first', 'second', 'third', 'sum', 'z', 'activation']);
  });

  test('each worked line is true', () => {
    for (const turn of turns) {
      const round = neuronWorked.make(turn);
      const truth = Object.values(passOf(round));
      round.lines.forEach(({ parts }, i) => {
        expect(numberFrom(parts.join('').split('=')[1] ?? ''), parts.join('')).toBeCloseTo(truth[i] as number, 2);
      });
      const [, , , sum, z] = round.lines.map(({ parts }) => parts.join('').split('=')[0] ?? '');
      for (const [line, wanted] of [
        [sum, truth[3]],
        [z, truth[4]],
      ] as const)
        expect(figuresOf((line ?? '').replaceAll(/([−+]) /g, '$1')).reduce((all, each) => all + each, 0)).toBeCloseTo(wanted as number, 5);
    }
  });

  test('no line gives away what is missing in another', () => {
    for (const turn of turns)
      for (const { parts } of neuronOwn.make(turn).lines)
        expect(parts.filter((part) => typeof part === 'string').join('')).toMatch(/×|σ\(z\)|all three added|that sum/);
  });

  const own = (answer: (truth: ReturnType<typeof passOf>, round: Round) => Record<string, number>) => (round: Round) =>
    answer(passOf(round), round);

  test.each([
    ['weight for product', 'first', own((_, { neuron }) => ({ first: neuron?.weights[0] as number })), /is the weight/],
    ['lamp for product', 'second', own((_, { neuron }) => ({ second: neuron?.lamps[1] as number })), /is the lamp/],
    [
      'added, not multiplied',
      'third',
      own((_, { neuron }) => ({ third: (neuron?.weights[2] as number) + (neuron?.lamps[2] as number) })),
      /added the two/,
    ],
    ['sign of a product', 'first', own(({ first }) => ({ first: -first })), /Mind the sign/],
    ['a product left out', 'sum', own(({ sum, third }) => ({ sum: sum - third })), /product is missing/],
    [
      'weights added',
      'sum',
      own((_, { neuron }) => ({ sum: (neuron?.weights ?? []).reduce((all, each) => all + each, 0) })),
      /added the weights/,
    ],
    ['sum of wrong products', 'sum', own(({ first, sum }) => ({ first: first + 1, sum: sum + 1 })), /follows rightly from your products/],
    ['no bias', 'z', own(({ sum }) => ({ z: sum })), /weighted sum still/],
    ['bias taken away', 'z', own(({ sum, z }) => ({ z: 2 * sum - z })), /took the bias away/],
    ['bias alone', 'z', own(({ sum, z }) => ({ z: z - sum })), /the bias alone/],
    ['a step too far', 'z', own(({ activation }) => ({ z: activation })), /gone on to the activation/],
    ['z of a wrong sum', 'z', own(({ sum, z }) => ({ sum: sum + 1, z: z + 1 })), /follows rightly from your weighted sum/],
    ['any other z', 'z', () => ({ z: 77 }), /Add the bias/],
    ['z for activation', 'activation', own(({ z }) => ({ activation: z })), /That is z/],
    ['outside of 0 to 1', 'activation', () => ({ activation: 12 }), /between 0 and 1/],
    ['mirrored', 'activation', own(({ z }) => ({ activation: squished(-z) })), /mirror image/],
    ['without the bias', 'activation', own(({ sum }) => ({ activation: squished(sum) })), /without its bias/],
    ['the wrong side', 'activation', own(({ z }) => ({ activation: z < 0 ? 0.999 : 0.001 })), /half lit/],
    ['a switch', 'activation', own(({ z }) => ({ activation: z < 0 ? 0 : 1 })), /no switch/],
    ['not far enough', 'activation', own(({ z }) => ({ activation: 0.5 + (squished(z) - 0.5) * 0.5 })), /right side of one half/],
    ['light of a wrong z', 'activation', own(({ z }) => ({ z: z + 1, activation: squished(z + 1) })), /follows rightly from your z/],
  ] as const)('%s', (_, of, answer, words) => {
    expect(saidTo(neuronOwn, of, answer).some((line) => words.test(line))).toBe(true);
  });

  test('one mistake is one mistake: what follows from it is not scolded for another', () => {
    for (const turn of turns) {
      const round = neuronOwn.make(turn);
      const { first, second, third, sum, z } = passOf(round);
      const answers = { first: first + 1, second, third, sum: sum + 1, z: z + 1, activation: squished(z + 1) };
      const verdicts = round.judge(answers);
      for (const name of ['sum', 'z']) expect(verdicts[name]?.said).toMatch(/^This follows rightly/);
    }
  });
});
