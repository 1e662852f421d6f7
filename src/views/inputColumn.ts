/** The 784 inputs: the strip's frame, the bracket of its window, the lines that tie it to the digit and to its circles, and its head. */
import { halfway } from '../theme/amounts';
import { palette } from '../theme/colours';
import { counted } from '../theme/numbers';
import type { NetPlace, Place } from '../theme/places';
import { typeSize } from '../theme/type';
import { textWidth } from './GlyphAtlas';
import type { Ink } from './Ink';
import { levelLine } from './levelLine';
import { circleAt, circleHeight, stripeAt } from './netPlaces';

export interface ColumnState {
  input: Float64Array;
  /** The neurons that are drawn as circles. */
  shown: readonly number[];
  /** The first neuron of the window, where the column is opened. */
  windowStart: number | undefined;
  /** Where the window would stand. */
  windowAt: number;
  barcode: number;
  /** The hairlines from the digit to the strip, and from the strip to the circles. */
  tied: number;
  fan: number;
  /** How much of the window's bracket and of its handle is there. */
  bracket: number;
  handle: number;
  /** Opacity of the circles and their hairlines. */
  circles: number;
}

/** What decides which inputs are drawn as circles: the telling ones, or a window on the column that somebody or the script opened. */
interface ShownState {
  readonly informative: readonly number[];
  readonly window: number | undefined;
  readonly opened: number;
  readonly windowAt: number;
}

/** The first neuron of the window on the column, or nothing while the informative ones are shown. */
export function windowStart({ informative, window, opened, windowAt }: ShownState, inputs: number): number | undefined {
  const last = inputs - informative.length;
  if (window !== undefined) return Math.min(last, Math.max(0, Math.round(window)));
  return opened > halfway ? Math.round(windowAt * last) : undefined;
}

export function shownInputs(state: ShownState, inputs: number): readonly number[] {
  const start = windowStart(state, inputs);
  return start === undefined ? state.informative : state.informative.map((_, i) => start + i);
}

export function paintColumn(ink: Ink, net: NetPlace, home: Place, state: ColumnState): void {
  const { x, y, width, height } = net.barcode;
  ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha: state.barcode });
  if (state.bracket > 0) paintBracket(ink, net, state);
  paintTies(ink, net, home, state);
}

/** The window's bracket on the left of the column, with its handle. */
function paintBracket(ink: Ink, net: NetPlace, { windowStart, windowAt, shown, bracket, handle }: ColumnState): void {
  const first = windowStart ?? windowAt;
  const top = stripeAt(net, first) - 1;
  const bottom = stripeAt(net, first + shown.length - 1) + 1;
  const x = net.barcode.x - 5;
  const style = { colour: palette.attention, width: 1.8, alpha: bracket };
  ink.line(x, top, x, bottom, style);
  ink.line(x, top, x + 5, top, style);
  ink.line(x, bottom, x + 5, bottom, style);
  if (handle <= 0) return;
  const middle = (top + bottom) / 2;
  ink.circle(x - 10, middle, 6.5, { fill: palette.attention, alpha: handle });
  const chevron = { colour: palette.attention, width: 1.6, alpha: handle };
  for (const side of [-1, 1]) {
    ink.line(x - 13, middle + side * 11, x - 10, middle + side * 14, chevron);
    ink.line(x - 7, middle + side * 11, x - 10, middle + side * 14, chevron);
  }
}

/** Thin lines: the digit's edges to the ends of the strip, and every circle to its stripe. */
function paintTies(ink: Ink, net: NetPlace, home: Place, { tied, fan, shown, circles }: ColumnState): void {
  const { barcode } = net;
  const style = { colour: palette.hairline, width: 1.2 };
  if (tied > 0 && !net.compact) {
    const right = home.x + home.width + 8;
    levelLine(ink, right, home.y, barcode.x - 8, barcode.y, style, tied);
    levelLine(ink, right, home.y + home.height, barcode.x - 8, barcode.y + barcode.height, style, tied);
  }
  if (fan <= 0) return;
  const faded = { ...style, alpha: circles };
  const from = barcode.x + barcode.width + 1;
  const to = net.columns[0] - net.radius[0] - 1;
  for (let i = 0; i < shown.length; i++) {
    levelLine(ink, from, stripeAt(net, shown[i] as number), to, circleHeight(net, 0, i, shown.length), faded, fan);
  }
}

/** An input that is pointed at: a tick across its stripe, and a ring round its circle if it has one. */
export function paintInput(ink: Ink, net: NetPlace, index: number, { barcode, shown, circles }: ColumnState): void {
  const { x, width } = net.barcode;
  const y = stripeAt(net, index);
  ink.line(x - 5, y, x + width + 5, y, { colour: palette.attention, width: 2, alpha: barcode });
  const i = shown.indexOf(index);
  if (i < 0) return;
  const circle = circleAt(net, 0, i, shown.length);
  ink.circle(circle.x, circle.y, net.radius[0] + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha: circles });
}

/** "18 of them shown" under their number, or "120 to 137" over the opened column: the circles are few, and it says so. */
export function paintInputCount(ink: Ink, x: number, y: number, alpha: number, { shown, windowStart }: ColumnState): void {
  const parts =
    windowStart === undefined
      ? ([['input circles shown', shown.length], ' of them shown'] as const)
      : ([['first neuron shown', windowStart], ' to ', ['last neuron shown', windowStart + shown.length - 1]] as const);
  const style = { size: typeSize.small, colour: windowStart === undefined ? palette.secondary : palette.attention, alpha };
  const words = parts.map((part) => (typeof part === 'string' ? part : counted(part[1]))).join('');
  let pen = x - textWidth(words, style.size) / 2;
  for (const part of parts) {
    pen += typeof part === 'string' ? ink.text(pen, y, part, style) : ink.number(part[0], counted(part[1]), part[1], pen, y, style);
  }
}
