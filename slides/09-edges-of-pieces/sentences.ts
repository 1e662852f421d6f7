/** How the hope fares in each of its tests, whatever the network and the digit are; and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { betterThan } from '../shared/pieces/searchState';
import { emptyPass, litForNothing, movedBy, switchedByMoving } from './emptyPicture';
import { topEdge } from './state';

export function emptySentence(lesson: Lesson): string {
  const { count } = litForNothing(lesson);
  if (count === 0) return 'Show it nothing: none of these sixteen lights. The hope survives this test.';
  return `Show it nothing: ${count} of these sixteen ${count === 1 ? 'lights' : 'light'} all the same.`;
}

export function movingSentence(lesson: Lesson): string {
  const switched = switchedByMoving(lesson);
  if (switched === undefined) return 'Nothing is drawn. Draw a digit, and see how many lamps switch when it moves.';
  if (switched === 0) return `Move the digit ${movedBy} pixels to the right: here no lamp of hidden layer 1 switches.`;
  return `Move the digit ${movedBy} pixels to the right, and ${switched} of the sixteen lamps ${switched === 1 ? 'switches' : 'switch'}.`;
}

export function topEdgeSentence(lesson: Lesson): string {
  const better = betterThan(lesson, topEdge);
  if (better === undefined) return 'Measured: each of these sixteen neurons on each digit, and the best one for a top edge.';
  if (better === 0) return 'No other pair of digits has a better neuron than 5 and 7, with their top edge.';
  if (better < 15)
    return `Only ${better} of 44 other pairs ${better === 1 ? 'has' : 'have'} a better neuron than 5 and 7, with their top edge.`;
  return `For 5 and 7, with their top edge, no neuron stands out: ${better} of 44 other pairs do better.`;
}

export function describeEdges(step: string, lesson: Lesson, describeSearch: () => string): string {
  const lit = countLit(lesson.pass().activations(1));
  const drawing = `For your digit ${lit} of the 16 lamps of hidden layer 1 are lit.`;
  if (['objection', 'loop', 'line', 'opening'].includes(step)) return `Loop and line, drawn as an illustration. ${drawing}`;
  if (step === 'hoped' || step === 'empty-picture') return `The hope, as an illustration: edges, then pieces, then the digit. ${drawing}`;
  if (step === 'guess') return `Your guess: ${hopeOf(lesson).text}. ${drawing}`;
  if (step === 'table') return `${describeSearch()} ${drawing}`;
  return `For an empty picture ${countLit(emptyPass(lesson).activations(1))} are lit. ${drawing}`;
}
