/** What the deck's window and the speaker's window tell each other. Pictures are addresses of data. */
import * as v from 'valibot';
import { below, pixelsShape, type Shape, textUpTo, within } from '../lesson/shapes';
import type { Colours } from '../theme/colours';
import type { HandCounts } from './hands';

/** Everything the speaker's window shows, besides pictures. */
export interface SpeakerState {
  readonly kind: 'state';
  readonly look: Colours;
  readonly title: string;
  /** "7 of 23 · In 20 minutes" */
  readonly place: string;
  readonly step: string;
  readonly say: string;
  readonly notes: string;
  /** Where → leads; undefined at the end. */
  readonly next: string | undefined;
  /** The question of this step, with its answer as it is now: the wall does not show it before the next step. */
  readonly question: { readonly answer: string; readonly why: string } | undefined;
  /** The show of hands for it. */
  readonly count: HandCounts | undefined;
  /** 784 values 0…1: what is drawn. */
  readonly drawing: readonly number[];
  readonly playing: boolean;
  /** The wall shows nothing. */
  readonly black: boolean;
  /** Minutes after the start at which the plan is here, and at its end. */
  readonly plan: { readonly here: number; readonly end: number };
}

interface SpeakerPicture {
  readonly kind: 'picture';
  readonly of: 'now' | 'next';
  /** Empty where there is none. */
  readonly source: string;
}

const speakerActions = ['advance', 'back', 'down', 'up', 'pauseOrContinue', 'undo', 'redo', 'clear', 'black'] as const;
export type SpeakerAction = (typeof speakerActions)[number];

export type ToSpeaker = SpeakerState | SpeakerPicture;

export type FromSpeaker =
  | { readonly kind: 'speaker-here' /** It has just been loaded and shows nothing yet. */; readonly isNew: boolean }
  | { readonly kind: 'action'; readonly action: SpeakerAction }
  | { readonly kind: 'hand'; readonly said: { readonly value: number; readonly text: string }; readonly by: 1 | -1 }
  | { readonly kind: 'stroke'; readonly phase: 'begin' | 'extend'; readonly pen: 'draw' | 'erase'; readonly x: number; readonly y: number }
  | { readonly kind: 'stroke'; readonly phase: 'end' };

/**
 * Where messages may go and come from: this site's own pages. Files opened from a disk have no origin to name ("null"); what comes from
 * them is taken from the window that was opened, or that opened this one, and from no other.
 */
export const ownOrigin = () => (self.origin === 'null' ? '*' : self.origin);

const finite = v.pipe(v.number(), v.finite());
const words = textUpTo(5000);
const said = { value: finite, text: textUpTo(200) };

/** What the deck takes from the speaker's window. */
export const fromSpeakerShape: Shape<FromSpeaker> = v.union([
  v.object({ kind: v.literal('speaker-here'), isNew: v.boolean() }),
  v.object({ kind: v.literal('action'), action: v.picklist(speakerActions) }),
  v.object({ kind: v.literal('hand'), said: v.object(said), by: v.picklist([1, -1]) }),
  v.object({
    kind: v.literal('stroke'),
    phase: v.picklist(['begin', 'extend']),
    pen: v.picklist(['draw', 'erase']),
    x: finite,
    y: finite,
  }),
  v.object({ kind: v.literal('stroke'), phase: v.literal('end') }),
]);

/** What the speaker's window takes from the deck. */
export const toSpeakerShape: Shape<ToSpeaker> = v.union([
  v.object({
    kind: v.literal('state'),
    look: v.object({ theme: v.picklist(['dark', 'light']), weights: v.picklist(['green-red', 'blue-orange']) }),
    title: words,
    place: words,
    step: words,
    say: words,
    notes: words,
    next: v.undefinedable(words),
    question: v.undefinedable(v.object({ answer: words, why: words })),
    count: v.undefinedable(
      v.object({
        rows: v.array(v.object({ ...said, hands: below(100_000), reply: v.exactOptional(words) })),
        range: v.exactOptional(v.object({ min: finite, max: finite, step: finite, unit: v.exactOptional(words) })),
      }),
    ),
    drawing: pixelsShape,
    playing: v.boolean(),
    black: v.boolean(),
    plan: v.object({ here: within(0, 10_000), end: within(0, 10_000) }),
  }),
  v.object({
    kind: v.literal('picture'),
    of: v.picklist(['now', 'next']),
    // A picture that it carries, and none from elsewhere.
    source: v.pipe(v.string(), v.regex(/^(?:data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/=]+)?$/)),
  }),
]);

/** A message of that shape from a page of this site's own; nothing where it is any other. */
export function messageOf<T>(event: MessageEvent, shape: Shape<T>): T | undefined {
  return event.origin === self.origin && v.is(shape, event.data) ? (event.data as T) : undefined;
}
