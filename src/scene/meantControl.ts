/** "Your drawing is meant as a …": asked of a drawing that is none of the stored digits. */
import type { Lesson } from '../lesson/Lesson';
import { meantDigit, sayMeant } from '../lesson/meantDigit';
import type { ChoiceControl, Where } from './Control';

const notSaid = -1;

export function meantControl(lesson: Lesson, { heading, where }: { heading: string; where: Where }): ChoiceControl {
  return {
    kind: 'choice',
    id: 'meant',
    label: 'Which digit your drawing is meant to be',
    heading,
    quiet: true,
    options: [{ value: notSaid, text: '?' }, ...Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) }))],
    where,
    value: () => meantDigit(lesson) ?? notSaid,
    set: (value) => sayMeant(lesson, value === notSaid ? undefined : value),
  };
}
