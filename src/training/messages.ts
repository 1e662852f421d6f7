/** What page and worker tell each other. */
import type { Layer } from '../network/Layer';
import type { LabelledDigit } from './packedDigits';
import type { Snapshot, TrainingRecipe } from './TrainingRun';

/** A network to be trained: from random weights, or on from these layers. */
export interface Entrant {
  readonly recipe: TrainingRecipe;
  readonly from?: readonly Layer[];
}

export type ToWorker =
  /** Several learn side by side, one look each in turn; they wait for `go` or `one`. */
  | { readonly kind: 'begin'; readonly packed: Uint8Array; readonly starts: readonly Entrant[]; readonly more: readonly LabelledDigit[] }
  /** Until the end or a `pause`; no more than a look each so many milliseconds, so that one can watch. */
  | { readonly kind: 'go'; readonly pace: number }
  | { readonly kind: 'pause' }
  /** One mini-batch, and a look. */
  | { readonly kind: 'one' }
  | { readonly kind: 'tune'; readonly rate: number; readonly batch: number };

export type FromWorker =
  /** With how long it has learned by now: of this machine, and no part of what is the same everywhere. */
  | { readonly kind: 'snapshot'; readonly run: number; readonly snapshot: Snapshot; readonly milliseconds: number }
  | { readonly kind: 'away'; readonly run: number; readonly batches: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly sentence: string };
