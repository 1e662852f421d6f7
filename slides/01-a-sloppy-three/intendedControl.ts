/** "Your drawing is meant as a …": asked of a drawing that is none of the stored digits. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Where } from '../../src/scene/Control';
import { intendedDigit, sayIntended } from './intendedDigit';

const notSaid = -1;

export function intendedControl(lesson: Lesson, { heading, where }: { heading: string; where: Where }): ChoiceControl {
  return {
    kind: 'choice',
    id: 'meant',
    label: 'Which digit your drawing is meant to be',
    heading,
    quiet: true,
    options: [{ value: notSaid, text: '?' }, ...Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) }))],
    where,
    value: () => intendedDigit(lesson) ?? notSaid,
    set: (value) => sayIntended(lesson, value === notSaid ? undefined : value),
  };
}
