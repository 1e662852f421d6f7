/** The last layer: ten neurons, each with its own yes or no. */

import { draw, fade, lightUp, morph, moveTo } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import type { GridControl } from '../../src/scene/Control';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { addUpAsShown, written } from '../../src/theme/numbers';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { LidView } from '../../src/views/LidView';
import type { NetworkView } from '../../src/views/NetworkView';
import { PixelGridView } from '../../src/views/PixelGridView';
import { PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { doubtfulControl } from './controls';
import { doubtfulDigits } from './doubtfulDigits';
import { type OutputsPlaces, outputsPlaces } from './places';
import { columnLetters, farthestSum } from './question';
import { reading } from './reading';
import { describeOutputs, fourOrNineSentence, framedAnswerSentence, threeSumsSentence } from './sentences';
import { TowersView } from './TowersView';
import { loadThreeSums, type ThreeSums } from './threeSums';

const names = ['own', 'half erased', 'stored digit'];

export default defineSlide({
  id: 'ten-outputs',
  title: 'Ten outputs',
  reading,
  opening: {
    say: 'And how does an answer get out?',
    notes: 'In on the left as 784 numbers. What comes out?',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = outputsPlaces(places);
    const sums = await loadThreeSums(lesson);
    const doubtful = await doubtfulDigits(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const lid = new LidView(places.lid);
    const towers = new TowersView(own.towers);
    const pictures = new PlatesView(
      own.heads,
      own.captions.map((foot): PlateWords => ({ foot, below: own.captionSize + 8, frame: 'hairline', size: own.captionSize })),
    );
    const stored = new PixelGridView({ edge: own.stored.width });
    stored.position.set(own.stored.x, own.stored.y);
    stored.caption = 'a stored digit';
    const its = new ExhibitOutputsView(places.net, 'stored digit');
    const sum = new LabelView();
    const gallery = new GalleryView(own.doubtful);
    gallery.position.set(own.doubtful.at.x, own.doubtful.at.y);
    gallery.digits = doubtful.map(({ pixels }) => pixels);
    standBeforeTheOutputs(network, lid);
    const [a, b, c] = pictures.plates as [PlateAmounts, PlateAmounts, PlateAmounts];
    return {
      views: {
        digit,
        network,
        lid,
        towers,
        pictures,
        a,
        b,
        c,
        stored,
        its,
        sum,
        gallery,
        received,
        seats: { ...own.seats, received: own.received },
      },
      show() {
        pen.show();
        neurons.show();
        showSums(sums.value, { towers, pictures });
        const [, , third] = sums.value.all;
        stored.values = third.pixels;
        its.pass = third.pass;
        sum.labels = [sumLabel(lesson, sums.value.all[0].sum, own)];
        // In smaller, they make room for what the network receives.
        gallery.options = lesson.receivesOther.value ? own.doubtfulBeside : own.doubtful;
      },
      describe: (step) => describeOutputs(step, lesson, sums.value),
      controls: [withTools(pen.control, digit, own.asideTools), neurons.control, doubtfulControl(lesson, gallery, doubtful)],
    };
  },

  steps: [
    {
      id: 'ten',
      say: 'The last layer has ten neurons, one for each digit from 0 to 9.',
      notes: 'What lies under the lid waits. Ask: why ten, not nine?',
      seconds: 10,
      animate: (timeline, { network }) => timeline.add([draw(network.gaps[2], 1, 'steady'), draw(network.layers[3], 1, 'slow')]),
    },
    {
      id: 'meaning',
      say: 'The brighter a lamp, the more the network believes it sees that digit.',
      notes: 'Neurons like the pixels, each with a number from 0 to 1. Draw on the digit: all ten shift at once.',
      seconds: 14,
      animate: (timeline, { network }) => timeline.add(lightUp(network.layers[3])),
    },
    {
      id: 'choice',
      say: framedAnswerSentence,
      notes:
        'The rule is ours: we look for the brightest. The network only shines; it never says “I choose”. Clear the grid: no frame, and still ten values. Ask why.',
      seconds: 20,
      animate: (timeline, { network }) => timeline.add(morph(network, { boxed: 1 }, 'steady')),
    },
    {
      id: 'which-sum',
      say: 'Add up all ten outputs of each picture. Whose sum is farthest from 1?',
      notes:
        'A is the digit on stage, B the same without its lower half, C a stored digit that might be a 4 or a 9. Misconception to bring out: the ten are shares of one certainty and always add up to 1.',
      seconds: 30,
      ask: farthestSum,
      animate: (timeline, { a, b, c, network, lid, towers }) =>
        timeline
          .add([fade(network, 0), fade(lid, 0)])
          .add(
            [a, b, c].map((plate) => draw(plate, 1, 'steady')),
            0.2,
          )
          .add(draw(towers, 1, 'steady'), 0.4),
    },
    {
      id: 'sum',
      say: threeSumsSentence,
      notes:
        'Each lamp decides for itself: is it my digit? On clean digits the ten come near 1 all the same, since exactly one is right. On anything else they need not, so do not read them as shares. Erase half of A, or scribble, and watch its tower.',
      seconds: 35,
      animate: (timeline, { towers }) => timeline.add(morph(towers, { stacked: 1 }, 'long')),
    },
    {
      id: 'doubt',
      say: fourOrNineSentence,
      notes:
        'A stored digit is the subject for a moment; yours waits in small. Let the room vote first: people hesitate here too. Two lamps may be half lit at once.',
      seconds: 17,
      animate: (timeline, { a, b, c, towers, digit, received, stored, its, network, seats }) =>
        timeline
          .add([draw(towers, 0, 'quick'), ...[a, b, c].map((plate) => fade(plate, 0)), fade(network, 0)])
          .add([moveTo(digit, seats.aside, 'steady'), moveTo(received, seats.received.aside, 'steady')], 0)
          .add([draw(stored, 1, 'steady'), draw(its, 1, 'steady')], 0.4)
          .add(lightUp(its), 0.8),
    },
    {
      id: 'yours',
      say: 'Draw a digit that you are not sure of yourself, or take one of these.',
      beside: true,
      notes:
        'Try to light two lamps at once, or none. How far from 1 can you get the sum? The small ones are the stored digits, one of each kind, that this network is least sure of; tap one to make it yours.',
      seconds: 40,
      animate: (timeline, { stored, its, gallery, network, lid, digit, received, sum, seats }) =>
        timeline
          .add([draw(stored, 0, 'quick'), draw(its, 0, 'quick')])
          .add([moveTo(digit, seats.home, 'steady'), moveTo(received, seats.received.home, 'steady')], 0)
          .add([fade(network, 1), fade(lid, 1)], 0.2)
          .add([draw(gallery, 1, 'slow'), draw(sum, 1, 'brisk')], 0.4),
    },
  ],
});

/** Aside, the digit is small, and so is the room for its tools. */
const withTools = (control: GridControl, digit: PixelGridView, room: number): GridControl => ({
  ...control,
  get toolsWidth() {
    return digit.scale.x < 1 ? room : undefined;
  },
});

type PlateAmounts = PlatesView['plates'][number];

/** The picture is in; what comes out, and how, is still dark. */
function standBeforeTheOutputs(network: NetworkView, lid: LidView): void {
  Object.assign(network, { signed: 0, barcode: 1, tied: 1, fan: 1 });
  network.layers.forEach((layer, l) => {
    Object.assign(layer, { drawn: l === 3 ? 0 : 1, lit: l === 0 ? 1 : 0, emphasis: l === 0 || l === 3 ? 1 : 0 });
  });
  for (const gap of network.gaps.slice(0, 2)) gap.drawn = 1;
  lid.drawn = 1;
}

function showSums({ all }: ThreeSums, { towers, pictures }: { towers: TowersView; pictures: PlatesView }): void {
  pictures.faces = all.map(({ pixels }) => ({ picture: () => pixels }));
  towers.towers = all.map(({ pass, sum }, i) => ({
    letter: columnLetters[i] as string,
    outputs: pass.outputs,
    sum,
    name: names[i] as string,
  }));
}

function sumLabel(lesson: Lesson, sum: number, { sum: at }: OutputsPlaces): Label {
  const exactly = addUpAsShown(Array.from(lesson.pass().outputs), sum);
  const number = { name: 'sum of outputs', text: written(sum), value: sum };
  return { ...at, words: [`all ten add up to ${exactly ? '' : '≈ '}`, number], align: 'right' };
}
