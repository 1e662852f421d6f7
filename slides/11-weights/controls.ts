/** What can be taken hold of at one neuron: the region, the neuron itself, its weights as lines and as pictures. */

import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control, HandleControl, PickControl, SliderControl } from '../../src/scene/Control';
import { clamp, halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { type Place, shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import { fullTurn, type OneNeuronView } from './OneNeuronView';
import type { WeightsPlaces } from './places';
import { slideId } from './question';
import { onPicture, type RegionView } from './RegionView';
import { type ConnectedNeuron, regionSize, type WeightsState } from './state';
import { connectionLetters, type ThreeConnectionsView } from './ThreeConnectionsView';

interface Shown {
  readonly neuron: OneNeuronView;
  readonly region: RegionView;
  readonly three: ThreeConnectionsView;
  readonly sixteen: GalleryView;
}

export function weightsControls(
  lesson: Lesson,
  places: WeightsPlaces,
  { neuron, region, three, sixteen }: Shown,
  state: WeightsState,
): Control[] {
  return [
    regionHandle(region, places.home, state),
    neuronSlider(neuron, places.choose, state.one),
    liftSlider(neuron, places.lift, state),
    weightDial(lesson, neuron, state),
    threePick(lesson, three, state),
    picturePick(lesson, neuron, places.picture, state.one),
    sixteenPick(lesson, sixteen, state),
  ];
}

/** The neurons of the network: one of hidden layer 1, or an input, becomes what the slide is about. */
export const takingFrom = (control: PickControl, lesson: Lesson, { neuron, taken }: ConnectedNeuron): PickControl => ({
  ...control,
  label: 'Neurons. Enter takes one of hidden layer 1, or the connection from an input.',
  press(index) {
    const inputs = lesson.shownInputs.peek();
    const input = inputs[index];
    if (input !== undefined) taken.value = input;
    else if (index < inputs.length + 16) neuron.value = index - inputs.length;
  },
});

function choose({ neuron, taken }: ConnectedNeuron, index: number): void {
  neuron.value = index;
  taken.value = undefined;
}

const grip = 24;

function regionHandle(region: RegionView, home: Place, { one, inRegion }: WeightsState): HandleControl {
  return {
    kind: 'handle',
    id: 'region',
    label: 'The region that the neuron is asked to answer to. Arrows move it.',
    unit: () => home.width / side,
    where() {
      if (region.handle * region.drawn < halfway) return undefined;
      const { x, y, width, height } = onPicture(inRegion.cells.value, home);
      return { x: x + width - grip / 2, y: y + height - grip / 2, width: grip, height: grip };
    },
    value: () => one.region.value,
    set({ x, y }) {
      const next = { x: clamp(x, 0, side - regionSize.width), y: clamp(y, 0, side - regionSize.height) };
      const now = one.region.peek();
      if (next.x !== now.x || next.y !== now.y) one.region.value = next;
    },
    text() {
      const { x, y } = inRegion.cells.value;
      return `rows ${y} to ${y + 2}, columns ${x} to ${x + 7}; ink ${written(inRegion.ink.value)}`;
    },
  };
}

const neuronSlider = (neuron: OneNeuronView, place: Place, one: ConnectedNeuron): SliderControl => ({
  kind: 'slider',
  id: 'neuron',
  label: 'Which of the sixteen neurons',
  min: 0,
  max: 15,
  step: 1,
  where: () => (neuron.glided * neuron.drawn > 0.9 ? place : undefined),
  value: () => one.neuron.value,
  set: (value) => choose(one, value),
  text: (value) => `neuron ${value}`,
});

const liftSlider = (neuron: OneNeuronView, place: Place, { sixteen }: WeightsState): SliderControl => ({
  kind: 'slider',
  id: 'lift',
  label: 'Lift faint weights in the pictures',
  min: 0,
  max: 1,
  step: 0.05,
  where: () => (neuron.legend * neuron.drawn > halfway ? place : undefined),
  value: () => sixteen.lift.value,
  set: (value) => {
    sixteen.lift.value = value;
  },
  text: (value) => (value === 0 ? 'in proportion' : `lifted by ${Math.round(value * 100)} percent`),
});

/** The large knob of the connection that is spelled out. */
const weightDial = (lesson: Lesson, neuron: OneNeuronView, { one, spelled }: WeightsState): SliderControl => ({
  kind: 'slider',
  id: 'weight',
  label: 'This connection’s weight',
  round: true,
  isEdit: true,
  min: -fullTurn,
  max: fullTurn,
  step: 0.05,
  where: () => (neuron.spelled * neuron.drawn > halfway ? neuron.knob : undefined),
  value: () => clamp(one.weights.value[neuron.pinned] as number, -fullTurn, fullTurn),
  set(value) {
    const [target, source] = [one.neuron.peek(), spelled.peek()];
    if (Math.abs((one.weights.peek()[source] as number) - value) > 1e-9)
      lesson.editNetwork('lesson', (network) => network.withWeight(1, target, source, value));
  },
  text: (value) => `weight ${written(value)}`,
});

const threePick = (lesson: Lesson, three: ThreeConnectionsView, { one, pointedThree }: WeightsState): PickControl => ({
  kind: 'pick',
  id: 'three',
  label: 'Three connections. Enter takes one as your guess.',
  where: () => (three.drawn > halfway ? three.area : undefined),
  count: () => connectionLetters.length,
  placeOf: (i) => three.placeOf(i),
  at: (point) => three.at(point),
  text(i) {
    const source = one.three.value[i] as number;
    return `${connectionLetters[i]}: lamp ${written(lesson.input.value[source] as number)}, weight ${written(one.weights.value[source] as number)}`;
  },
  point: (i) => {
    pointedThree.value = i;
  },
  press: (i) => {
    lesson.draft.value = { slide: slideId, value: i };
  },
});

const picturePick = (lesson: Lesson, neuron: OneNeuronView, picture: Place, one: ConnectedNeuron): PickControl => ({
  kind: 'pick',
  id: 'picture',
  label: 'The weights as a picture, 28 by 28. Arrows go from one to the next.',
  where: () => (neuron.morph * neuron.drawn > 0.9 ? picture : undefined),
  count: () => pixelCount,
  placeOf: (i) => onPicture({ x: i % side, y: Math.floor(i / side), width: 1, height: 1 }, picture),
  text: (i) => `row ${Math.floor(i / side)}, column ${i % side}: weight ${written(one.weights.value[i] as number)}`,
  point: (i) => {
    lesson.pointed.value = i === undefined ? undefined : { kind: 'pixel', index: i };
  },
  press: (i) => {
    one.taken.value = i;
  },
});

const sixteenPick = (lesson: Lesson, gallery: GalleryView, { one, pointedPicture }: WeightsState): PickControl => ({
  kind: 'pick',
  id: 'sixteen',
  label: 'The pictures of all sixteen neurons. Enter takes one.',
  where: () => (gallery.drawn > halfway ? shifted(gallery.area, gallery) : undefined),
  count: () => lesson.network().layer(1).neurons,
  placeOf(i) {
    const place = gallery.placeOf(i);
    return { ...place, x: place.x + gallery.x, y: place.y + gallery.y };
  },
  text: (i) => `neuron ${i}: activation ${written(lesson.pass().activation(1, i))}`,
  point: (i) => {
    pointedPicture.value = i;
  },
  press: (i) => choose(one, i),
});
