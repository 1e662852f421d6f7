/** What stands beside a number that is to be written: the buttons to check it and to ask for a hint, and what is said to an answer. */

import type { Control } from '../../../src/scene/Control';
import { trimmed } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import type { Word } from '../../../src/views/words';
import type { Message } from './diagnosis';
import type { MissingNumber } from './missingNumber';

export function answering(places: { readonly check: Place; readonly hint: Place }, present: () => MissingNumber | undefined): Control[] {
  const when = (place: Place) => () => {
    const exercise = present();
    return exercise && !exercise.isDone.value ? place : undefined;
  };
  return [
    { kind: 'button', id: 'check', label: 'Check', where: when(places.check), press: () => present()?.check() },
    { kind: 'button', id: 'hint', label: 'Hint', where: when(places.hint), press: () => present()?.hint() },
  ];
}

/** A message to be painted: its numbers are readouts. */
export const worded = (name: string, message: Message): Word[][] =>
  message.map((line, k) =>
    line.map((part, i): Word => (typeof part === 'string' ? part : { name: `${name} remark ${k}.${i}`, text: trimmed(part), value: part })),
  );

export const spoken = (message: Message): string =>
  message.map((line) => line.map((part) => (typeof part === 'string' ? part : trimmed(part))).join('')).join(' ');
