/** The sizes that hidden layers have here, and whether the lid over the real ones has been shut again. */
import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { loadOtherSizes, type otherSizes, ownSizes } from '../../src/scene/otherSizes';
import { plainSignal } from '../../src/scene/plainSignal';

interface Size {
  readonly layers: number;
  readonly width: number;
}

/** What was trained and measured, what the question is about, and what the learner has on stage. */
export type HiddenSizes = NonNullable<ReturnType<typeof otherSizes>>;

interface HiddenState {
  readonly sizes: HiddenSizes;
  readonly isShut: Signal<boolean>;
}

export const loadHiddenState = async (lesson: Lesson): Promise<HiddenState> => ({
  sizes: await loadOtherSizes(lesson),
  isShut: plainSignal(false),
});

/** That of the lesson's own network. */
export const isOwnSize = ({ layers, width }: Size): boolean => layers === ownSizes.layers && width === ownSizes.width;

export const sizeOnStage = ({ layers, width }: HiddenSizes): Size => ({ layers: layers.value, width: width.value });
