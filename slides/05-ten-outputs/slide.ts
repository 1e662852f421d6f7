/** The last layer: ten neurons, each with its own yes or no. */

import { draw, emphasise, fade, lightUp, morph } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { GalleryView } from '../../src/views/GalleryView';
import { LidView } from '../../src/views/LidView';
import type { NetworkView } from '../../src/views/NetworkView';
import { type PlateAmounts, PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { doubtfulControl } from './controls';
import { doubtfulDigits } from './doubtfulDigits';
import { outputsPlaces } from './places';
import { columnLetters, farthestSum } from './question';
import { describeOutputs, fourOrNineSentence, framedAnswerSentence, threeSumsSentence } from './sentences';
import { ThreeSumsView } from './ThreeSumsView';
import { loadThreeSums, type ThreeSums } from './threeSums';

const names = ['own', 'half erased', 'stored digit'];

export default defineSlide({
  id: 'ten-outputs',
  title: 'Ten outputs',
  opening: {
    say: 'And how does an answer get out?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = outputsPlaces(places);
    const sums = await loadThreeSums(lesson);
    const doubtful = await doubtfulDigits(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const lid = new LidView(places.lid);
    const columns = new ThreeSumsView(places.net, places.home, own.sums);
    const captions = places.layout === 'tall' ? columnLetters.slice(1) : ['B: half erased', 'C: stored'];
    const exhibits = new PlatesView(
      own.exhibits,
      captions.map((foot): PlateWords => ({ foot, below: 22, frame: 'hairline', size: 15 })),
    );
    const [half, stored] = exhibits.plates as [PlateAmounts, PlateAmounts];
    const gallery = new GalleryView(own.doubtful);
    gallery.position.set(own.doubtful.at.x, own.doubtful.at.y);
    gallery.digits = doubtful.map(({ pixels }) => pixels);
    lightInputsOnly(network);
    return {
      views: { digit, network, lid, columns, exhibits, half, stored, gallery, received },
      show() {
        pen.show();
        neurons.show();
        showSums(sums.value, { columns, exhibits });
        // In smaller, they make room for what the network receives.
        gallery.options = lesson.receivesOther.value ? own.doubtfulBeside : own.doubtful;
      },
      describe: (step) => describeOutputs(step, lesson, sums.value),
      controls: [pen.control, neurons.control, doubtfulControl(lesson, gallery, doubtful)],
    };
  },

  steps: [
    {
      id: 'ten',
      say: 'The last layer has ten neurons, one for each digit from 0 to 9.',
      notes:
        'Leave what lies under the lid for the next slide: on the left the picture as 784 numbers, on the right the answer as ten. Ten, not eleven: 0 to 9.',
      seconds: 15,
      animate: (timeline, { network, lid }) =>
        timeline
          .add(draw(lid, 1, 'steady'))
          .add(emphasise([network.layers[1], network.layers[2]], 0), 0)
          .add(emphasise(network.layers[3], 1), 0.3),
    },
    {
      id: 'meaning',
      say: 'Each activation says how strongly the network takes the picture for that digit.',
      notes:
        'These are neurons like the pixels: a number between 0 and 1 each, black to white. Draw on the digit and watch all ten answer at once.',
      seconds: 20,
      animate: (timeline, { network }) => timeline.add(lightUp(network.layers[3])),
    },
    {
      id: 'choice',
      say: framedAnswerSentence,
      notes:
        'We read off the brightest lamp; the network itself never says “I choose”. On an empty grid no answer is framed, but the lamps still have values: ask why.',
      seconds: 20,
      animate: (timeline, { network }) => timeline.add(morph(network, { boxed: 1 }, 'steady')),
    },
    {
      id: 'which-sum',
      say: 'Add up all ten outputs. For which of these pictures is the sum farthest from 1?',
      notes:
        'A is the digit on stage, B the same without its lower half, C a stored digit that might be a 4 or a 9. Misconception to bring out: the ten are shares of one certainty and always add up to 1.',
      seconds: 30,
      ask: farthestSum,
      animate: (timeline, { columns, half, stored, network, lid }) =>
        timeline
          .add([morph(network, { compared: 1, x: columns.shift }, 'brisk'), morph(lid, { x: columns.shift }, 'brisk')])
          .add([draw(half, 1, 'steady'), draw(stored, 1, 'steady')], 0)
          .add(
            columns.columns.map((column) => draw(column, 1, 'steady')),
            0.3,
          ),
    },
    {
      id: 'sum',
      say: threeSumsSentence,
      notes:
        'Each lamp answers its own yes-or-no question, “is it my digit?” On clean digits the ten nearly add up to 1 all the same, since exactly one of them is right there; on anything else they need not. So do not read them as shares. Erase or scribble and watch the sum of A.',
      seconds: 40,
      animate: (timeline, { columns }) =>
        timeline.add(columns.columns.map((column) => lightUp(column))).add(morph(columns, { totals: 1 }, 'steady'), 0.5),
    },
    {
      id: 'doubt',
      say: fourOrNineSentence,
      notes:
        'A machine in two minds: two lamps are lit. People hesitate at this digit too; let the room vote before you say what its writer meant.',
      seconds: 20,
      animate: (timeline, { columns, half }) =>
        timeline
          .add(emphasise(columns.columns[1], 0))
          .add(fade(half, 0), 0)
          .add(morph(columns, { ringed: 1 }, 'brisk'), 0.2),
    },
    {
      id: 'yours',
      say: 'Draw a digit that you are not sure of yourself, or take one of these.',
      notes:
        'Try to light two lamps at once, or none, and see how far from 1 you can get the sum. The small ones are stored digits, one of each kind from 0 to 9, of which the trained network is least sure; tapped, each becomes your digit.',
      seconds: 40,
      animate: (timeline, { columns, stored, gallery, network, lid }) =>
        timeline
          .add(emphasise(columns.columns[2], 0))
          .add(fade(stored, 0), 0)
          .add([morph(network, { compared: 0, x: 0 }, 'brisk'), morph(lid, { x: 0 }, 'brisk')], 0.1)
          .add(draw(gallery, 1, 'slow'), 0.2),
    },
  ],
});

/** As the slide before has left it. */
function lightInputsOnly(network: NetworkView): void {
  Object.assign(network, { barcode: 1, tied: 1, fan: 1 });
  network.layers.forEach((layer, l) => {
    Object.assign(layer, { drawn: 1, lit: l === 0 ? 1 : 0, emphasis: l === 0 ? 1 : lightLevel.rest });
  });
  for (const gap of network.gaps) gap.drawn = 1;
}

function showSums({ all }: ThreeSums, { columns, exhibits }: { columns: ThreeSumsView; exhibits: PlatesView }): void {
  exhibits.faces = [all[1], all[2]].map(({ pixels }) => ({ picture: () => pixels }));
  columns.summed = all.map(({ pass, sum }, i) => ({
    letter: columnLetters[i] as string,
    outputs: pass.outputs,
    sum,
    name: names[i] as string,
    isOwn: i === 0,
  }));
}
