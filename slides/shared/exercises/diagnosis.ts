/** What somebody may have done who got another number: said of the same lamps and weights, so that it is true of them. */
import type { ThreeInputs } from './threeInputs';

/** Lines of words and numbers. */
export type Message = readonly (readonly (string | number)[])[];

/** What is asked for: the product of one pair, or the sum. */
export type MissingPart = 0 | 1 | 2 | 'sum';

/** As near to the true number as this counts as right. */
const tolerance = 0.05 + 1e-9;
/** As near to what a mistake gives as this. */
const alike = 0.005 + 1e-9;

const ordinals = ['first', 'second', 'third'] as const;

export const truthOf = ({ products, sum }: ThreeInputs, blank: MissingPart) => (blank === 'sum' ? sum : products[blank]);

export const isNear = (answer: number, truth: number) => Math.abs(answer - truth) <= tolerance;

/** The line in full: "4 × 0.2 = 0.8". */
export function fullLine({ weights, lamps, products, sum }: ThreeInputs, blank: MissingPart): (string | number)[] {
  if (blank !== 'sum') return [weights[blank], ' × ', lamps[blank], ' = ', products[blank]];
  const [first, second, third] = products;
  const signed = (value: number) => [value < 0 ? ' − ' : ' + ', Math.abs(value)];
  return [first, ...signed(second), ...signed(third), ' = ', sum];
}

/** For an answer that is not right. */
export function diagnosis(answer: number, three: ThreeInputs, blank: MissingPart): Message {
  const truth = truthOf(three, blank);
  const could = (value: number) => Math.abs(answer - value) <= alike && Math.abs(value - truth) > tolerance;
  return blank === 'sum' ? ofSum(three, could) : ofProduct(three, blank, could);
}

function ofProduct({ weights, lamps, products }: ThreeInputs, k: 0 | 1 | 2, could: (value: number) => boolean): Message {
  const [weight, lamp] = [weights[k], lamps[k]];
  if (could(weight)) return [['That is the weight. Multiply it by its lamp.']];
  if (could(lamp)) return [['That is the lamp. Multiply it by its weight.']];
  if (could(weight + lamp)) return [['You added the two. Multiply them.']];
  if (could(-products[k])) return [['The size is right. Mind the sign.']];
  return [['Take ', lamp, ' of ', weight, '.']];
}

function ofSum({ weights, lamps, products, sum }: ThreeInputs, could: (value: number) => boolean): Message {
  const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  if (could(total(weights))) return [['You added the weights.'], ['Each is multiplied by its lamp first.']];
  if (could(total(lamps))) return [['You added the lamps.'], ['Each is multiplied by its weight first.']];
  if (could(total(products.map(Math.abs)))) return [['One of the weights pulls down: mind its minus.']];
  const missing = products.findIndex((product) => product !== 0 && could(sum - product));
  if (missing >= 0) return [[`The ${ordinals[missing]} product is missing.`]];
  if (could(total(weights) * total(lamps))) return [['Multiply pair by pair, and add only then.']];
  if (could(1 / (1 + Math.exp(-sum)))) return [['That is the next step already.'], ['Here it is only the sum.']];
  const first = Math.max(
    0,
    products.findIndex((product) => product !== 0),
  );
  return [
    [
      `Look at the ${ordinals[first]} product: `,
      weights[first] as number,
      ' × ',
      lamps[first] as number,
      ' = ',
      products[first] as number,
      '.',
    ],
  ];
}

/** One hint after the other; with the last one the line is complete. */
export function hint(three: ThreeInputs, blank: MissingPart, level: number): Message {
  const { weights, lamps } = three;
  const k = blank === 'sum' ? 0 : blank;
  if (level >= 3) return [fullLine(three, blank)];
  if (level === 2)
    return blank === 'sum'
      ? [['Each bar is a product: a positive one pushes up, a negative one pulls down.']]
      : [['The bar is the weight; what its lamp lights of it counts.']];
  if (blank === 'sum') return [['Pair by pair: begin with ', weights[0], ' × ', lamps[0], '.'], ['Then add, each with its sign.']];
  return [[`It is the ${ordinals[k]} pair: the weight `, weights[k], ', the lamp ', lamps[k], '.']];
}
