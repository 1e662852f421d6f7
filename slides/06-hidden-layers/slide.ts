/** What lies between: two hidden layers of sixteen, which is a choice. */

import { draw, emphasise, fade, lightUp, morph } from '../../src/animation/verbs';
import { countLit } from '../../src/network/countLit';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { loadOtherSizes, otherSizes, ownSizes, sizeName } from '../../src/scene/otherSizes';
import { plainSignal } from '../../src/scene/plainSignal';
import { defineSlide } from '../../src/scene/Step';
import { halfway } from '../../src/theme/amounts';
import { counted, written } from '../../src/theme/numbers';
import { LidView } from '../../src/views/LidView';
import { ChoiceBracketView } from './ChoiceBracketView';
import { ParameterCountView } from './ParameterCountView';
import { layersPlaces } from './places';
import { askedSentence, trainedAccuracy } from './question';
import { SizesTableView } from './SizesTableView';
import { SizesView } from './SizesView';

const id = 'hidden-layers';
/** A space at which no line ends. */
const unbroken = '\u00a0';

export default defineSlide({
  id,
  title: 'Hidden layers',

  async build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(
      lesson,
      places,
      places.layout === 'tall' ? { lines: ['received'], below: 15 } : undefined,
    );
    const { network, ...neurons } = networkPart(lesson, places);
    const sizes = await loadOtherSizes(lesson);
    const own = layersPlaces(places);
    const lid = new LidView(places.lid);
    const choice = new ChoiceBracketView(places.net);
    const count = new ParameterCountView(places.total);
    const newCount = new ParameterCountView(places.total);
    const table = new SizesTableView(places.layout === 'wide' ? { ...places.card, height: 150 } : places.card);
    const diagram = new SizesView(places.net, own.sizes);
    const isShut = plainSignal(false);
    table.measured = sizes.trained.map(({ percent, parameters, ...size }) => ({ label: sizeName(size), percent, parameters }));
    // As the slide before has left it.
    Object.assign(network, { barcode: 1, tied: 1, fan: 1, boxed: 1 });
    network.layers.forEach((layer, l) => {
      const isHidden = l === 1 || l === 2;
      Object.assign(layer, { drawn: 1, lit: isHidden ? 0 : 1, emphasis: isHidden ? 0 : 1 });
    });
    for (const gap of network.gaps) gap.drawn = 1;
    lid.drawn = 1;
    const isOwn = () => sizes.layers.value === ownSizes.layers && sizes.width.value === ownSizes.width;
    const hidden = () => Array<number>(sizes.layers.value).fill(sizes.width.value);
    return {
      views: { digit, network, choice, lid, diagram, count, newCount, table, received },
      show() {
        pen.show();
        neurons.show();
        lid.shut = isShut.value;
        network.covered = isShut.value;
        const other = lesson.receivesOther.value && places.layout === 'wide';
        table.reserved = other ? 64 : 0;
        table.guess = lesson.guesses.value[id]?.value;
        const chosen = sizes.chosen.value;
        table.asked = sizes.asked.value;
        table.chosen = chosen ? sizes.trained.indexOf(chosen) : undefined;
        const ownHidden = lesson.network().sizes.slice(1, -1);
        choice.layers = ownHidden.length;
        choice.neurons = ownHidden[0] ?? 0;
        count.sizes = lesson.network().sizes;
        newCount.sizes = [784, ...hidden(), 10];
        diagram.layers = sizes.layers.value;
        diagram.neurons = sizes.width.value;
        diagram.inputs = network.shownInputs.length;
        diagram.pass = sizes.pass.value;
        diagram.isOwn = isOwn();
        diagram.percent = chosen?.percent;
        diagram.nothingDrawn = lesson.drawing.value.isEmpty;
        diagram.nameOf = isOwn()
          ? (layer, neuron) => `a[${layer}][${neuron}]`
          : (layer, neuron) =>
              `trained ${sizeName({ layers: sizes.layers.value, width: sizes.width.value })}, layer ${layer}, neuron ${neuron}`;
      },
      describe(step) {
        const pass = lesson.pass();
        const lit = [1, 2].map((layer) => countLit(pass.activations(layer)));
        const answer = `the brightest output is ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
        if (step === 'opening' || step === 'question') return `What lies between is under a lid; ${answer}.`;
        if (step !== 'yours') return `${lit[0]} of 16 and ${lit[1]} of 16 hidden lamps are brighter than one half; ${answer}.`;
        const now = sizeName({ layers: sizes.layers.value, width: sizes.width.value });
        const shown = sizes.pass.value;
        if (!shown) return `Hidden layers: ${now}; an illustration, not trained. In the lesson’s network ${answer}.`;
        return `Hidden layers: ${now}; its brightest output is ${shown.best}, at ${written(shown.outputs[shown.best] as number)}.`;
      },
      controls: [
        pen.control,
        neurons.control,
        {
          kind: 'button',
          id: 'lid',
          label: 'Lid',
          quiet: true,
          where: () => (lid.lifted * lid.alpha > halfway ? own.lidButton : undefined),
          press: () => {
            isShut.value = !isShut.value;
          },
        },
        {
          kind: 'choice',
          id: 'asked',
          label: 'Which hidden layers the question is about',
          heading: places.layout === 'wide' ? 'about' : '',
          quiet: true,
          options: sizes.trained.flatMap((size, value) =>
            size.layers === ownSizes.layers && size.width === ownSizes.width ? [] : [{ value, text: sizeName(size) }],
          ),
          where: () => (table.asking > halfway ? { ...places.card, height: places.layout === 'wide' ? 34 : 70 } : undefined),
          value: () => sizes.asked.value,
          set: (value) => {
            sizes.asked.value = value;
          },
        },
        {
          kind: 'choice',
          id: 'layers',
          label: 'How many hidden layers',
          heading: places.layout === 'wide' ? 'hidden layers' : '',
          quiet: true,
          options: [0, 1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
          where: () => (diagram.drawn > halfway ? own.layerChoice : undefined),
          value: () => sizes.layers.value,
          set: (value) => {
            sizes.layers.value = value;
          },
        },
        {
          kind: 'slider',
          id: 'width',
          label: 'Neurons in each hidden layer',
          min: 1,
          max: 64,
          step: 1,
          where: () => (diagram.drawn > halfway ? own.widthSlider : undefined),
          value: () => sizes.width.value,
          set: (value) => {
            sizes.width.value = value;
          },
          text: (value) => `${value} neurons each`,
        },
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
        'Hidden means no more than this: neither pixels nor answers. The whole lesson is about what happens here. Ask what they expect to find. (15 s)',
      animate: (timeline, { lid }) => timeline.add(morph(lid, { asked: 1 }, 'steady')),
    },
    {
      id: 'lid',
      say: 'Lift the lid: sixteen and sixteen lamps. What they mean comes later.',
      notes:
        'These are the real activations for the digit on stage; draw, and they flicker. Do not explain them yet: nobody has told the network what to use them for. The small word under them closes the lid again. (20 s)',
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
        'Nothing forces these sizes. Two layers suit the story that comes next, and sixteen can be drawn. Ask: would more be better? Hold the answers until it is measured. (15 s)',
      animate: (timeline, { choice }) => timeline.add(draw(choice)),
    },
    {
      id: 'count',
      say: (lesson) => `These sizes come to ${counted(lesson.network().parameterCount)} numbers to set.`,
      notes:
        'Every connection carries one number, and every neuron behind the pixels has one more; what they do comes soon. Almost all of them lead from the 784 pixels into hidden layer 1. (20 s)',
      animate: (timeline, { choice, count }) => timeline.add(draw(choice, 0, 'quick')).add(draw(count), 0.1),
    },
    {
      id: 'how-good',
      say: askedSentence,
      notes:
        'Guesses first. Misconceptions to bring out: all the cleverness sits in the depth; and more layers are always better. Below the digit you may ask about other sizes instead. (40 s)',
      ask: trainedAccuracy,
      animate: (timeline, { count, table }) => timeline.add(draw(count, 0, 'quick')).add(morph(table, { asking: 1 }, 'quick'), 0),
    },
    {
      id: 'sizes',
      say: (lesson) => {
        const percents = (otherSizes(lesson)?.trained ?? []).map((size) =>
          `${sizeName(size)} ${written(size.percent, 1)} %`.replaceAll(' ', unbroken),
        );
        if (percents.length === 0) return 'Five sizes were trained by one recipe, one run each.';
        return `One recipe, one run each: ${percents[0]}, ${percents[2]}, ${percents.at(-1)}.`;
      },
      notes:
        'The table has all five, trained by the same short recipe, one run each, and measured on the 10,000 test digits. Differences under half a point are called a tie. Here more width buys more than more depth; the lesson’s own network was trained longer and does better than its twin in the table. (30 s)',
      animate: (timeline, { table }) => timeline.add(morph(table, { asking: 0 }, 'quick')).add(draw(table, 1, 'long'), 0.1),
    },
    {
      id: 'yours',
      say: 'Change the sizes: diagram and count follow.',
      notes:
        'Sizes that were trained light up with their own network; all others are only drawn, and say so. Watch the count: what makes it grow fastest, layers or neurons? (40 s)',
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
