/** Design, compare, take; and then the digit that it takes for another one, until it is taught. */
import { draw, emphasise, fade, morph } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { OwnViews } from './build';
import { readUpstroke } from './question';
import { askedSentence, compareSentence, designSentence, readSentence, takeSentence, teachSentence } from './sentences';

export const ownSteps: readonly Step<OwnViews>[] = [
  {
    id: 'design',
    say: designSentence,
    notes:
      'It learns in this window, from real digits, with real gradients: the curve counts the digits it reads right of those it never learns from. The digit on stage is answered at every moment of it. Ask for bets before you press. A rate that is too high is worth a try: it says what has happened.',
    seconds: 40,
    animate: (timeline, { network, diagram, words, size, progress }) =>
      timeline
        .add([emphasise(network.layers.slice(1), 0), morph(network, { boxed: 0 }, 'quick')])
        .add(
          network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
          0,
        )
        .add(draw(diagram, 1, 'steady'), 0.2)
        .add([draw(words, 1, 'steady'), draw(size, 1, 'steady')], 0.4)
        .add(draw(progress, 1, 'steady'), 0.6),
  },
  {
    id: 'compare',
    say: compareSentence,
    notes:
      'Change one thing at a time. A row that is pressed stands on stage. Seconds are those of this machine, for learning alone. Each was trained once: the same design, trained again, begins with other random weights, and shows how much is luck. The table lasts until the page is closed.',
    seconds: 40,
    animate: (timeline, { progress, table }) => timeline.add(draw(progress, 0, 'quick')).add(draw(table, 1, 'steady'), 0.2),
  },
  {
    id: 'take',
    say: takeSentence,
    notes:
      'Of the lesson’s own shape it takes the place of the lesson’s own network, and all other slides speak of it: go back to any of them. A file keeps it for good; networks from elsewhere come in by a file, too, also by dropping it on the window.',
    seconds: 25,
    animate: (timeline, { words }) => timeline.add(draw(words, 0, 'quick')),
  },
  {
    id: 'upstroke',
    say: askedSentence,
    notes:
      'Who here writes a 1 like this? In Germany, Austria or Poland many do, and put a bar through the 7 instead. Guesses first. The choice under the picture changes the stroke.',
    seconds: 25,
    ask: readUpstroke,
    animate: (timeline, { network, diagram, size, table, upstroke }) =>
      timeline
        .add([fade(network, 0), fade(diagram, 0), draw(size, 0, 'quick'), draw(table, 0, 'quick')])
        .add(draw(upstroke, 1, 'slow'), 0.2),
  },
  {
    id: 'read',
    say: readSentence,
    notes:
      'No fault of the arithmetic: it does what its examples taught it. Nobody has counted upstrokes among them. Whatever is rare in the examples is more easily read wrong: faces and voices, too. Ask what else might be rare.',
    seconds: 25,
    animate: (timeline, { outputs, arrow }) =>
      timeline
        .add(draw(arrow, 1, 'brisk'))
        .add([draw(outputs, 1, 'steady'), morph(outputs, { lit: 1 }, 'slow')], 0.2)
        .add(morph(outputs, { boxed: 1 }, 'quick'), 1),
  },
  {
    id: 'your-digits',
    say: teachSentence,
    notes:
      'Draw some, say what they are, or take three ones that are ready. The same network learns twice: without them, and with them. What counts is the middle line: ones that it has not learned from. And the last line says what the rest has paid for it; a few more or less are luck.',
    seconds: 45,
    animate: (timeline, { upstroke, outputs, arrow, gallery, head, effect }) =>
      timeline
        .add([draw(upstroke, 0, 'quick'), draw(outputs, 0, 'quick'), draw(arrow, 0, 'quick')])
        .add([draw(gallery, 1, 'steady'), draw(head, 1, 'steady')], 0.2)
        .add(draw(effect, 1, 'steady'), 0.4),
  },
];
