/** What is asked of whoever reads alone, beside the questions of the slides: nobody is blocked by it, and nothing is counted. */
import type { Lesson } from '../lesson/Lesson';

/** A step, by its slide's id and its own. */
export interface StepName {
  readonly slide: string;
  readonly step: string;
}

export interface Option {
  readonly text: string;
  /** What choosing it would mean and why it is tempting; to the right one, what is right about it. */
  readonly reply: string;
  readonly isRight?: true;
}

/** Choose one; choose again as often as you like. */
export interface ChoiceTask {
  /** What is kept of it is kept by this name. */
  readonly id: string;
  /** Where it can be read. */
  readonly told: StepName;
  /** True for every digit and all weights: it may ask the lesson for its sizes, not for its state. */
  make(lesson: Lesson): { readonly ask: string; readonly options: readonly Option[] };
}

/** Something of an earlier part, asked under the heading of this slide. */
export interface Recall extends ChoiceTask {
  readonly before: string;
}

/** A number that is to be written. */
export interface WantedNumber {
  readonly blank: string;
  /** For whoever does not see what stands round it. */
  readonly label: string;
}

export interface WorkedLine {
  readonly name: string;
  readonly means?: 'sum' | 'bias' | 'activation';
  readonly parts: readonly (string | WantedNumber)[];
}

/** A mark that is to be put at its height over a place of an axis; the curve is shown when it has been. It answers the blank "mark". */
export interface AxisMark {
  readonly label: string;
  readonly at: number;
  readonly across: readonly [least: number, most: number];
  readonly up: readonly [least: number, most: number];
  curve(x: number): number;
}

/** A neuron small enough for the hand. */
export interface SmallNeuron {
  readonly lamps: readonly number[];
  readonly weights: readonly number[];
  /** '?' where it is what is asked for. */
  readonly bias: number | '?';
  /** Seen when nothing is left to be worked out. */
  readonly activation: number;
}

export interface Verdict {
  readonly isRight: boolean;
  /** To a number that is not right: which mistake it looks like. */
  readonly said: string;
}

/** One set of numbers; another one has others. */
export interface Round {
  readonly ask: string;
  readonly neuron?: SmallNeuron;
  readonly mark?: AxisMark;
  readonly lines: readonly WorkedLine[];
  readonly note?: string;
  /** Of what has been written as a number. */
  judge(answers: Readonly<Record<string, number>>): Readonly<Record<string, Verdict>>;
  readonly solution: Readonly<Record<string, number>>;
  /** When all of it stands there. */
  readonly done: string;
}

/** Something to work out, beside the passage that it belongs to. */
export interface ReadersExercise {
  readonly id: string;
  readonly title: string;
  readonly after: StepName;
  /** The same for the same turn. */
  make(turn: number): Round;
}

export interface ReadersTasks {
  readonly recalls: readonly Recall[];
  readonly exercises: readonly ReadersExercise[];
  readonly check: readonly ChoiceTask[];
}
