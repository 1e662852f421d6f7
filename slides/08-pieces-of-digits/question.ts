/** "Which piece can go without changing the answer?", for the pieces that lie on the grid. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Ask } from '../../src/scene/Step';
import { type Assembly, assemblyOf, layOut, pieceNames } from './assembly';

const none = -1;
const tooNear = 0.05;

const margin = (pass: ForwardPass) => pass.activation(3, pass.best) - pass.activation(3, pass.runnerUp);

/** What taking each piece away does; nothing where the question would not be fair. */
function measured(lesson: Lesson): { assembly: Assembly; spare: number[]; unsure: number[] } | undefined {
  const assembly = assemblyOf(lesson);
  if (assembly.pieces.length < 2 || assembly.isEmpty || margin(assembly.pass) < tooNear) return undefined;
  const indices = Array.from(assembly.pieces.keys());
  const unsure = indices.filter((i) => margin((assembly.without[i] as Assembly).pass) < tooNear);
  const spare = indices.filter((i) => !unsure.includes(i) && assembly.without[i]?.pass.best === assembly.pass.best);
  return { assembly, spare, unsure };
}

export const sparePiece: Ask = {
  form: 'choice',
  dependsOn: 'selection',
  options(lesson) {
    const names = pieceNames(assemblyOf(lesson).pieces).map((name, value) => ({ value, text: `the ${name}` }));
    return [...names, { value: none, text: 'none of them' }];
  },
  answer(lesson) {
    const found = measured(lesson);
    if (!found) return undefined;
    const { assembly, spare, unsure } = found;
    const names = pieceNames(assembly.pieces);
    const accepted = [...spare, ...unsure, ...(spare.length === 0 ? [none] : [])];
    const outcome = spare.length === 0 ? 'none of them' : spare.map((i) => `the ${names[i]}`).join(', ');
    const answer = { accepted, outcome, key: assembly };
    return unsure.length === 0
      ? answer
      : { ...answer, tooClose: `Without the ${names[unsure[0] as number]} it is a coin flip: both count.` };
  },
  unless: 'Put at least two pieces together, so that the network is sure of its answer.',
  offer: {
    text: 'Lay out the 4',
    wanted: (lesson) => measured(lesson) === undefined,
    press: (lesson) => layOut(lesson, 4),
  },
  why: () => 'Nobody told it about pieces: it takes in all the ink at once.',
  reply(lesson, { value }) {
    const { pieces, without, pass } = assemblyOf(lesson);
    const [piece, name] = [without[value], pieceNames(pieces)[value]];
    const spare = without.filter((each) => each.pass.best === pass.best).length;
    if (!piece) return spare === 0 ? 'Right: each of them decides.' : 'You need them all; the network gets by with fewer.';
    const says = `Without the ${name} it says ${piece.pass.best}`;
    return piece.pass.best === pass.best ? `Right: ${says[0]?.toLowerCase()}${says.slice(1)} as before.` : `${says}: that piece decides.`;
  },
};
