/** What lies between: two hidden layers of sixteen, which is a choice. */

import { draw, emphasise, fade, lightUp, morph } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { sizeName } from '../../src/scene/otherSizes';
import { defineSlide } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { LidView } from '../../src/views/LidView';
import type { NetworkView } from '../../src/views/NetworkView';
import { ChoiceBracketView } from './ChoiceBracketView';
import { askedSizesChoice, hiddenLayersChoice, hiddenWidthSlider, lidAgainButton } from './controls';
import { ParameterCountView } from './ParameterCountView';
import { layersPlaces } from './places';
import { askedSentence, trainedAccuracy } from './question';
import { SizesTableView } from './SizesTableView';
import { SizesView } from './SizesView';
import { describeHidden, measuredSizesSentence } from './sentences';
import { type HiddenSizes, isOwnSize, loadHiddenState, sizeOnStage, withHidden } from './state';

const id = 'hidden-layers';

export default defineSlide({
  id,
  title: 'Hidden layers',
  opening: {
    say: 'What is in between?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = layersPlaces(places);
    const isWide = places.layout === 'wide';
    const { sizes, isShut } = await loadHiddenState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places, isWide ? undefined : { lines: ['received'], below: 15 });
    const { network, ...neurons } = networkPart(lesson, places);
    const lid = new LidView(places.lid);
    const choice = new ChoiceBracketView(places.net);
    const count = new ParameterCountView(places.total);
    const newCount = new ParameterCountView(places.total);
    const table = new SizesTableView(isWide ? { ...places.card, height: 150 } : places.card);
    const diagram = new SizesView(places.net, own.sizes);
    table.measured = sizes.trained.map(({ percent, parameters, ...size }) => ({ label: sizeName(size), percent, parameters }));
    standUnderLid(network, lid);
    return {
      views: { digit, network, choice, lid, diagram, count, newCount, table, received },
      show() {
        pen.show();
        neurons.show();
        lid.shut = isShut.value;
        network.covered = isShut.value;
        showOwnSizes(lesson, { choice, count });
        newCount.sizes = withHidden(sizeOnStage(sizes));
        diagram.inputs = network.shownInputs.length;
        diagram.nothingDrawn = lesson.drawing.value.isEmpty;
        showSizes(diagram, sizes);
        showMeasured(table, sizes);
        table.guess = lesson.guesses.value[id]?.value;
        table.reserved = reservedFor(lesson, !isWide);
      },
      describe: (step) => describeHidden(step, lesson, sizes),
      controls: [
        pen.control,
        neurons.control,
        lidAgainButton(lid, isShut, own.lidButton),
        askedSizesChoice(table, sizes, places),
        hiddenLayersChoice(diagram, sizes, places, own.layerChoice),
        hiddenWidthSlider(diagram, sizes, own.widthSlider),
      ],
    };
  },

  steps: [
    {
      id: 'question',
      say: 'Between them lie the hidden layers; for now, one great question mark.',
      term: { word: 'hidden layers' },
      introduces: ['hidden layer'],
      notes:
        'Hidden means no more than this: neither pixels nor answers. The whole lesson is about what happens here. Ask what they expect to find.',
      seconds: 15,
      animate: (timeline, { lid }) => timeline.add(morph(lid, { asked: 1 }, 'steady')),
    },
    {
      id: 'lid',
      say: 'Lift the lid: sixteen and sixteen lamps. What they mean comes later.',
      notes:
        'These are the real activations for the digit on stage; draw, and they flicker. Do not explain them yet: nobody has told the network what to use them for. The small word under them closes the lid again.',
      seconds: 20,
      animate: (timeline, { lid, network }) =>
        timeline
          .add([emphasise(network.layers[1], 1), emphasise(network.layers[2], 1)])
          .add(morph(lid, { lifted: 1 }, 'slow'), 0.2)
          .add(lightUp(network.layers[1]), 0.9)
          .add(lightUp(network.layers[2]), 1.4),
    },
    {
      id: 'choice',
      say: 'Two layers of sixteen is a choice. Sixteen also fits the screen.',
      notes:
        'Nothing forces these sizes. Two layers suit the story that comes next, and sixteen can be drawn. Ask: would more be better? Hold the answers until it is measured.',
      seconds: 15,
      animate: (timeline, { choice }) => timeline.add(draw(choice)),
    },
    {
      id: 'count',
      say: (lesson) => `These sizes come to ${counted(lesson.network().parameterCount)} numbers to set.`,
      notes:
        'Every connection carries one number, and every neuron behind the pixels has one more; what they do comes soon. Almost all of them lead from the 784 pixels into hidden layer 1.',
      seconds: 20,
      animate: (timeline, { choice, count }) => timeline.add(draw(choice, 0, 'quick')).add(draw(count), 0.1),
    },
    {
      id: 'how-good',
      say: askedSentence,
      notes:
        'Guesses first. Misconceptions to bring out: all the cleverness sits in the depth; and more layers are always better. Below the digit you may ask about other sizes instead.',
      seconds: 40,
      ask: trainedAccuracy,
      animate: (timeline, { count, table }) => timeline.add(draw(count, 0, 'quick')).add(morph(table, { asking: 1 }, 'quick'), 0),
    },
    {
      id: 'sizes',
      say: measuredSizesSentence,
      notes:
        'The table has all five, trained by the same short recipe, one run each, and measured on the 10,000 test digits. Differences under half a point are called a tie. Here more width buys more than more depth; the lesson’s own network was trained longer and does better than its twin in the table.',
      seconds: 30,
      animate: (timeline, { table }) => timeline.add(morph(table, { asking: 0 }, 'quick')).add(draw(table, 1, 'long'), 0.1),
    },
    {
      id: 'yours',
      say: 'Change the sizes: diagram and count follow.',
      notes:
        'Sizes that were trained light up with their own network; all others are only drawn, and say so. Watch the count: what makes it grow fastest, layers or neurons?',
      seconds: 40,
      animate: (timeline, { network, lid, diagram, newCount, table }) =>
        timeline
          .add(fade(lid, 0))
          .add(emphasise(network.layers.slice(1), 0), 0)
          .add(morph(network, { boxed: 0 }, 'quick'), 0)
          .add(
            network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            0,
          )
          .add(draw(diagram, 1, 'steady'), 0)
          .add(morph(table, { following: 1 }, 'quick'), 0)
          .add(draw(newCount), 0.2),
    },
  ],
});

/** As the slide before has left it. */
function standUnderLid(network: NetworkView, lid: LidView): void {
  Object.assign(network, { barcode: 1, tied: 1, fan: 1, boxed: 1 });
  network.layers.forEach((layer, l) => {
    const isHidden = l === 1 || l === 2;
    Object.assign(layer, { drawn: 1, lit: isHidden ? 0 : 1, emphasis: isHidden ? 0 : 1 });
  });
  for (const gap of network.gaps) gap.drawn = 1;
  lid.drawn = 1;
}

/** Those of the lesson's network: what has been chosen, and what it comes to. */
function showOwnSizes(lesson: Lesson, { choice, count }: { choice: ChoiceBracketView; count: ParameterCountView }): void {
  const { sizes } = lesson.network();
  const hidden = sizes.slice(1, -1);
  choice.layers = hidden.length;
  choice.neurons = hidden[0] ?? 0;
  count.sizes = sizes;
}

/** The network of the sizes that the learner has chosen, lit where it was trained. */
function showSizes(diagram: SizesView, sizes: HiddenSizes): void {
  const size = sizeOnStage(sizes);
  const isOwn = isOwnSize(size);
  diagram.layers = size.layers;
  diagram.neurons = size.width;
  diagram.isOwn = isOwn;
  diagram.pass = sizes.pass.value;
  diagram.percent = sizes.chosen.value?.percent;
  diagram.nameOf = isOwn
    ? (layer, neuron) => `a[${layer}][${neuron}]`
    : (layer, neuron) => `trained ${sizeName(size)}, layer ${layer}, neuron ${neuron}`;
}

/** Which of the measured ones is asked about, and which is on stage. */
function showMeasured(table: SizesTableView, { trained, asked, chosen }: HiddenSizes): void {
  table.asked = asked.value;
  table.chosen = chosen.value ? trained.indexOf(chosen.value) : undefined;
}
