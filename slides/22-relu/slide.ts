/** Sigmoid and ReLU: the same z on both, twins on the same digit, and why deep sigmoid networks stalled. */

import { draw, fade, lightUp, morph, sweep } from '../../src/animation/verbs';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { CardView } from '../../src/views/CardView';
import { curvesPart } from './curvesPart';
import { deepPart } from './deepPart';
import { reluPlaces } from './places';
import { movedMore, movedMoreQuestion } from './question';
import { nudgesSentence, reluDescription, sameZSentence, slopesSentence, twinsSentence } from './sentences';
import { twinsPart } from './twinsPart';

export default defineSlide({
  id: 'relu',
  title: 'ReLU',
  opening: {
    say: 'One thing has changed since.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = reluPlaces(places);
    const [fair, pair, deepRuns] = await Promise.all([lesson.sampleSet('fair'), lesson.twins(), lesson.deepTraining()]);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const curves = curvesPart(lesson, own);
    const twins = twinsPart(lesson, own, pair, fair);
    const deep = deepPart(lesson, own, deepRuns);
    const card = new CardView(places.card);
    twins.onPointed = () => {
      card.back = twins.card();
    };
    return {
      views: {
        digit,
        card,
        received,
        sigmoidPlot: curves.curves[0],
        reluPlot: curves.curves[1],
        heads: curves.heads,
        lamps: curves.lamps,
        sigmoidTwin: twins.lamps.sigmoid,
        reluTwin: twins.lamps.relu,
        race: deep.race,
        nudges: deep.nudges,
      },
      show() {
        pen.show();
        curves.show();
        twins.show();
        deep.show();
        card.reserved = reservedFor(lesson, places.layout === 'tall');
        card.face = curves.card();
        card.back = twins.card();
      },
      describe: (step) => reluDescription(step, lesson, twins),
      controls: [pen.control, ...curves.controls, ...twins.controls, ...deep.controls],
    };
  },

  steps: [
    {
      id: 'old',
      say: 'The sigmoid came first: off or on, loosely like a nerve cell.',
      notes:
        'That was the analogy: a nerve cell stays silent until enough comes in, and then it fires; the sigmoid is a smooth version of off and on. Only loosely: a real cell fires in pulses over time, and nothing in here does. Early networks used it everywhere, and so does ours.',
      seconds: 20,
      animate: (timeline, { sigmoidPlot, heads }) =>
        timeline
          .add(morph(sigmoidPlot, { axes: 1 }, 'steady'))
          .add(draw(heads.heads[0], 1, 'quick'), 0.2)
          .add(draw(sigmoidPlot, 1, 'slow'), 0.3)
          .add(morph(heads, { ends: 1 }, 'brisk'), 0.9),
    },
    {
      id: 'relu',
      say: 'Networks today mostly use ReLU and its relatives: zero below zero, else z itself.',
      term: { word: 'ReLU', means: 'relu' },
      introduces: ['ReLU'],
      notes:
        'Rectified linear unit: the larger of 0 and z, nothing more to compute. Left of zero it is inactive, right of it it hands z on. Both graphs now have the same scale upwards, which is why the sigmoid lies down: it never gets above 1. The likeness to a nerve cell got even looser, and it did no harm.',
      seconds: 25,
      animate: (timeline, { sigmoidPlot, reluPlot, heads }) =>
        timeline
          .add(morph(heads, { ends: 0 }, 'quick'))
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
        'The z is that of the ringed neuron, for the digit on stage; draw, and both dots move. Drag a blue dot to try any other z, or tap another lamp to take its z. A ReLU’s output has no upper end: it is no brightness between 0 and 1 any more.',
      seconds: 30,
      animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps, card }) =>
        timeline
          .add(draw(lamps, 1, 'steady'))
          .add(lightUp(lamps), 0.2)
          .add(morph(heads, { halves: 0 }, 'quick'), 0)
          .add([morph(sigmoidPlot.pointParts[0], { risen: 1 }, 'slow'), morph(reluPlot.pointParts[0], { risen: 1 }, 'slow')], 0.5)
          .add(
            heads.heads.map((head: { valued: number }) => morph(head, { valued: 1 }, 'brisk')),
            1,
          )
          .add(draw(card), 0.8),
    },
    {
      id: 'ask',
      say: movedMoreQuestion,
      notes:
        'Let them point at the curves before they choose. Misconceptions: ReLU is simply a better sigmoid; or ReLU never goes flat. Tap another lamp to ask about a neuron with another z. → goes on without a guess.',
      seconds: 30,
      ask: movedMore,
    },
    {
      id: 'slopes',
      say: slopesSentence,
      notes:
        'The white lines are the slopes at z; the second dot is z + 1. The slope says how much a nudge of z is felt. Sigmoid: at most a quarter, in the middle, and next to nothing at both ends. ReLU: 1 or 0; at 0 itself there is a kink, and one takes 0 by convention. The marks count all 32 neurons for this digit: a ring where the sigmoid moves more, a square where ReLU does.',
      seconds: 40,
      animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps }) =>
        timeline
          .add([morph(sigmoidPlot.pointParts[1], { risen: 1 }, 'steady'), morph(reluPlot.pointParts[1], { risen: 1 }, 'steady')])
          .add([morph(sigmoidPlot.pointParts[0], { tangent: 1 }, 'steady'), morph(reluPlot.pointParts[0], { tangent: 1 }, 'steady')], 0.5)
          .add(
            heads.heads.map((head: { sloped: number }) => morph(head, { sloped: 1 }, 'brisk')),
            0.6,
          )
          .add(morph(lamps, { marked: 1 }, 'steady'), 0.9),
    },
    {
      id: 'twins',
      say: twinsSentence,
      notes:
        'Two networks of our size, trained by one recipe except for starting weights and rate, so their scores may be compared: hardly a difference. Nearly stuck: below 0.05 or above 0.95. Inactive: 0 for this digit, and perhaps not for the next. Dead: 0 for this digit and for each of the 200 samples; nothing it computes is ever used. Each neuron is also a dot on its curve, at its z; those beyond the axis are stacked at its ends. Point at one. The scores are for the 10,000 test digits. “ReLU put in” is our own network with its sigmoids exchanged and not trained again: right for few of the 200 samples. This is no spare part.',
      seconds: 60,
      animate: (timeline, { sigmoidPlot, reluPlot, heads, lamps, sigmoidTwin, reluTwin, card }) =>
        timeline
          .add(fade(lamps, 0))
          .add(
            [sigmoidPlot, reluPlot].flatMap((plot) => [
              morph(plot.pointParts[0], { risen: 0, tangent: 0 }, 'brisk'),
              morph(plot.pointParts[1], { risen: 0 }, 'brisk'),
            ]),
            0,
          )
          .add(
            heads.heads.map((head: { valued: number; sloped: number }) => morph(head, { valued: 0, sloped: 0 }, 'quick')),
            0,
          )
          .add(morph(card, { turned: 1 }, 'brisk'), 0.2)
          .add([draw(sigmoidTwin, 1, 'steady'), draw(reluTwin, 1, 'steady')], 0.3)
          .add([lightUp(sigmoidTwin), lightUp(reluTwin)], 0.6)
          .add([morph(sigmoidTwin, { dotted: 1 }, 'slow'), morph(reluTwin, { dotted: 1 }, 'slow')], 1)
          .add([morph(sigmoidTwin, { marked: 1 }, 'slow'), morph(reluTwin, { marked: 1 }, 'slow')], 1.5),
    },
    {
      id: 'depth',
      say: 'Eight hidden layers: with the usual starting weights the deep sigmoid network stalls.',
      notes:
        'Measured beforehand, and replayed here: no network learns in this page. Eight hidden layers of 16, the first 10,000 training digits, plain small steps of one size; three runs from different random starts, each kind at its best rate. Sigmoid was tried at five rates from 0.03 to 3, all alike: it guesses. The usual start keeps signals about as large from layer to layer. Drag the handle along the epochs. ReLU breaks, too, when the rate is too large: at 0.3 it hardly learned.',
      seconds: 45,
      animate: (timeline, { sigmoidPlot, reluPlot, heads, sigmoidTwin, reluTwin, race }) =>
        timeline
          .add([sigmoidPlot, reluPlot, heads, sigmoidTwin, reluTwin].map((view) => fade(view, 0)))
          .add(morph(race, { axes: 1 }, 'steady'), 0.25)
          .add([sweep(race.parts[0], { drawn: 1 }), sweep(race.parts[1], { drawn: 1 })], 0.5)
          .add(morph(race, { handle: 1 }, 'quick'), 2.3),
    },
    {
      id: 'nudges',
      say: nudgesSentence,
      notes:
        'To learn, every neuron needs to hear how much a nudge of it would change the error. On its way back each layer multiplies that by weights and by a slope. The usual weights keep it about as large; a sigmoid’s slope is at most a quarter. The dashed line is a quarter per layer, and the measured one lies close to it. ReLU’s slope is 1 on active paths and 0 on the others, so much gets through. These curves, too, were recorded when the networks were trained. Drag the handle to any layer.',
      seconds: 60,
      animate: (timeline, { nudges }) =>
        timeline
          .add(morph(nudges, { axes: 1 }, 'steady'))
          .add([draw(nudges.parts[0], 1, 'long'), draw(nudges.parts[1], 1, 'long')], 0.4)
          .add(morph(nudges, { quarter: 1 }, 'steady'), 1.4)
          .add(morph(nudges, { handle: 1 }, 'quick'), 1.8),
    },
    {
      id: 'fair',
      say: 'With larger starting weights it learns after all. ReLU made easy what was possible without it.',
      notes:
        'The same sigmoid network, only started with weights four times as large, so that weights times slopes can keep their size. It learns, more slowly, and ends a little below ReLU here. Never say that sigmoid networks cannot be deep; say that with the usual start they stalled. Historically ReLU was tried, and it worked for very deep networks.',
      seconds: 30,
      animate: (timeline, { race, nudges }) =>
        timeline
          .add(morph(nudges, { quarter: 0 }, 'quick'))
          .add(sweep(race.parts[2], { drawn: 1 }), 0.2)
          .add(draw(nudges.parts[2], 1, 'long'), 0.6),
    },
  ],
});
