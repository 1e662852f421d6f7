/** The last layer: ten neurons, each with its own yes or no. */

import { draw, emphasise, fade, lightUp, morph } from '../../src/animation/verbs';
import { tooCloseToCall } from '../../src/lesson/guesses';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { halfway } from '../../src/theme/amounts';
import { lightLevel } from '../../src/theme/motion';
import { aDigit, written } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import { LidView } from '../../src/views/LidView';
import { type PlateAmounts, PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { doubtfulDigits } from './doubtfulDigits';
import { outputsPlaces } from './places';
import { columnLetters, farthestSum } from './question';
import { ThreeSumsView } from './ThreeSumsView';
import { loadThreeSums, type ThreeSums, threeSums } from './threeSums';

const names = ['own', 'half erased', 'stored digit'];

export default defineSlide({
  id: 'ten-outputs',
  title: 'Ten outputs',

  async build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const own = outputsPlaces(places);
    const lid = new LidView(places.lid);
    const sums = await loadThreeSums(lesson);
    const columns = new ThreeSumsView(places.net, places.home, own.sums);
    const captions = places.layout === 'tall' ? columnLetters.slice(1) : ['B: half erased', 'C: stored'];
    const exhibits = new PlatesView(
      own.exhibits,
      captions.map((foot): PlateWords => ({ foot, below: 22, frame: 'hairline', size: 15 })),
    );
    const [half, stored] = exhibits.plates as [PlateAmounts, PlateAmounts];
    const doubtful = await doubtfulDigits(lesson);
    const gallery = new GalleryView(own.doubtful);
    gallery.position.set(own.doubtful.at.x, own.doubtful.at.y);
    gallery.digits = doubtful.map((sample) => sample.pixels);
    // As the slide before has left it.
    Object.assign(network, { barcode: 1, tied: 1, fan: 1 });
    network.layers.forEach((layer, l) => {
      Object.assign(layer, { drawn: 1, lit: l === 0 ? 1 : 0, emphasis: l === 0 ? 1 : lightLevel.rest });
    });
    for (const gap of network.gaps) gap.drawn = 1;
    return {
      views: { digit, network, lid, columns, exhibits, half, stored, gallery, received },
      show() {
        pen.show();
        neurons.show();
        // In smaller, they make room for what the network receives.
        gallery.options = lesson.receivesOther.value ? own.doubtfulBeside : own.doubtful;
        const { all } = sums.value;
        exhibits.faces = [all[1], all[2]].map(({ pixels }) => ({ picture: () => pixels }));
        columns.summed = all.map(({ pass, sum }, i) => ({
          letter: columnLetters[i] as string,
          outputs: pass.outputs,
          sum,
          name: names[i] as string,
          isOwn: i === 0,
        }));
      },
      describe(step) {
        const pass = lesson.pass();
        const { all } = sums.value;
        const brightest = `output ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
        if (step === 'opening' || step === 'ten') return `Ten outputs, still dark; the brightest will be ${brightest}.`;
        if (step === 'sum' || step === 'yours') return `The ten outputs of the digit on stage add up to ${written(all[0].sum)}.`;
        if (step === 'doubt') return `${doubt(sums.value)} The digit on stage lights ${brightest}.`;
        return `The brightest is ${brightest}; next comes output ${pass.runnerUp}, at ${written(pass.activation(3, pass.runnerUp))}.`;
      },
      controls: [
        pen.control,
        neurons.control,
        {
          kind: 'pick',
          id: 'doubtful',
          label: 'Ten digits that are hard to tell. Enter takes one as your digit.',
          where: () => (gallery.drawn * gallery.alpha > halfway ? { ...gallery.area, x: gallery.x, y: gallery.y } : undefined),
          count: () => gallery.digits.length,
          placeOf: (i) => ({ ...gallery.placeOf(i), x: gallery.placeOf(i).x + gallery.x, y: gallery.placeOf(i).y + gallery.y }),
          text: (i) => `meant as ${aDigit(doubtful[i]?.label ?? i)}, and hard to tell`,
          point: (i) => {
            gallery.pointed = i;
          },
          press: (i) => {
            const sample = doubtful[i];
            if (sample) lesson.setInput(sample.pixels);
          },
        },
      ],
    };
  },

  steps: [
    {
      id: 'ten',
      say: 'The last layer has ten neurons, one for each digit from 0 to 9.',
      notes:
        'Leave what lies under the lid for the next slide: on the left the picture as 784 numbers, on the right the answer as ten. Ten, not eleven: 0 to 9. (15 s)',
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
        'These are neurons like the pixels: a number between 0 and 1 each, black to white. Draw on the digit and watch all ten answer at once. (20 s)',
      animate: (timeline, { network }) => timeline.add(lightUp(network.layers[3])),
    },
    {
      id: 'choice',
      say: (lesson) => {
        const pass = lesson.pass();
        const best = pass.activation(3, pass.best);
        if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so no answer is framed; the lamps only show their values.';
        if (best < 0.1) return `The brightest one is its answer: ${pass.best}, although none is bright.`;
        if (tooCloseToCall(pass)) return `The brightest one is its answer: ${pass.best}, barely ahead of ${pass.runnerUp}.`;
        return `The brightest one is its answer: ${pass.best}, at ${written(best)}.`;
      },
      notes:
        'We read off the brightest lamp; the network itself never says “I choose”. On an empty grid no answer is framed, but the lamps still have values: ask why. (20 s)',
      animate: (timeline, { network }) => timeline.add(morph(network, { boxed: 1 }, 'steady')),
    },
    {
      id: 'which-sum',
      say: 'Add up all ten outputs. For which of these pictures is the sum farthest from 1?',
      notes:
        'A is the digit on stage, B the same without its lower half, C a stored digit that might be a 4 or a 9. Misconception to bring out: the ten are shares of one certainty and always add up to 1. (30 s)',
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
      say: (lesson) => {
        const sums = threeSums(lesson);
        if (!sums) return 'Nothing makes ten outputs add up to 1.';
        const list = sums.all.map(({ sum }, i) => `${columnLetters[i]} ${written(sum)}`).join(', ');
        const near = sums.all.every(({ sum }) => Math.abs(sum - 1) < 0.05);
        return near
          ? `The sums: ${list}. All near 1 here, yet nothing makes them so.`
          : `The sums: ${list}. Nothing makes ten outputs add up to 1.`;
      },
      notes:
        'Each lamp answers its own yes-or-no question, “is it my digit?” On clean digits the ten nearly add up to 1 all the same, since exactly one of them is right there; on anything else they need not. So do not read them as shares. Erase or scribble and watch the sum of A. (40 s)',
      animate: (timeline, { columns }) =>
        timeline.add(columns.columns.map((column) => lightUp(column))).add(morph(columns, { totals: 1 }, 'steady'), 0.5),
    },
    {
      id: 'doubt',
      say: (lesson) => {
        const sums = threeSums(lesson);
        return sums ? doubt(sums) : 'C may be a 4 or a 9.';
      },
      notes:
        'A machine in two minds: two lamps are lit. People hesitate at this digit too; let the room vote before you say what its writer meant. (20 s)',
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
        'Try to light two lamps at once, or none, and see how far from 1 you can get the sum. The small ones are stored digits, one of each kind from 0 to 9, of which the trained network is least sure; tapped, each becomes your digit. (40 s)',
      animate: (timeline, { columns, stored, gallery, network, lid }) =>
        timeline
          .add(emphasise(columns.columns[2], 0))
          .add(fade(stored, 0), 0)
          .add([morph(network, { compared: 0, x: 0 }, 'brisk'), morph(lid, { x: 0 }, 'brisk')], 0.1)
          .add(draw(gallery, 1, 'slow'), 0.2),
    },
  ],
});

/** The stored digit's two brightest outputs, and whether both are lit. */
function doubt({ all }: ThreeSums): string {
  const { pass } = all[2];
  const [first, second] = [pass.best, pass.runnerUp].map((digit) => ({ digit, value: pass.activation(3, digit) })) as [
    { digit: number; value: number },
    { digit: number; value: number },
  ];
  const lamps = `${first.digit} at ${written(first.value)}, ${second.digit} at ${written(second.value)}`;
  if (second.value >= 0.2) return `C may be a 4 or a 9. Two lamps are lit: ${lamps}.`;
  return `C may be a 4 or a 9. Its two brightest lamps: ${lamps}.`;
}
