/** The bias that is being guessed on the stage, and the one that was. */
import type { Lesson } from '../../src/lesson/Lesson';
import { impossible, slideId } from './question';

/** Where a bias is undefined, there is none yet, or it is "impossible". */
export interface BiasGuessing {
  /** Set on the stage, before it is the guess. */
  draft(): number | undefined;
  set(bias: number): void;
  setImpossible(): void;
  isGuessed(): boolean;
  guess(): number | undefined;
}

export function guessingOf(lesson: Lesson): BiasGuessing {
  const biasOf = (value: number | undefined) => (value === impossible ? undefined : value);
  const set = (value: number) => {
    lesson.draft.value = { slide: slideId, value };
  };
  return {
    draft: () => (lesson.draft.value?.slide === slideId ? biasOf(lesson.draft.value.value) : undefined),
    set,
    setImpossible: () => set(impossible),
    isGuessed: () => lesson.guesses.value[slideId] !== undefined,
    guess: () => biasOf(lesson.guesses.value[slideId]?.value),
  };
}
