/** Edges are worth finding in any picture, and other things than pictures come in layers too. */

import { draw, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { seenAt } from '../../src/theme/places';
import { breath } from '../shared/measuring/breath';
import { filterControls, ladderControls } from './controls';
import { filterPart } from './filterPart';
import { ladderPart } from './ladderPart';
import { filterPlaces } from './places';
import { filterQuestion, slideId, strongestAnswer } from './question';
import { reading } from './reading';
import { describeElsewhere, layersSentence, rungsSentence, slidingSentence, turnSentence } from './sentences';
import { edgeFindingOf } from './state';

export default defineSlide({
  id: slideId,
  title: 'Layers elsewhere',
  reading,
  opening: {
    say: 'Edges, pieces, wholes: where else would that help?',
    notes: 'Leave digits for a moment. What else could be taken apart like this?',
    seconds: 6,
  },

  async build({ lesson, places }) {
    // The picture is drawn and looked through first, a little at a time, so that the page stays awake.
    const { picture, spots } = edgeFindingOf(lesson);
    for (const made of [picture, spots]) {
      void made.value;
      await breath();
    }
    const own = filterPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: own.received }, { lines: ['received'], below: 15 });
    digit.position.set(own.digit.x, own.digit.y);
    digit.scale.set(own.digit.width / digit.edge);
    digit.gap = 0;
    const edges = filterPart(lesson, own);
    const { convolution, patches, nailed, filter, sum } = edges;
    const layers = ladderPart(lesson, own);
    convolution.drawn = 1;
    // It opens on the picture alone.
    const alone = seenAt(own.picture, own.alone);
    convolution.position.set(alone.x, alone.y);
    convolution.scale.set(alone.scale);
    return {
      views: { digit, convolution, patches, nailed, filter, sum, received, ladder: layers.ladder },
      show() {
        pen.show();
        edges.show();
        layers.show();
      },
      describe: (step) => describeElsewhere(step, lesson),
      controls: [{ ...pen.control, toolsWidth: own.digit.tools }, ...filterControls(lesson, own, edges), ...ladderControls(own, layers)],
    };
  },

  steps: [
    {
      id: 'picture',
      say: 'Edges are worth finding anywhere: that is where one thing ends and another begins.',
      notes:
        'A face, an X-ray, a street seen from a car. Here is a bicycle, drawn for this lesson, and three of its edges under a magnifying glass: dark on one side, bright on the other. Ask: which lines would you draw if you had only a pencil?',
      seconds: 20,
      animate: (timeline, { convolution, patches }) =>
        timeline
          .add(moveTo(convolution, { x: 0, y: 0, scale: 1 }))
          .add([draw(patches, 1, 'slow'), morph(convolution, { captioned: 1 }, 'brisk')], 0.5),
    },
    {
      id: 'ask',
      say: filterQuestion,
      notes:
        'Nine numbers, three by three, with one pixel in the middle. Work one place aloud: on the plain wall, how much is added, how much is taken away? Then everybody points at one place. Misconceptions: it responds to whatever is dark, or to large bright areas.',
      seconds: 35,
      ask: strongestAnswer,
      animate: (timeline, { filter, convolution, patches }) =>
        timeline
          .add(fade(patches, 0))
          .add(draw(filter, 1, 'steady'), 0.1)
          .add(morph(convolution, { lens: 1, marked: 1, asked: 1 }, 'brisk'), 0.3),
    },
    {
      id: 'filter',
      say: slidingSentence,
      notes:
        'Nine small numbers: add where it says 1, take away where it says −1. They are the same at every place. On the plain wall both sides are alike, and nothing is left. At a side of the window one column is bright and the other dark. Point somewhere: the lens goes there, and its sum is spelled out on the right. Ask: why do the level lines of the window stay dark?',
      seconds: 33,
      animate: (timeline, { convolution, sum }) =>
        timeline
          .add(morph(convolution, { framed: 1 }, 'quick'))
          .add(sweep(convolution, { swept: 1 }), 0.2)
          .add(morph(convolution, { settled: 1 }, 'steady'), 2.95)
          .add(morph(sum, { positive: 1, negative: 1, total: 1 }, 'brisk'), 3.2),
    },
    {
      id: 'turn',
      say: turnSentence,
      notes:
        'Turn it by its round handle, which stands on the side that is added. A quarter turn, and the level lines of the window light up while the upright ones go out. Ask which edges stay when it is turned half way round. Then take your own digit as the picture, and draw.',
      seconds: 40,
      animate: (timeline, { filter }) => timeline.add(morph(filter, { turnable: 1 }, 'brisk')),
    },
    {
      id: 'honest',
      say: 'This filter is nine lines that slide. Our neurons don’t: 784 lines each, every one nailed to its pixel.',
      notes:
        'Somebody chose these nine numbers, and they serve at every place. Our network was given nothing of the kind. Networks made for photographs do slide small filters, and find out for themselves what to put into them. Whether ours looks for edges in its own way is still open.',
      seconds: 30,
      animate: (timeline, { convolution, filter, sum, nailed }) =>
        timeline
          .add([fade(filter, 0), fade(sum, 0), morph(convolution, { framed: 0, asked: 0, captioned: 0, lens: 0, marked: 0 }, 'quick')])
          .add(draw(nailed, 1, 'slow'), 0.2)
          .add(sweep(nailed, { slid: 1 }), 0.6),
    },
    {
      id: 'speech',
      say: layersSentence,
      notes:
        'An illustration, made up for this lesson; no computer listened to it. Read it from the bottom. A recording is only a wavy line. Out of it come sounds, out of these syllables, words, phrases, and in the end somebody opens the window. Ask: where in the wave does the word “window” begin? Nothing in it marks the place. And that is the hope for layers once more.',
      seconds: 34,
      animate: (timeline, { convolution, nailed, filter, sum, ladder }) =>
        timeline.add([convolution, nailed, filter, sum].map((view) => fade(view, 0))).add(sweep(ladder, { drawn: 1 }), 0.2),
    },
    {
      id: 'ladder',
      say: rungsSentence,
      notes:
        'Point at a word: it stands on its syllables, these on their sounds. No rung has to deal with the whole wave. Here as for digits it is a hope, until somebody looks. The switch shows the same ladder for a picture.',
      seconds: 25,
      animate: (timeline, { ladder }) => timeline.add(sweep(ladder, { climbed: 1 })),
    },
  ],
});
