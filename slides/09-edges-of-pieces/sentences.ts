/** How the hope fares in each of its tests, whatever the network and the digit are; and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { emptyPass, litForNothing } from './emptyPicture';

export function emptySentence(lesson: Lesson): string {
  const { count } = litForNothing(lesson);
  if (count === 0) return 'Show it nothing: none of these sixteen lights. The hope survives this test.';
  return `Show it nothing: ${count} of these sixteen ${count === 1 ? 'lights' : 'light'} all the same.`;
}

export function describeEdges(step: string, lesson: Lesson): string {
  const lit = countLit(lesson.pass().activations(1));
  const drawing = `For your digit ${lit} of the 16 lamps of hidden layer 1 are lit.`;
  if (['objection', 'loop', 'line', 'opening'].includes(step)) return `Loop and line, drawn as an illustration. ${drawing}`;
  if (step === 'hoped' || step === 'empty-picture') return `The hope, as an illustration: edges, then pieces, then the digit. ${drawing}`;
  if (step === 'guess') return `Your guess: ${hopeOf(lesson).text}. ${drawing}`;
  return `For an empty picture ${countLit(emptyPass(lesson).activations(1))} are lit. ${drawing}`;
}
