/** What depends on the pieces that lie on the grid: sentences, and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { assemblyOf, pieceNames } from './assembly';

export function spareQuestion(lesson: Lesson): string {
  const { pieces, pass, isEmpty } = assemblyOf(lesson);
  if (isEmpty || pieces.length < 2) return 'Take one piece away: without which would the network say the same?';
  return `Take one piece away: without which would the network still say ${pass.best}?`;
}

/** Which pieces can be taken away without changing the answer. */
export function spareSentence(lesson: Lesson): string {
  const { pieces, without, pass } = assemblyOf(lesson);
  if (pieces.length < 2) return 'With fewer than two pieces there is nothing to compare: put some together.';
  const names = pieceNames(pieces);
  const spare = names.filter((_, i) => without[i]?.pass.best === pass.best);
  const [first, second] = names.map((name, i) => `without the ${name} it says ${without[i]?.pass.best}`);
  if (spare.length === 0)
    return pieces.length === 2 ? `None: ${first}, ${second}.` : 'None: take any one away, and it says something else.';
  if (spare.length === pieces.length) return `Any one of them: whichever you take away, the network still says ${pass.best}.`;
  if (spare.length === 1) return `The ${spare[0]} can go: the network still says ${pass.best}. Every other piece decides.`;
  return `These can go, one at a time: ${spare.join(', ')}. The network still says ${pass.best}.`;
}

export function describePieces(step: string, lesson: Lesson, describeWiring: () => string): string {
  const drawing = drawingSentence(lesson);
  if (step === 'why') return `Your guess about the neurons in the middle: ${hopeOf(lesson).text}. ${drawing}`;
  if (['build', 'which-piece', 'without'].includes(step)) return `${boardSentence(lesson)} ${drawing}`;
  if (step === 'opening') return `A 9, drawn as an illustration. ${drawing}`;
  if (step === 'sums') return `An illustration: 9 is a loop and a line, 8 two loops, 4 a slant, a bar and a line. ${drawing}`;
  if (step === 'last-step') return `A table of pieces and digits. ${describeWiring()} ${drawing}`;
  return `A hope, drawn as an illustration: a neuron for the loop and one for the line, and both lead to the 9. ${drawing}`;
}

function drawingSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'No digit is drawn.';
  const pass = lesson.pass();
  return `The network says ${pass.best} to your digit, at ${written(pass.activation(3, pass.best))}.`;
}

function boardSentence(lesson: Lesson): string {
  const { pieces, isEmpty, pass } = assemblyOf(lesson);
  if (isEmpty) return 'No pieces lie on the grid.';
  const many = pieces.length === 1 ? 'One piece lies' : `${pieces.length} pieces lie`;
  return `${many} on the grid; the network calls it ${pass.best}, at ${written(pass.activation(3, pass.best))}.`;
}
