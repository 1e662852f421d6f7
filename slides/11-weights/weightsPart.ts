/** One neuron's connections on stage: as lines, as a picture, three of them side by side; and the pictures of all sixteen. */

import type { Lesson } from '../../src/lesson/Lesson';
import { reservedFor } from '../../src/scene/digitPart';
import type { Place, Places } from '../../src/theme/places';
import { CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import { OneNeuronView } from './OneNeuronView';
import type { WeightsPlaces } from './places';
import { slideId } from './question';
import { RegionView } from './RegionView';
import type { WeightsState } from './state';
import { ThreeConnectionsView } from './ThreeConnectionsView';
import { WishView } from './WishView';
import { connectionCard } from './weightCards';

export function weightsPart(lesson: Lesson, stage: Places, places: WeightsPlaces, state: WeightsState) {
  const { home, picture, compact } = places;
  const views = {
    neuron: new OneNeuronView(places),
    region: new RegionView(home, picture),
    three: new ThreeConnectionsView(places),
    sixteen: new GalleryView({ ...places.sixteen, meaning: 'signed' }),
    card: new CardView(stage.card),
    ...wishViews(places),
  };
  views.sixteen.position.set(places.sixteen.at.x, places.sixteen.at.y);
  return {
    views,
    show() {
      const digit = lesson.receivesOther.value ? stage.received : home;
      showNeuron(views.neuron, lesson, state, digit);
      showThree(views.three, lesson, state, digit);
      views.region.region = state.inRegion.cells.value;
      views.region.digit = digit;
      views.wish.region = state.inRegion.cells.value;
      views.wish.input = lesson.input.value;
      views.wish.digit = digit;
      const wished = state.wished.value;
      views.wished.digits = wished ? [wished.should.pixels, wished.shouldNot.pixels] : [];
      showSixteen(views.sixteen, state);
      showCard(views.card, lesson, state, compact);
    },
  };
}

function wishViews({ home, inset, wished: { at, size, pitch } }: WeightsPlaces) {
  const wished = new GalleryView({ size, pitch, across: 2 });
  wished.position.set(at.x, at.y);
  const examples = [0, 1].map((k) => ({ x: at.x + k * pitch, y: at.y, width: size, height: size }));
  return { wished, wish: new WishView(home, inset, examples) };
}

function showNeuron(neuron: OneNeuronView, lesson: Lesson, { one, spelled, sixteen }: WeightsState, digit: Place): void {
  neuron.pass = lesson.pass();
  neuron.neuron = one.neuron.value;
  neuron.weights = one.weights.value;
  neuron.shown = lesson.shownInputs.value;
  neuron.pinned = spelled.value;
  neuron.gamma = sixteen.gamma.value;
  neuron.digit = digit;
}

function showThree(three: ThreeConnectionsView, lesson: Lesson, { one, pointedThree }: WeightsState, digit: Place): void {
  three.connections = one.three.value.map((source) => ({
    source,
    neuron: one.neuron.value,
    activation: lesson.input.value[source] as number,
    weight: one.weights.value[source] as number,
  }));
  three.pointed = pointedThree.value;
  const draft = lesson.draft.value;
  three.chosen = lesson.guesses.value[slideId]?.value ?? (draft?.slide === slideId ? draft.value : undefined);
  three.digit = digit;
}

function showSixteen(gallery: GalleryView, { one, sixteen, pointedPicture }: WeightsState): void {
  gallery.digits = sixteen.pictures.value;
  gallery.pointed = pointedPicture.value;
  gallery.chosen = one.neuron.value;
}

function showCard(card: CardView, lesson: Lesson, state: WeightsState, compact: boolean): void {
  card.reserved = reservedFor(lesson, compact);
  card.face = connectionCard(lesson, state, compact);
}
