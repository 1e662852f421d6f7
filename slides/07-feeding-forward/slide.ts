/** A digit runs through the whole network: pattern makes pattern, and the brightest output is the answer. */

import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { missesControl } from './controls';
import { NerveCellView } from './NerveCellView';
import { neuronFace, scoreFace } from './neuronOrScore';
import { missesLegend, missesPlace, nerveCellPlace, reachPlace } from './places';
import { slideId } from './question';
import { ReachView } from './ReachView';
import { reading } from './reading';
import { describeFeeding } from './sentences';
import { loadTestedDigits } from './state';
import { voicesOf } from './voice';
import { walkSteps } from './walkSteps';

export default defineSlide({
  id: slideId,
  title: 'Feeding an image forward',
  reading,
  opening: {
    say: 'The whole machine is in place, and still dark. Let it run.',
    notes: 'One picture, once through, at a pace where one can follow it.',
    seconds: 6,
  },

  async build({ lesson, places }) {
    const tested = await loadTestedDigits(lesson, places);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const card = new CardView(places.card);
    const seats = missesPlace(places);
    const misses = new GalleryView(seats);
    misses.position.set(seats.at.x, seats.at.y);
    misses.digits = tested.missed.map(({ pixels }) => pixels);
    const legend = new LabelView();
    legend.labels = [missesLegend(places)];
    const nerve = nerveCellPlace(places);
    const cell = new NerveCellView(nerve.at, nerve.caption);
    const reach = new ReachView(reachPlace(places));
    Object.assign(network, { signed: 0, barcode: 1 });
    for (const part of [...network.layers, ...network.gaps]) part.drawn = 1;
    return {
      views: { digit, card, received, network, cell, misses, legend, reach },
      show() {
        pen.show();
        neurons.show();
        const guess = lesson.guesses.value[slideId];
        network.guess = guess && guess.value < 10 ? { neuron: guess.value, amount: guess.amount ?? 0 } : undefined;
        const neuron = neuronFace(lesson, network.pointed ?? network.example, places);
        const score = scoreFace(lesson, tested, places);
        card.face = neuron;
        card.back = network.pointed ? neuron : score;
        card.reserved = reservedFor(lesson, places.layout === 'tall');
        misses.labels = tested.labels.value;
        reach.voice = () => voicesOf(lesson).one.value;
        reach.moves = () => voicesOf(lesson).all.value;
      },
      describe: (step) => describeFeeding(step, lesson),
      controls: [pen.control, neurons.control, missesControl(lesson, misses, tested)],
    };
  },

  steps: walkSteps,
});
