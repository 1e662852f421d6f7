/** The parts of a slide, as its author writes them. */
import type { Answer, AskForm, Guess } from '../lesson/guesses';
import type { Lesson } from '../lesson/Lesson';
import type { Places } from '../theme/places';
import type { Control } from './Control';
import { keptToStops } from './stops';

// biome-ignore lint/suspicious/noExplicitAny: a slide's views are its own; the deck treats all alike
export type SceneViews = Record<string, any>;

/** A question: predict, commit, reveal. Its reveal is the next step. */
export interface Ask {
  readonly form: AskForm;
  /** The choices, for the forms that have some; a number for each, and how it reads. */
  options?(lesson: Lesson): { value: number; text: string }[];
  /** For 'number' and 'place': the range. */
  readonly range?: { min: number; max: number; step: number; unit?: string };
  /** For 'pick' and 'draw' on the stage: a control there sets `lesson.draft`, which is the guess once it is confirmed. */
  readonly onStage?: {
    prompt: string;
    text(lesson: Lesson, value: number): string;
    /** An answer that stands nowhere on the stage: "none of them". */
    otherwise?: { value: number; text: string };
  };
  /** What a show of hands counts where a guess is made on the stage; without it such a question has none. */
  hands?(lesson: Lesson): { value: number; text: string }[];
  /** A second half of the guess, from 0 to 1: "and how bright?" */
  readonly amount?: string;
  /** What the answer depends on, so that a test knows what to vary. */
  readonly dependsOn: 'input' | 'network' | 'selection';
  /** What a guess is for when that has changed since, if it is no matter of the digit, the weights or a choice alone. */
  readonly earlier?: string;
  /** Computed now. `undefined` where no fair question can be asked (nothing drawn), with `unless` saying so. */
  answer(lesson: Lesson): Answer | undefined;
  /** The sentence shown instead of the choices when there is no answer. */
  readonly unless?: string;
  /** Another digit that makes the question fair or harder, taken only when the learner presses it. */
  readonly offer?: { text: string; wanted(lesson: Lesson): boolean; press(lesson: Lesson): void | Promise<void> };
  /** One line, after the outcome: the reason, for everybody. */
  why(lesson: Lesson, guess?: Guess): string;
  /**
   * A line for whoever said this: each option of a choice, each band of a number, each region of a place has its own. It takes up what may
   * have been thought, and says to a right one what is right about it.
   */
  reply?(lesson: Lesson, guess: Pick<Guess, 'value' | 'sketch' | 'amount'>): string;
  /** Another question that is asked instead, where what the learner has made would give this one away. */
  instead?(lesson: Lesson): Ask | undefined;
}

/** The question as it is asked now. */
export const askNow = (ask: Ask, lesson: Lesson): Ask => ask.instead?.(lesson) ?? ask;

/** One press of the key. */
export interface Step<V extends SceneViews = SceneViews> {
  readonly id: string;
  /** The sentence: one idea, true on its own. A function where it depends on the lesson, with every case written. */
  readonly say: string | ((lesson: Lesson) => string);
  /** A number of the sentence that stands nowhere on the stage, and why it need not. */
  readonly unshown?: Readonly<Record<string, string>>;
  /** Something stands at the right of the sentence, a total or a score: large words leave it its room. */
  readonly beside?: true;
  /** The one word of the sentence that it teaches; it is set bold, in the colour of what it names. */
  readonly term?: { word: string; means?: 'activation' | 'weight' | 'negative' | 'sum' | 'bias' | 'sigmoid' | 'relu' };
  /** Words and symbols of the field that the learner meets here first, as in "bias" or "z". A path may not use one without its step. */
  readonly introduces?: readonly string[];
  /** For the speaker: what to say, what to ask, the misconception to watch for; no more than can be said in the step's time. */
  readonly notes: string;
  /** How long a class takes for it. */
  readonly seconds: number;
  readonly ask?: Ask;
  animate?(timeline: gsap.core.Timeline, views: V): unknown;
}

/** What `build` makes: what is seen, what it shows, how it reads aloud, what can be taken hold of. */
export interface SceneScript<V extends SceneViews = SceneViews> {
  readonly views: V;
  /** Sets the views' values from the lesson: now, and again whenever anything it reads has changed. */
  show(): void;
  /**
   * Somebody walks to this step, which a jump does not: the moment for a measurement, before anything moves.
   * What it finds is kept like anything else that is done there, and a jump shows it from then on.
   */
  enter?(step: string): void;
  /** The sentence a screen reader gets for this moment, with live values. */
  describe(step: string): string;
  readonly controls?: readonly Control[];
}

interface BuildContext {
  readonly lesson: Lesson;
  readonly places: Places;
}

/** What is said to one person who reads alone, by the id of a step or 'opening'; paragraphs with an empty line between them. */
export type StepTexts = Readonly<Record<string, string | ((lesson: Lesson) => string)>>;

/** What a slide begins with: its question, on a picture that holds it. */
export type Opening = Pick<Step, 'say' | 'notes' | 'seconds' | 'unshown'>;

export interface Slide<V extends SceneViews = SceneViews> {
  readonly id: string;
  readonly title: string;
  readonly opening: Opening;
  readonly steps: readonly Step<V>[];
  /** For each step and the opening, what a reader has beside the sentence: true for every input and all weights, as the sentence is. */
  readonly reading?: StepTexts;
  /** Where something of it stands lower than the middle of the stage, down to where the sentence has its place: how low, logical pixels. */
  readonly lowest?: Partial<Record<Places['layout'], number>>;
  /** It has no question of its own. */
  readonly asksNothing?: true;
  /** A question left open before, which this slide takes up: it stands on its card in the overview, as long as there is one. */
  pinned?(lesson: Lesson): string | undefined;
  build(context: BuildContext): SceneScript<V> | Promise<SceneScript<V>>;
}

/** A slide's entry in the running order: what is known before its file is loaded. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Where the learner's own network stands. */
  readonly showsOwnNetwork?: true;
  load(): Promise<{ default: Slide }>;
}

/** A way through the lesson. */
export interface Path {
  /** As the page's address has it: ?lesson-path=short */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** For each slide that it goes through, the ids of the steps that it keeps; without it, every step. */
  readonly keeps?: Readonly<Record<string, readonly string[]>>;
}

/** A slide, with the types of its views known to its steps. Its sliders stand only where they have a place. */
export function defineSlide<V extends SceneViews>(slide: Slide<V>): Slide {
  const build = (context: BuildContext) => {
    const script = slide.build(context);
    return script instanceof Promise ? script.then(keptToStops) : keptToStops(script);
  };
  return { ...slide, build } as unknown as Slide;
}

/** A step of a slide, or, as step 0, its opening. */
export function stepAt(slide: Slide, step: number): Step {
  return slide.steps[step - 1] ?? { id: 'opening', ...slide.opening };
}

/** The sentence of a step as it reads now. */
export function sayNow(step: Opening, lesson: Lesson): string {
  return typeof step.say === 'string' ? step.say : step.say(lesson);
}

/** The text beside a step as it reads now; empty where the slide has none. */
export function readNow({ reading }: Pick<Slide, 'reading'>, step: Pick<Step, 'id'>, lesson: Lesson): string {
  const text = reading?.[step.id] ?? '';
  return typeof text === 'string' ? text : text(lesson);
}
