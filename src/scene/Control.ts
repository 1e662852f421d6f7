/** Something to take hold of, as data. `controls/` renders it as a real, focusable element at its place on the stage. */

import type { Pen, Point } from '../digits/Drawing';
import type { SavedFile } from '../formats/SavedFile';
import type { At } from '../theme/places';
import type { View } from '../views/View';

/** A rectangle in the logical pixels of the stage, read anew whenever the stage moves. */
export type Where = () => { x: number; y: number; width: number; height: number } | undefined;

/** How wide a slider's own handle is: its middle comes no nearer to the ends of its place than half of this. */
export const sliderThumb = 18;

interface Common {
  /** Unique on its slide. */
  readonly id: string;
  readonly label: string;
  /** Where it stands; nothing while it is not on stage. */
  readonly where: Where;
}

/** A grid of 28 × 28 cells that takes the pen: the digit, or a neuron's weights. */
export interface GridControl extends Common {
  readonly kind: 'grid';
  readonly view: View;
  /** It has tools of its own: the switch that makes the digit's pen an eraser is not for it. */
  readonly ownTools?: boolean;
  /** How wide a row the digit's tools may take while the digit is narrower than that; else there are two rows. */
  readonly toolsWidth?: number;
  begin(pen: Pen, at: Point): void;
  extend(to: Point): void;
  end(): void;
  /** What a screen reader hears of a cell. */
  cell(index: number): string;
  /** The cell under the pointer or the cursor, or none. */
  point?(index: number | undefined): void;
}

/** Something with a number that moves between two ends. */
export interface SliderControl extends Common {
  readonly kind: 'slider';
  /** Both ends and the step may follow the lesson. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Along which way the pointer drags it. */
  readonly vertical?: boolean;
  /** The stage draws its handle; the place of the slider is wider than the way of that handle by `sliderThumb`. */
  readonly drawnOnStage?: boolean;
  /** Turned round the middle of its place, from lower left over the top to lower right; a drag that begins near the middle goes up or right for more. */
  readonly round?: boolean;
  /** Dragged up or right for more, wherever the drag begins: logical pixels from end to end. For `round` ones without an arc. */
  readonly travel?: number;
  /** Turned all the way round the middle of its place, in degrees clockwise from the left; its ends meet. */
  readonly turns?: boolean;
  value(): number;
  set(value: number): void;
  /** The value in words. */
  text(value: number): string;
  /** Whether its value is kept by undo (a weight, a bias); a mere position is not. */
  readonly isEdit?: boolean;
}

/** Something that is dragged both ways: the corner of a box. Its place is counted in whole units from 0. */
export interface HandleControl extends Common {
  readonly kind: 'handle';
  /** How many logical pixels a unit is. */
  unit(): number;
  value(): At;
  /** Keeps to its own limits. */
  set(value: At): void;
  /** The value in words. */
  text(): string;
}

/** One of several. */
export interface ChoiceControl extends Common {
  readonly kind: 'choice';
  /** `means` gives an option the colour of what it names. */
  readonly options: readonly { value: number; text: string; means?: 'weight' | 'negative' }[];
  /** A word before the options. */
  readonly heading?: string;
  /** A row of small words, like the digit's tools. */
  readonly quiet?: boolean;
  /** Rows under each other begin at one edge. */
  readonly fromLeft?: boolean;
  value(): number;
  set(value: number): void;
}

/** Its label may follow the lesson: "Train", "Pause". */
export interface ButtonControl extends Common {
  readonly kind: 'button';
  /** A small word, like the digit's tools. */
  readonly quiet?: boolean;
  press(): void;
  /** Why there is nothing to press it for now, a sentence that says what to do; nothing where there is. */
  lacks?(): string | undefined;
}

/** A way to another place: of this lesson ("#/bias/3"), or of the web, which opens in a window of its own. */
export interface LinkControl extends Common {
  readonly kind: 'link';
  /** A small word, like the digit's tools. */
  readonly quiet?: boolean;
  /** Said of it where the label alone does not tell. */
  readonly title?: string;
  href(): string;
}

/** Asks for a file of this machine. What is in it comes into the lesson as if it had been dropped: there is nothing else to declare. */
export interface FileControl extends Common {
  readonly kind: 'file';
  /** A small word, like the digit's tools. */
  readonly quiet?: boolean;
}

/** Gives a file to be kept on this machine, as it is when it is pressed. */
export interface SaveControl extends Common {
  readonly kind: 'save';
  /** A small word, like the digit's tools. */
  readonly quiet?: boolean;
  file(): SavedFile;
  /** Why there can be no such file now; nothing where there can. */
  lacks?(): string | undefined;
}

/** Many things on the stage that can be walked through with the arrow keys, pointed at and chosen: neurons, small pictures. */
export interface PickControl extends Common {
  readonly kind: 'pick';
  count(): number;
  /** The place of one thing, logical pixels of the stage; nothing while it is not there. */
  placeOf(index: number): { x: number; y: number; width: number; height: number } | undefined;
  text(index: number): string;
  /** Pointed at, or no longer. */
  point(index: number | undefined): void;
  press?(index: number): void;
  /** Delete was pressed on it. */
  remove?(index: number): void;
  /** Which thing is meant at a point of the stage, where their places overlap. */
  at?(point: Point): number | undefined;
  /** Things can be carried about: with the pointer, or taken in hand and put down with Space and moved with the arrow keys. */
  readonly carry?: {
    take(index: number, at: Point): void;
    move(to: Point): void;
    drop(): void;
    /** How far one press of an arrow key goes, logical pixels. */
    readonly stride: number;
  };
}

/** A curve sketched into a graph, from left to right. Its points go from 0 to 1, to the right and up. */
export interface SketchControl extends Common {
  readonly kind: 'sketch';
  stroke(from: Point, to: Point): void;
  /** How high the sketch is there; nothing before there is one. */
  height(along: number): number | undefined;
  /** What a screen reader hears of it. */
  text(along: number): string;
}

/** A number to be written, as people write it. */
export interface FieldControl extends Common {
  readonly kind: 'field';
  /** What stands in it. */
  value(): string;
  /** At every change. */
  write(text: string): void;
  /** Enter. */
  check(): void;
}

export type Control =
  | GridControl
  | SliderControl
  | HandleControl
  | ChoiceControl
  | ButtonControl
  | LinkControl
  | FileControl
  | SaveControl
  | FieldControl
  | PickControl
  | SketchControl;
