/** From the old curve to the new one, and why it was exchanged. */
import { draw, fade, lightUp, morph, sweep } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { ReluViews } from './build';
import { movedMore, movedMoreQuestion } from './question';
import { depthSentence, fairSentence, nudgesSentence } from './sayRace';
import { sameZSentence, slopesSentence, twinsSentence } from './sentences';

export const reluSteps: readonly Step<ReluViews>[] = [
  {
    id: 'old',
    say: 'Early networks squished with the sigmoid: off or on, loosely like a nerve cell.',
    notes:
      'A nerve cell stays silent until enough comes in, and then it fires; the sigmoid is a smooth version of that. Only loosely: a real cell fires in pulses over time. Ours still uses it, on every neuron.',
    seconds: 17,
    animate: (timeline, { heads }) => timeline.add(morph(heads, { ends: 1 }, 'brisk')),
  },
  {
    id: 'relu',
    say: 'Today most use ReLU, the rectified linear unit, or a relative: below zero nothing, above it z itself.',
    term: { word: 'ReLU', means: 'relu' },
    introduces: ['ReLU'],
    notes:
      'The larger of 0 and z, nothing more to compute. Both graphs now have one scale upwards; that is why the sigmoid lies down: it never gets above 1. Ask: which of the two still looks like a nerve cell? The likeness got looser, and it did no harm. A ReLU’s value is no brightness between 0 and 1 any more; it has no upper end.',
    seconds: 25,
    animate: (timeline, { sigmoidPlot, reluPlot, heads, lid }) =>
      timeline
        .add(morph(heads, { ends: 0 }, 'quick'))
        .add(morph(lid, { lifted: 1 }, 'slow'), 0)
        .add(morph(sigmoidPlot, { widened: 1 }, 'slow'), 0)
        .add(morph(reluPlot, { axes: 1 }, 'steady'), 0.3)
        .add(draw(heads.heads[1], 1, 'quick'), 0.5)
        .add(draw(reluPlot, 1, 'slow'), 0.8)
        .add(morph(heads, { halves: 1 }, 'steady'), 1.6),
  },
  {
    id: 'same-z',
    say: sameZSentence,
    term: { word: 'z', means: 'sum' },
    notes:
      'The z is that of our neuron, for the digit on stage; draw, and both dots move. Ask what both curves make of a negative z, then try one: the blue dot can be dragged, and any other lamp lends its z.',
    seconds: 25,
    animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps }) =>
      timeline
        .add(draw(lamps, 1, 'steady'))
        .add(lightUp(lamps), 0.2)
        .add(morph(heads, { halves: 0 }, 'quick'), 0)
        .add([morph(sigmoidPlot.pointParts[0], { risen: 1 }, 'slow'), morph(reluPlot.pointParts[0], { risen: 1 }, 'slow')], 0.5)
        .add(
          heads.heads.map((head) => morph(head, { valued: 1 }, 'brisk')),
          1,
        )
        .add(morph(heads, { given: 1 }, 'brisk'), 0.4),
  },
  {
    id: 'ask',
    say: movedMoreQuestion,
    notes:
      'Let them point at the curves before they choose. Two thoughts to listen for: ReLU is simply a better sigmoid; and, ReLU never goes flat. Another lamp asks about another z.',
    seconds: 30,
    ask: movedMore,
  },
  {
    id: 'slopes',
    say: slopesSentence,
    notes:
      'The white lines are the slopes at z; the second dot is z + 1. The sigmoid’s slope is at most a quarter, in the middle, and next to nothing at both ends. ReLU’s is 1 or 0; at 0 itself there is a kink, and one takes 0. The marks count all 32 neurons for this digit: a ring where the sigmoid moves more, a square where ReLU does.',
    seconds: 35,
    animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps }) =>
      timeline
        .add([morph(sigmoidPlot.pointParts[1], { risen: 1 }, 'steady'), morph(reluPlot.pointParts[1], { risen: 1 }, 'steady')])
        .add([morph(sigmoidPlot.pointParts[0], { tangent: 1 }, 'steady'), morph(reluPlot.pointParts[0], { tangent: 1 }, 'steady')], 0.5)
        .add(
          heads.heads.map((head) => morph(head, { sloped: 1 }, 'brisk')),
          0.6,
        )
        .add(morph(lamps, { marked: 1 }, 'steady'), 0.9),
  },
  {
    id: 'twins',
    say: twinsSentence,
    notes:
      'Each neuron of a sigmoid network is a dot on its curve, at its z for this digit; those beyond the axis are stacked. A flat end: below 0.05 or above 0.95. Is that bad? Not with two layers: its twin with ReLUs, trained by one recipe except for starting weights and rate, is hardly better; we tried two rates for the one, one for the other. And ReLU is no spare part: put into our own network, it needs training anew.',
    seconds: 40,
    animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps, twin, scores, card }) =>
      timeline
        .add([fade(lamps, 0), fade(reluPlot, 0), morph(sigmoidPlot, { widened: 0 }, 'slow')])
        .add(
          [morph(sigmoidPlot.pointParts[0], { risen: 0, tangent: 0 }, 'brisk'), morph(sigmoidPlot.pointParts[1], { risen: 0 }, 'brisk')],
          0,
        )
        .add(
          heads.heads.map((head) => morph(head, { valued: 0, sloped: 0 }, 'quick')),
          0,
        )
        .add([draw(heads.heads[1], 0, 'quick'), morph(heads, { given: 0 }, 'quick')], 0)
        .add(draw(card, 1, 'brisk'), 0.2)
        .add(draw(twin, 1, 'steady'), 0.3)
        .add(lightUp(twin), 0.6)
        .add(morph(twin, { dotted: 1 }, 'slow'), 1)
        .add(morph(twin, { marked: 1 }, 'slow'), 1.5)
        .add(draw(scores, 1, 'steady'), 2),
  },
  {
    id: 'depth',
    say: depthSentence,
    notes:
      'Recorded beforehand: both see the same 10,000 examples ten times; thin lines are single tries. “Race now” trains new ones here, in about ten seconds; try other depths, too: each has the step size that suits it. Ask what one in ten right means. The reason is the flat ends, layer upon layer, with the usual random start; with a larger one sigmoids do learn.',
    seconds: 30,
    animate: (timeline, { sigmoidPlot, reluPlot, heads, twin, scores, card, race, reason, depth }) =>
      timeline
        .add([sigmoidPlot, reluPlot, heads, twin, scores, card].map((view) => fade(view, 0)))
        .add(morph(race, { axes: 1 }, 'steady'), 0.25)
        .add([sweep(race.parts[0], { drawn: 1 }), sweep(race.parts[1], { drawn: 1 })], 0.5)
        .add(draw(depth, 1, 'quick'), 0.25)
        .add(draw(reason, 1, 'steady'), 1.5)
        .add(morph(race, { handle: 1 }, 'quick'), 2.3),
  },
  {
    id: 'nudges',
    say: nudgesSentence,
    notes:
      'To learn, every neuron must feel how a nudge of it would change the result. Going back, each layer multiplies that by weights and by a slope; the usual weights keep it about as large, and a sigmoid’s slope is at most a quarter. The dashed line is a quarter per layer; the one recorded before training lies close to it. ReLU’s slope is 1 where it is active, so much gets through. In a live race the picture follows the training: learning evens it out.',
    seconds: 45,
    animate: (timeline, { nudges, reason }) =>
      timeline
        .add(fade(reason, 0))
        .add(morph(nudges, { axes: 1 }, 'steady'), 0.2)
        .add([draw(nudges.parts[0], 1, 'long'), draw(nudges.parts[1], 1, 'long')], 0.4)
        .add(morph(nudges, { quarter: 1 }, 'steady'), 1.4)
        .add(morph(nudges, { handle: 1 }, 'quick'), 1.8),
  },
  {
    id: 'fair',
    say: fairSentence,
    notes:
      'The same sigmoid network, only started larger: then weights times slopes keep their size. It learns, more slowly, and ends a little below ReLU here. So never say that sigmoid networks cannot be deep; say that with the usual start they stalled. Very deep networks needed more than ReLU: better starts, normalisation, shortcuts.',
    seconds: 25,
    animate: (timeline, { race, nudges }) =>
      timeline
        .add(morph(nudges, { quarter: 0 }, 'quick'))
        .add(sweep(race.parts[2], { drawn: 1 }), 0.2)
        .add(draw(nudges.parts[2], 1, 'long'), 0.6),
  },
];
