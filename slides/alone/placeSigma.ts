/** Put a mark where the sigmoid takes a sum: the shape of the curve, and not its formula, is what one should know. */
import { sigmoid } from '../../src/network/activationFunctions';
import { Random } from '../../src/network/Random';
import type { ReadersExercise, Verdict } from '../../src/scene/readersTasks';
import { trimmed, written } from '../../src/theme/numbers';

/** From the true height this far counts as right, and as near to what a mistake gives as this. */
const band = 0.06;
const widest = 6;
/** Sums that tell the curve from a straight line, a step and a mirror image. */
const sums = new Random(13).shuffle([-3.5, -3, -2.5, -2, -1.5, -1, 1, 1.5, 2, 2.5, 3, 3.5]);

/** Where a straight line from end to end would take it. */
const straight = (z: number) => (z + widest) / (2 * widest);

const side = (z: number) => (z < 0 ? 'below' : 'above');

/** For a mark at this height. */
function placed(mark: number, z: number): Verdict {
  const truth = sigmoid(z);
  const near = (value: number) => Math.abs(mark - value) <= band;
  const isRight = near(truth);
  return { isRight, said: isRight ? '' : misplaced(mark, z, near) };
}

function misplaced(mark: number, z: number, near: (value: number) => boolean): string {
  const far = (mark - 0.5) * z < 0;
  if (near(z)) return `That is z itself, not squeezed at all. The curve takes every z into the stretch from 0 to 1.`;
  if (mark < -0.02) return 'A lamp at 0 is out, and nothing is darker than that. The curve comes down to 0 and never goes below.';
  if (mark > 1.02) return 'A lamp at 1 is fully lit. The curve comes up to 1 and never goes beyond.';
  if (near(sigmoid(-z))) return `That is its mirror image, the height for ${trimmed(-z)}. The curve rises from left to right.`;
  if (near(straight(z)))
    return 'You have svgElement a straight line from end to end. The curve is steep in the middle and flat at the ends.';
  if (Math.abs(mark - 0.5) <= band)
    return `One half belongs to z = 0 alone. Here z is ${side(z)} that, so the lamp is ${z < 0 ? 'dimmer' : 'brighter'}.`;
  if (far) return `With z ${side(z)} 0 the lamp is ${z < 0 ? 'less' : 'more'} than half lit. Your mark is on the other side of one half.`;
  if (Math.abs(mark - 0.5) > Math.abs(sigmoid(z) - 0.5))
    return `Too far out: at ${trimmed(z)} the curve is still on its way, and not yet at its end. It is no step.`;
  return 'The right side of one half, but not far enough: the curve is steeper in the middle than that.';
}

export const placeSigma: ReadersExercise = {
  id: 'place-sigma',
  title: 'Place it yourself',
  after: { slide: 'squish', step: 'ends' },
  make(turn) {
    const z = sums[turn % sums.length] as number;
    return {
      ask: `Say that z is ${trimmed(z)}. How high does the sigmoid stand over it? Put the mark there; the curve itself comes afterwards.`,
      mark: { label: `Height of the mark over z = ${trimmed(z)}`, at: z, across: [-widest, widest], up: [-0.5, 1.5], curve: sigmoid },
      lines: [],
      judge: ({ mark = Number.NaN }) => ({ mark: placed(mark, z) }),
      solution: { mark: sigmoid(z) },
      done: `σ(${trimmed(z)}) is ${written(sigmoid(z))}. Whoever has its shape in mind can do without its formula.`,
    };
  },
};
