/** How the hope fares in its test, whatever the network is; and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { litForNothing } from './emptyPicture';

export function emptySentence(lesson: Lesson): string {
  const { count } = litForNothing(lesson);
  if (count === 0) return 'None of the sixteen lights up. The hope survives this test.';
  return `${count} of the sixteen ${count === 1 ? 'lights' : 'light'} up, for nothing at all. Something besides ink must be at work.`;
}

export function describeEdges(step: string, lesson: Lesson): string {
  const lit = countLit(lesson.pass().activations(1));
  const drawing = `For your digit ${lit} of the 16 neurons of hidden layer 1 light up.`;
  if (step === 'opening') return `A loop, drawn as an illustration. ${drawing}`;
  if (step === 'objection') return `A loop, and a 9 that is cut into halves, drawn as an illustration. ${drawing}`;
  if (step === 'loop' || step === 'line') return `Loop and line as short edges, drawn as an illustration. ${drawing}`;
  if (step === 'hoped')
    return `The hope, as an illustration: five edges light a loop, three a line, and these two light the output 9. ${drawing}`;
  if (step === 'later')
    return `The network as it is, its hidden layers marked with a question. Your bet: ${hopeOf(lesson).text}. ${drawing}`;
  const outcome = step === 'actual' ? `${litForNothing(lesson).count} of them are lit. ` : '';
  return `An empty picture, and the sixteen neurons of hidden layer 1. ${outcome}${drawing}`;
}
