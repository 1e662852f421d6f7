/** What the deck's window and the speaker's window tell each other. Pictures are addresses of data. */
import type { Colours } from '../theme/colours';
import type { HandCounts } from './hands';

/** Everything the speaker's window shows, besides pictures. */
export interface SpeakerState {
  readonly kind: 'state';
  readonly look: Colours;
  readonly title: string;
  /** "7 of 22 · short path, 20 minutes" */
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

export const speakerActions = ['advance', 'back', 'pauseOrContinue', 'undo', 'redo', 'clear', 'black'] as const;
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
export const ownOrigin = self.origin === 'null' ? '*' : self.origin;

export const isOwn = (event: MessageEvent, window: Window | null): boolean =>
  event.origin === self.origin && event.source !== null && event.source === window;
