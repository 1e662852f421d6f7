/** How the hope fares in its test, whatever the network is; and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { capital, inWords } from '../../src/theme/numbers';
import { litForNothing } from './emptyPicture';
import { edgesGone, loopEdges } from './state';

export function loopSentence(lesson: Lesson): string {
  const gone = edgesGone(lesson);
  if (gone === 0) return 'Then cut further: a loop is a ring of edges, short stretches where dark meets bright.';
  if (gone === loopEdges) return 'All the edges are gone, the loop with them, and its lamp is out. Press one back.';
  const is = gone === 1 ? 'is' : 'are';
  return `${capital(inWords(gone))} of the edges ${is} gone: the ring is open, it is no loop any more, and its lamp goes out.`;
}

export function hopedSentence(lesson: Lesson): string {
  const gone = edgesGone(lesson);
  return gone === 0
    ? 'So we hope: edges light up in hidden layer 1, these light up pieces, and the pieces light up the 9.'
    : `So we hope: edges light up pieces, these the 9. Your loop lacks ${gone === 1 ? 'an edge' : 'edges'}, so it and the 9 stay dark.`;
}

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
  const gone = edgesGone(lesson);
  const open = gone > 0 ? ` ${gone} of the loop’s ${loopEdges} edges ${gone === 1 ? 'is' : 'are'} taken out, and its lamp is dark.` : '';
  if (step === 'loop' || step === 'line') return `Loop and line as short edges, drawn as an illustration.${open} ${drawing}`;
  if (step === 'hoped')
    return `The hope, as an illustration: five edges light a loop, three a line, and these two light the output 9.${open} ${drawing}`;
  if (step === 'later')
    return `The network as it is, its hidden layers marked with a question. Your bet: ${hopeOf(lesson).text}. ${drawing}`;
  const outcome = step === 'actual' ? `${litForNothing(lesson).count} of them are lit. ` : '';
  return `An empty picture, and the sixteen neurons of hidden layer 1. ${outcome}${drawing}`;
}
