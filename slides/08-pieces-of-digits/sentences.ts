/** What depends on the pieces that lie on the grid: sentences, and what a screen reader gets. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { assemblyOf } from './assembly';

/** Whether any piece can be taken away without changing the answer. */
export function spareSentence(lesson: Lesson): string {
  const { pieces, without, pass } = assemblyOf(lesson);
  if (pieces.length < 2) return 'With fewer than two pieces there is nothing to compare: put some together.';
  const same = without.filter((each) => each.pass.best === pass.best).length;
  if (same === 0) return 'Here every piece counts: take any one away, and the answer is another.';
  if (same === pieces.length) return 'Here none is needed: take any one away, and the answer stays.';
  return 'Some pieces decide, and some are spare. Which ones is a measurement.';
}

export function describePieces(step: string, lesson: Lesson, describeWiring: () => string): string {
  const drawing = drawingSentence(lesson);
  if (step === 'why') return `Your guess about the neurons in the middle: ${hopeOf(lesson).text}. ${drawing}`;
  if (['build', 'which-piece', 'without'].includes(step)) return boardSentence(lesson, drawing);
  if (step === 'last-step') return `A hope, drawn as an illustration. ${describeWiring()} ${drawing}`;
  return `A hope, drawn as an illustration. ${drawing}`;
}

function drawingSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'No digit is drawn.';
  const pass = lesson.pass();
  return `Your digit is called ${pass.best}, at ${written(pass.activation(3, pass.best))}.`;
}

/** The pieces on the grid; without any, what is drawn beside it. */
function boardSentence(lesson: Lesson, drawing: string): string {
  const { pieces, isEmpty, pass } = assemblyOf(lesson);
  if (isEmpty) return `No pieces lie on the grid. ${drawing}`;
  const many = pieces.length === 1 ? 'One piece lies' : `${pieces.length} pieces lie`;
  return `${many} on the grid; the network calls it ${pass.best}, at ${written(pass.activation(3, pass.best))}.`;
}
