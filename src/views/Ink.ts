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

export interface TextStyle {
  size: number;
  colour: number;
  weight?: 400 | 500 | 600 | 700;
  alpha?: number;
  align?: 'left' | 'center' | 'right';
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
  line(x1: number, y1: number, x2: number, y2: number, style: { colour: number; width?: number; alpha?: number }): void;
  /** A soft round light. */
  glow(x: number, y: number, radius: number, colour: number, alpha: number): void;
  /** Text on a base line; gives its width. */
  text(x: number, y: number, text: string, style: TextStyle): number;
  /** One bare number on a base line, named for whoever reads the stage; gives its width. */
  number(name: string, text: string, value: number, x: number, y: number, style: TextStyle): number;
}

/** Half the height of a capital or a digit, so that a number can stand centred on a point: base line = centre + this · size. */
export const halfCap = 0.364;
