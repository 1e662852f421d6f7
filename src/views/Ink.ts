/** What a view may paint with: quads for the graphics card, or strokes on a plain 2D canvas. */

export interface ShapeStyle {
  fill?: number;
  stroke?: number;
  strokeWidth?: number;
  /** 0…1, for fill and stroke alike. */
  alpha?: number;
  radius?: number;
  /** Turned round its centre, radians. */
  turn?: number;
}

export interface LineStyle {
  colour: number;
  width?: number;
  alpha?: number;
}

export interface TextStyle {
  size: number;
  colour: number;
  weight?: 400 | 500 | 600 | 700;
  alpha?: number;
  align?: 'left' | 'center' | 'right';
  /** Large words leave it as it is: its place has no more room. */
  keepsSize?: boolean | undefined;
  /** All letters equally wide, for programs. */
  mono?: boolean;
}

/** A number on the stage, as it was drawn. Rectangle in the view's own pixels. */
export interface Readout {
  name: string;
  text: string;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  alpha: number;
}

export interface Ink {
  circle(x: number, y: number, radius: number, style: ShapeStyle): void;
  box(x: number, y: number, width: number, height: number, style: ShapeStyle): void;
  line(x1: number, y1: number, x2: number, y2: number, style: LineStyle): void;
  /** Lines from each of `count` points to the next; points as x, y, x, y, … */
  path(points: Float64Array, count: number, style: LineStyle): void;
  /** A soft round light. */
  glow(x: number, y: number, radius: number, colour: number, alpha: number): void;
  /** Text on a base line; gives its width. */
  text(x: number, y: number, text: string, style: TextStyle): number;
  /** One bare number on a base line, named for whoever reads the stage; gives its width. */
  number(name: string, text: string, value: number, x: number, y: number, style: TextStyle): number;
}

/** A path as single lines, for ink that is in no hurry. */
export function singleLines(ink: Ink, points: Float64Array, count: number, style: LineStyle): void {
  for (let i = 2; i < 2 * count; i += 2) {
    const [x1, y1, x2, y2] = points.subarray(i - 2, i + 2) as unknown as [number, number, number, number];
    ink.line(x1, y1, x2, y2, style);
  }
}

/** Where a text of that width begins. */
export const leftEnd = (x: number, width: number, { align }: TextStyle): number =>
  align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;

/** Words that grow do so about the middle of their capitals: where their base line is then. */
export const drawnBase = (y: number, size: number, drawn: number): number => y + (drawn - size) * halfCap;

/** Half the height of a capital or a digit, so that a number can stand centred on a point: base line = centre + this · size. */
export const halfCap = 0.364;
