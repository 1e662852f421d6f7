/** From random dials to a network that reads: the cost, one dial downhill, all dials downhill, and what becomes of it. */
import { draw, emphasise, fade, morph } from '../../src/animation/verbs';
import { defineSlide } from '../../src/scene/Step';
import { build } from './build';
import { upOrDown } from './question';
import { reading } from './reading';
import { downhillSentence, learnSentence, oneStepSentence, randomSentence, takeSentence } from './sentences';
import { slideId } from './state';

export default defineSlide({
  id: slideId,
  title: 'It learns',
  reading,
  opening: {
    say: 'A procedure set the dials under these lids. Now watch one at work, in the open.',
    notes: 'Ours stays closed for one more slide. Another network learns before your eyes.',
    seconds: 8,
  },
  build,
  steps: [
    {
      id: 'random',
      say: randomSentence,
      notes:
        'Of the same shape, and nothing of the lesson is touched. Ask what it will answer to this digit, and to the next one. Draw: it changes its mind for no reason.',
      seconds: 14,
      animate: (timeline, { pictures, outputs, network, caption }) =>
        timeline
          .add(emphasise(network.layers[3], 0))
          .add(draw(caption, 1, 'steady'), 0.6)
          .add(morph(pictures, { lidded: 0 }, 'quick'))
          .add(draw(pictures, 1, 'long'), 0.3)
          .add([draw(outputs, 1, 'steady'), morph(outputs, { lit: 1, boxed: 1 }, 'steady')], 0.4),
    },
    {
      id: 'cost',
      say: 'One number says how wrong it is about two hundred digits: the cost. Sure and right would be 0.',
      unshown: { '0': 'what no network reaches' },
      term: { word: 'cost' },
      introduces: ['cost'],
      notes:
        'Bright digits are read right, the faded ones wrong. Counting them is too coarse: a small turn of a dial changes no count. The cost also hears how sure each output is, so the smallest turn moves it. High is bad.',
      seconds: 22,
      animate: (timeline, { pictures, outputs, caption, wall, cost }) =>
        timeline
          .add([draw(pictures, 0, 'quick'), draw(outputs, 0, 'quick'), draw(caption, 0, 'quick')])
          .add(draw(wall, 1, 'steady'), 0.2)
          .add(draw(cost, 1, 'steady'), 0.5),
    },
    {
      id: 'ask',
      say: 'One dial of them all, somewhere inside. Turn it up a little: what does the cost do?',
      notes:
        'Let them vote. There is no way to see it: that is the point. One of thousands of dials, and all one can do is try. Another letter takes another dial.',
      seconds: 22,
      ask: upOrDown,
      animate: (timeline, { plot }) => timeline.add(morph(plot, { axes: 1 }, 'steady')),
    },
    {
      id: 'slope',
      say: downhillSentence,
      notes:
        'The curve is the cost of the two hundred digits for every place of this one dial; the line is the slope where it stands. Drag the blue dot. Nobody needs the whole curve, only which way is down.',
      seconds: 25,
      animate: (timeline, { plot }) =>
        timeline
          .add(draw(plot, 1, 'long'))
          .add(morph(plot.pointParts[0], { risen: 1 }, 'steady'), 0.7)
          .add(morph(plot.pointParts[0], { tangent: 1 }, 'steady'), 1.2),
    },
    {
      id: 'all',
      say: oneStepSentence,
      introduces: ['mini-batch'],
      notes:
        'Press One mini-batch a few times. Each press: sixteen digits, the slope of every dial, one small step for all of them. How all slopes are found at once, backwards through the layers, is the next chapter.',
      seconds: 25,
      animate: (timeline, { plot, wall, cost, pictures, outputs, curves, caption }) =>
        timeline
          .add([fade(plot, 0), fade(cost, 0), draw(wall, 0, 'quick')])
          .add([draw(pictures, 1, 'steady'), draw(outputs, 1, 'steady'), draw(caption, 1, 'steady')], 0.2)
          .add(morph(curves, { axes: 1 }, 'steady'), 0.4),
    },
    {
      id: 'learn',
      say: learnSentence,
      notes:
        'Press Train, and let them watch in silence. Real digits, in this page: 8,000 to learn from, 2,000 others to be judged by. Then: a larger rate; other random dials. Draw while it learns.',
      seconds: 40,
      animate: (timeline, { settings }) => timeline.add(draw(settings, 1, 'steady')),
    },
    {
      id: 'take',
      say: takeSentence,
      notes:
        'Drag the handle back to noise and forward again. What you take stands on every slide from then on, until Undo. Has it found what we hoped for? That is the next question.',
      seconds: 18,
      animate: (timeline, { offer, settings }) => timeline.add([draw(offer, 1, 'brisk'), fade(settings, 0)]),
    },
  ],
});
