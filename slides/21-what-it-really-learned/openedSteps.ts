/** The lids come off: what the hidden neurons look for, as far as one can see. */
import { draw, fade, lightUp, morph, moveTo } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { LearnedViews } from './build';
import { edgesSentence, plainPicturesSentence, recallSentence } from './sentences';

export const openedSteps: readonly Step<LearnedViews>[] = [
  {
    id: 'recall',
    say: recallSentence,
    notes:
      'We have carried this question since we asked why layers should help at all. Show of hands: edges, pieces, whole digits? Whoever made no guess makes one now; nobody keeps score.',
    seconds: 13,
    animate: (timeline, { guess, lids }) => timeline.add(draw(guess)).add(lightUp(lids), 0.2),
  },
  {
    id: 'plain',
    say: plainPicturesSentence,
    notes:
      'Of the same size; a program set its weights, told only which answers were right. How that goes is on slide 20. Each picture: the weights into one neuron of hidden layer 1. Ask: where are the loops, where the edges? Dimmed is where no digit has ink: nothing ever corrected those weights.',
    seconds: 22,
    animate: (timeline, { plain, heads, guess, lids, digit, received, at }) => {
      timeline
        .add(at.compact ? fade(lids, 0) : moveTo(lids, at.ours))
        .add([moveTo(digit, at.digit), moveTo(received, at.received)], 0.1)
        .add(moveTo(guess, at.guessBeside), 0.1)
        .add(draw(plain, 1, 'long'), 0.5)
        .add(morph(heads, { plain: 1 }, 'steady'), 0.8)
        .add(morph(plain, { exampled: 1 }, 'quick'), 1.5)
        .add(morph(plain, { dimmed: 1 }, 'slow'), 2);
    },
  },
  {
    id: 'ours',
    say: 'Ours practised longer, on bent and shifted digits too, and had to keep its weights small and smooth. Look: strokes and arcs.',
    notes:
      'Now the lids come off ours. Do not say that it found strokes all by itself: it was trained longer, on digits moved, turned and bent, with a price on every weight and a low one on unlike neighbours. Four things at once; which of them did it, we have not tested. The ring is our neuron. Ask what they would call it.',
    seconds: 25,
    animate: (timeline, { plain, ours, heads, lids, at }) => {
      if (at.compact) timeline.add(fade(plain, 0));
      timeline
        .add(morph(lids, { lifted: 1 }, 'long'))
        .add(draw(ours, 1, 'long'), at.compact ? 0.25 : 0)
        .add(morph(heads, { ours: 1 }, 'steady'), 0.4)
        .add([morph(plain, { exampled: 0 }, 'quick'), morph(ours, { exampled: 1 }, 'quick')], 1)
        .add(morph(ours, { dimmed: 1 }, 'slow'), 1);
    },
  },
  {
    id: 'answer',
    say: edgesSentence,
    notes:
      'The answer to our hope. One test, three times, more generous each time: the count says as much about the test as about the network. Nobody told it to find edges, only which answers were right. The edges were our story. Go back to the guesses in the room.',
    seconds: 20,
    animate: (timeline, { plain, ours, heads, guess }) =>
      timeline
        .add([morph(plain, { tested: 1, exampled: 0 }, 'steady'), morph(ours, { tested: 1, exampled: 0 }, 'steady')])
        .add(morph(heads, { tested: 1 }, 'steady'), 0.3)
        .add(morph(guess, { answered: 1 }, 'steady'), 0.8),
  },
];
