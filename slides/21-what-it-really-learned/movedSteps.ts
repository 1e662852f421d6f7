/** Digits that are moved and turned: what the network withstands, and what it does not. */
import { draw, fade, morph, moveTo } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { LearnedViews } from './build';
import { howFarQuestion } from './question';
import { centredSentence, movedSentence, twoHundredSentence, upsideDownSentence } from './sentences';

export const movedSteps: readonly Step<LearnedViews>[] = [
  {
    id: 'how-far',
    say: 'Slide this digit up, down, left or right. After how many pixels, at the soonest, does the network say something else?',
    notes:
      'The pad no longer puts it back into the middle. Show of hands for each number, then for “never”, and ask somebody who says “never” for the reason. Two thoughts to listen for: it knows what this digit is, wherever it stands; and, something that sure must be right.',
    seconds: 45,
    ask: howFarQuestion,
    animate: (timeline, { plain, ours, heads, guess, lids, digit, received, home, receivedHome, compass }) =>
      timeline
        .add([plain, ours, heads, guess, lids].map((view) => fade(view, 0)))
        .add([moveTo(digit, home), moveTo(received, receivedHome)], 0.15)
        .add(morph(compass, { asked: 1 }, 'steady'), 0.3),
  },
  {
    id: 'shift',
    say: movedSentence,
    notes:
      'The same digit, one pixel further each time, until the network says something else or the grid ends. A frame changes its colour where the answer does; the ring marks the shortest way. Every weight belongs to one pixel: one cell on, the same ink meets other weights. Ask: what would a child say to the ringed one? Then draw another digit and look again.',
    seconds: 50,
    animate: (timeline, { compass, storedCompass, compassWords }) =>
      timeline
        .add([draw(compass, 1, 'long'), draw(storedCompass, 1, 'long')])
        .add(draw(compassWords, 1, 'brisk'), 0.6)
        .add([morph(compass, { said: 1 }, 'steady'), morph(storedCompass, { said: 1 }, 'steady')], 1.2),
  },
  {
    id: 'two-hundred',
    say: twoHundredSentence,
    notes:
      'Two hundred digits that the network never saw, all moved by the same amount; the curve is measured in this page, pixel by pixel. Now the sliders: shift, turn, shrink, add noise, and the two hundred are changed as your digit is. Ask which change hurts least.',
    seconds: 45,
    animate: (timeline, { compass, storedCompass, compassWords, panel, wall, chart, at }) =>
      timeline
        .add([fade(compass, 0), fade(storedCompass, 0), fade(compassWords, 0)])
        .add([morph(panel, { carded: 1, outlined: 1 }, 'brisk'), morph(panel, { shown: at.compact ? 1 : 6 }, 'steady')], 0.2)
        .add(draw(wall, 1, 'steady'), 0.3)
        .add(morph(wall, { lit: 1 }, 'steady'), 0.8)
        .add(draw(chart, 1, 'long'), 0.5)
        .add(morph(wall, { judge: 1 }, 'slow'), 1.5)
        .add(morph(chart, { markShown: 1 }, 'brisk'), 1.9),
  },
  {
    id: 'centre',
    say: centredSentence,
    notes:
      'The network cannot find the digit, so we find it for the network: centre of mass to the middle, longer side to 20 pixels, as was done with every digit that it was trained on. Where ink has left the grid, nothing brings it back. Ask who is the clever one here. Much of what looks clever is this small piece of ordinary code.',
    seconds: 45,
    animate: (timeline, { wall, chart }) =>
      timeline
        .add(morph(wall, { judge: 2 }, 'slow'))
        .add(morph(chart, { restored: 1 }, 'long'), 0)
        .add(morph(chart, { markShown: 0 }, 'quick'), 0),
  },
  {
    id: 'upside-down',
    say: upsideDownSentence,
    notes:
      'Before you read the number as a success: a 0, a 1 and an 8 look alike both ways, and they are most of it; a 6 becomes a 9, and nobody can blame it. The point is the second number. Bright means sure, and sure does not mean right. Try inverting as well: for us nothing has changed.',
    seconds: 45,
    // A phone gets the other sliders in place of the chart.
    animate: (timeline, { wall, chart, panel, at }) => {
      timeline.add([fade(chart, 0), morph(wall, { judge: 3 }, 'slow')]);
      if (at.compact) timeline.add(morph(panel, { shown: 6 }, 'steady'), 0.3);
    },
  },
];
