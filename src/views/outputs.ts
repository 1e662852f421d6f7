/** What stands beside the ten output lamps: digit names and bars, the box round the best, and a guess. */
import { between, halfway, unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { NetPlace } from '../theme/places';
import { halfCap, type Ink } from './Ink';
import { asShown, staggered } from './lamp';
import { circleAt } from './netPlaces';

interface OutputsState {
  outputs: Float64Array;
  best: number;
  drawn: number;
  lit: number;
  emphasis: number;
  /** How much of the box round the best output is there. */
  boxed: number;
  /** How much the bars and the numbers over them have made room for other columns. */
  compared?: number;
  /** The name of an output's number; none where it is not written. */
  readout: (digit: number) => string;
}

export function paintOutputs(ink: Ink, net: NetPlace, state: OutputsState): void {
  state.outputs.forEach((activation, digit) => {
    paintOutput(ink, net, state, digit, activation);
  });
  if (state.boxed <= 0) return;
  const { x, y } = circleAt(net, 3, state.best, state.outputs.length);
  const { box } = net;
  // Without the bars it holds lamp and name.
  const short = net.nameX - box.x + nameSize(net) * 0.56;
  const width = between(box.width, short, state.compared ?? 0);
  const style = { stroke: palette.attention, strokeWidth: 2.2, radius: 9, alpha: state.boxed * state.emphasis };
  ink.box(x + box.x, y + box.y, width, box.height, style);
}

const nameSize = ({ compact }: NetPlace) => (compact ? 17 : 25);
/** No larger than its row allows. */
const valueSize = ({ compact, pitch }: NetPlace) => Math.min(compact ? 16 : 18, pitch[3] * 0.6);
/** From the bar's upper edge up to the base line of the number over it. */
const overBar = 4.5;

function paintOutput(ink: Ink, net: NetPlace, state: OutputsState, digit: number, activation: number): void {
  const count = state.outputs.length;
  const { x, y } = circleAt(net, 3, digit, count);
  const alpha = staggered(state.drawn, digit, count) * state.emphasis;
  const isChosen = digit === state.best && state.boxed > halfway;
  const size = nameSize(net);
  const colour = isChosen ? palette.text : palette.faint;
  // A name, no readout: it says which digit the lamp stands for.
  ink.text(x + net.nameX, y + size * halfCap, String(digit), {
    size,
    weight: isChosen ? 700 : 400,
    colour,
    align: 'center',
    alpha,
  });
  const there = alpha * (1 - (state.compared ?? 0));
  if (there <= 0) return;
  const { x: bx, y: by, width, height } = net.bar;
  ink.box(x + bx, y + by, width, height, { fill: palette.hairline, alpha: there * 0.55 });
  const length = asShown(activation) * width * staggered(state.lit, digit, count);
  if (length > 0.2) ink.box(x + bx, y + by, length, height, { fill: isChosen ? palette.attention : palette.secondary, alpha: there });
  const known = there * staggered(state.lit, digit, count);
  if (known <= unseen) return;
  const value = {
    keepsSize: net.compact,
    size: valueSize(net),
    weight: isChosen ? 700 : 500,
    colour: isChosen ? palette.text : palette.secondary,
    alpha: known,
  } as const;
  ink.number(state.readout(digit), written(activation), activation, x + bx, y + by - overBar, value);
}

/** A guessed output and its brightness, outlined round the real lamp. */
export function paintGuess(ink: Ink, net: NetPlace, guess: { neuron: number; amount: number }, count: number, alpha: number): void {
  const { x, y } = circleAt(net, 3, guess.neuron, count);
  const { x: bx, y: by, width, height } = net.bar;
  ink.circle(x, y, net.radius[3] + 4, { stroke: palette.weightedSum, strokeWidth: 1.6, alpha });
  ink.box(x + bx + width * guess.amount - 1, y + by - 5, 2, height + 10, { fill: palette.weightedSum, alpha });
}
