/** What lies between: two hidden layers of sixteen, which is a choice. */

import { draw, emphasise, fade, lightUp, morph } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { ownSizes, sizeName } from '../../src/scene/otherSizes';
import { defineSlide } from '../../src/scene/Step';
import { LidView } from '../../src/views/LidView';
import type { NetworkView } from '../../src/views/NetworkView';
import { ChoiceBracketView } from './ChoiceBracketView';
import { askedSizesChoice, hiddenLayersChoice, hiddenWidthSlider, lidAgainButton } from './controls';
import { layersPlaces } from './places';
import { practice } from './practice';
import { askedSentence, trainedAccuracy } from './question';
import { reading } from './reading';
import { SizesPlotView } from './SizesPlotView';
import { SizesView } from './SizesView';
import { describeHidden, measuredSizesSentence } from './sentences';
import { type HiddenSizes, isOwnSize, loadHiddenState, sizeOnStage } from './state';

const id = 'hidden-layers';

export default defineSlide({
  id,
  title: 'Hidden layers',
  reading,
  opening: {
    say: 'What is in between?',
    notes: 'Take two or three guesses from the room. No verdict yet.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = layersPlaces(places);
    const isWide = places.layout === 'wide';
    const { sizes, isShut } = await loadHiddenState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places, isWide ? undefined : { lines: ['received'], below: 15 });
    received.position.set(own.received.x, own.received.y);
    const { network, ...neurons } = networkPart(lesson, places);
    const lid = new LidView(places.lid);
    const choice = new ChoiceBracketView(places.net, own.choice);
    const plot = new SizesPlotView(own.plot);
    const diagram = new SizesView(places.net, own.sizes);
    const ours = {
      label: '2 × 16, ours',
      remark: `${practice} × ${isWide ? 'the ' : ''}practice`,
      ...ownSizes,
      percent: lesson.testAccuracy,
    };
    plot.measured = [
      ...sizes.trained.map((size) => ({ ...size, label: size.layers > 0 || !isWide ? sizeName(size) : 'no hidden layer' })),
      ours,
    ];
    standUnderLid(network, lid);
    return {
      views: { digit, network, choice, lid, diagram, plot, received },
      show() {
        pen.show();
        neurons.show();
        lid.shut = isShut.value;
        network.covered = isShut.value;
        showOwnSizes(lesson, choice);
        diagram.inputs = network.shownInputs.length;
        diagram.nothingDrawn = lesson.drawing.value.isEmpty;
        showSizes(diagram, sizes);
        plot.asked = sizes.asked.value;
        plot.guess = lesson.guesses.value[id]?.value;
      },
      describe: (step) => describeHidden(step, lesson, sizes),
      controls: [
        pen.control,
        neurons.control,
        lidAgainButton(lid, isShut, own.lidButton),
        askedSizesChoice(plot, sizes, places, own.askedChoice),
        hiddenLayersChoice(diagram, sizes, places, own.layerChoice),
        hiddenWidthSlider(diagram, sizes, own.widthSlider),
      ],
    };
  },

  steps: [
    {
      id: 'question',
      say: 'Between them lie the hidden layers: for now, one giant question mark.',
      term: { word: 'hidden layers' },
      introduces: ['hidden layer'],
      notes: 'Hidden means no more than this: neither pixels nor answers. Nearly all of the lesson happens in here.',
      seconds: 10,
      animate: (timeline, { lid }) => timeline.add(morph(lid, { asked: 1 }, 'steady')),
    },
    {
      id: 'lid',
      say: 'Lift the lid: sixteen lamps, and sixteen more. What do they mean? Hold that question.',
      notes: 'These are real: draw, and they flicker. Do not explain them yet. Ask what somebody would expect to find here, and keep it.',
      seconds: 13,
      animate: (timeline, { lid, network }) =>
        timeline
          .add([emphasise(network.layers[1], 1), emphasise(network.layers[2], 1)])
          .add(morph(lid, { lifted: 1 }, 'slow'), 0.2)
          .add(lightUp(network.layers[1]), 0.9)
          .add(lightUp(network.layers[2]), 1.4),
    },
    {
      id: 'choice',
      say: 'Why two layers? They suit the story that comes. Why sixteen? It fits the screen.',
      notes: 'Nothing forces these sizes; somebody chose them. Ask: would more be better? Hold the answers until it has been measured.',
      seconds: 16,
      animate: (timeline, { choice }) => timeline.add(draw(choice)),
    },
    {
      id: 'how-good',
      say: askedSentence,
      notes:
        'How a computer sets them comes near the end; here it only matters that each had the same practice. Guesses first. Misconceptions to bring out: all the cleverness sits in the depth, and more layers are always better.',
      seconds: 36,
      ask: trainedAccuracy,
      animate: (timeline, { choice, network, lid, plot }) =>
        timeline
          .add([draw(choice, 0, 'quick'), fade(network, 0), fade(lid, 0)])
          .add(draw(plot, 1, 'slow'), 0.2)
          .add(morph(plot, { asking: 1 }, 'quick'), 0.8),
    },
    {
      id: 'sizes',
      say: measuredSizesSentence,
      notes:
        'Five sizes with equal practice, one run each, and 10,000 new digits. Width buys more here than depth. Ours had more practice, also on bent and shifted digits. Ask: so what do hidden layers buy?',
      seconds: 22,
      animate: (timeline, { plot }) => timeline.add(morph(plot, { asking: 0 }, 'quick')).add(morph(plot, { told: 1 }, 'long'), 0.1),
    },
    {
      id: 'yours',
      say: 'Build one of your own: the diagram follows. Sizes that really exist light up.',
      notes:
        'Sizes that were measured light up with their own network; all others are only drawn, and say so. Ask: what makes the web of lines grow fastest, layers or neurons?',
      seconds: 40,
      animate: (timeline, { diagram, plot, network }) =>
        timeline
          .add(draw(plot, 0, 'quick'))
          .add([emphasise(network.layers.slice(1), 0), morph(network, { boxed: 0 }, 'quick')], 0)
          .add(
            network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            0,
          )
          .add(fade(network, 1), 0.25)
          .add(draw(diagram, 1, 'steady'), 0.25),
    },
  ],
});

/** As the slide before has left it. */
function standUnderLid(network: NetworkView, lid: LidView): void {
  Object.assign(network, { signed: 0, barcode: 1, tied: 1, fan: 1, boxed: 1 });
  network.layers.forEach((layer, l) => {
    const isHidden = l === 1 || l === 2;
    Object.assign(layer, { drawn: 1, lit: isHidden ? 0 : 1, emphasis: isHidden ? 0 : 1 });
  });
  for (const gap of network.gaps) gap.drawn = 1;
  lid.drawn = 1;
}

/** Those of the lesson's network. */
function showOwnSizes(lesson: Lesson, choice: ChoiceBracketView): void {
  const hidden = lesson.network().sizes.slice(1, -1);
  choice.layers = hidden.length;
  choice.neurons = hidden[0] ?? 0;
}

/** The network of the sizes that the learner has chosen, lit where it was trained. */
function showSizes(diagram: SizesView, sizes: HiddenSizes): void {
  const size = sizeOnStage(sizes);
  const isOwn = isOwnSize(size);
  diagram.hidden = Array<number>(size.layers).fill(size.width);
  diagram.neurons = size.width;
  diagram.isOwn = isOwn;
  diagram.pass = sizes.pass.value;
  diagram.percent = sizes.chosen.value?.percent;
  diagram.nameOf = isOwn
    ? (layer, neuron) => `a[${layer}][${neuron}]`
    : (layer, neuron) => `trained ${sizeName(size)}, layer ${layer}, neuron ${neuron}`;
}
