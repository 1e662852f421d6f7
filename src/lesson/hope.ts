/** The free guess at what a hidden neuron looks out for. It is not scored; it comes back when the weights are seen. */
import type { Lesson } from './Lesson';

/** The key under which it is kept among the guesses. */
const hopeKey = 'hidden-neurons';

export const hopes = [
  { value: 1, text: 'edges', short: 'edges' },
  { value: 2, text: 'pieces', short: 'pieces' },
  { value: 3, text: 'whole digits', short: 'digits' },
  { value: 4, text: 'nothing we can name', short: 'no name' },
  { value: 0, text: 'not sure', short: 'not sure' },
] as const;

const unsure = 0;

/** The question as long as it is open: what was guessed, if anything was. */
export function openHope(lesson: Lesson): string | undefined {
  return lesson.guesses.value[hopeKey] ? `? you guessed: ${hopeOf(lesson).text}` : undefined;
}

/** One of the values of `hopes`; "not sure" until one is chosen. */
export function hopeOf(lesson: Lesson): { value: number; text: string } {
  const value = lesson.guesses.value[hopeKey]?.value ?? unsure;
  return hopes.find((hope) => hope.value === value) ?? { value: unsure, text: 'not sure' };
}

export function keepHope(lesson: Lesson, value: number): void {
  const text = hopes.find((hope) => hope.value === value)?.text ?? '';
  const guess = { value, text, answer: { accepted: [], outcome: '', key: hopeKey } };
  lesson.guesses.value = { ...lesson.guesses.peek(), [hopeKey]: guess };
}
