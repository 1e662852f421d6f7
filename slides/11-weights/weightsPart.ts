/** One neuron's connections on stage: as lines, as a picture, three of them side by side; and the pictures of all sixteen. */

import { computed } from '@preact/signals-core';
import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place, Places } from '../../src/theme/places';
import { type CardFace, CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import { signColour } from '../../src/views/weightKnob';
import { fullTurn, OneNeuronView } from './OneNeuronView';
import type { WeightsPlaces } from './places';
import { onPicture, RegionView } from './RegionView';
import { oneNeuronOf, regionSize } from './state';
import { connectionLetters, ThreeConnectionsView } from './ThreeConnectionsView';
import { lifted, weightStrengths } from './weightStrengths';

const grip = 24;
/** The gamma of the pictures when faint weights are lifted all the way. */
const leastGamma = 0.3;

export function weightsPart(lesson: Lesson, stage: Places, places: WeightsPlaces, slideId: string) {
  const { compact, home, picture } = places;
  const one = oneNeuronOf(lesson);
  const neuron = new OneNeuronView(places);
  const three = new ThreeConnectionsView(places);
  const region = new RegionView(home, picture);
  const sixteen = new GalleryView({ ...places.sixteen, meaning: 'signed' });
  sixteen.position.set(places.sixteen.at.x, places.sixteen.at.y);
  const card = new CardView(stage.card);
  const pointedThree = plainSignal<number | undefined>(undefined);
  const pointedPicture = plainSignal<number | undefined>(undefined);

  /** How much faint weights are lifted in the pictures, 0…1. */
  const lift = plainSignal(0);
  const gamma = computed(() => 1 - (1 - leastGamma) * lift.value);

  const firstLayer = computed(() => lesson.network().layer(1));
  const pictures = computed(() =>
    Array.from({ length: firstLayer.value.neurons }, (_, i) => {
      const { sources, weights } = firstLayer.value;
      const { values } = weightStrengths(weights.subarray(i * sources, (i + 1) * sources));
      return gamma.value === 1 ? values : values.map((strength) => lifted(strength, gamma.value));
    }),
  );
  /** What is spelled out: the pixel that is pointed at, or else the one that is pinned. */
  const spelled = computed(() => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'pixel' ? pointed.index : one.pinned.value;
  });
  const cells = computed(() => ({ ...one.region.value, ...regionSize }));
  const inRegion = computed(() => {
    const { x, y, width, height } = cells.value;
    return Array.from({ length: width * height }, (_, k) => (y + Math.floor(k / width)) * side + x + (k % width));
  });
  const ink = computed(() => inRegion.value.reduce((sum, i) => sum + (lesson.input.value[i] as number), 0));
  /** How many weights of the region push up, and how many hold down. */
  const signs = computed(() => {
    const count = (sign: number) => inRegion.value.filter((i) => Math.sign(one.weights.value[i] as number) === sign).length;
    return { positive: count(1), negative: count(-1) };
  });
  const digitPlace = (): Place => (lesson.receivesOther.value ? stage.received : home);

  const regionFace = (): CardFace => ({
    heading: 'the region',
    lines: [
      { label: 'its ink', number: { name: 'ink in the region', text: written(ink.value), value: ink.value, colour: palette.activation } },
      { label: compact ? 'at most' : 'if all were white', number: { name: 'pixels in the region', text: '24', value: 24 } },
    ],
  });
  const connectionFace = (): CardFace => {
    const source = spelled.value;
    const [activation, weight] = [lesson.input.value[source] as number, one.weights.value[source] as number];
    const reached = lesson.pass().activation(1, one.neuron.value);
    return {
      heading: compact ? 'a connection' : 'one connection',
      lines: [
        {
          label: compact ? 'from' : `from pixel ${source}`,
          number: { name: `a[0][${source}]`, text: written(activation), value: activation, colour: palette.activation },
        },
        {
          label: 'weight',
          number: {
            name: `w[1][${one.neuron.value}][${source}]`,
            text: written(weight),
            value: weight,
            colour: signColour(Number(weight.toFixed(2))),
          },
        },
        {
          label: compact ? 'to' : `to neuron ${one.neuron.value}`,
          number: { name: `a[1][${one.neuron.value}]`, text: written(reached), value: reached, colour: palette.activation },
        },
      ],
    };
  };

  const choose = (index: number) => {
    one.neuron.value = index;
    one.taken.value = undefined;
  };
  const controls: Control[] = [
    {
      kind: 'handle',
      id: 'region',
      label: 'The region that the neuron is asked to answer to. Arrows move it.',
      unit: () => home.width / side,
      where() {
        if (region.handle * region.drawn < halfway) return undefined;
        const { x, y, width, height } = onPicture(cells.value, home);
        return { x: x + width - grip / 2, y: y + height - grip / 2, width: grip, height: grip };
      },
      value: () => one.region.value,
      set({ x, y }) {
        const within = (at: number, size: number) => Math.min(side - size, Math.max(0, at));
        const next = { x: within(x, regionSize.width), y: within(y, regionSize.height) };
        const now = one.region.peek();
        if (next.x !== now.x || next.y !== now.y) one.region.value = next;
      },
      text: () =>
        `rows ${cells.value.y} to ${cells.value.y + 2}, columns ${cells.value.x} to ${cells.value.x + 7}; ink ${written(ink.value)}`,
    },
    {
      kind: 'slider',
      id: 'neuron',
      label: 'Which of the sixteen neurons',
      min: 0,
      max: 15,
      step: 1,
      where: () => (neuron.glided * neuron.drawn > 0.9 ? places.choose : undefined),
      value: () => one.neuron.value,
      set: choose,
      text: (value) => `neuron ${value}`,
    },
    {
      kind: 'slider',
      id: 'lift',
      label: 'Lift faint weights in the pictures',
      min: 0,
      max: 1,
      step: 0.05,
      where: () => (neuron.legend * neuron.drawn > halfway ? places.lift : undefined),
      value: () => lift.value,
      set: (value) => {
        lift.value = value;
      },
      text: (value) => (value === 0 ? 'in proportion' : `lifted by ${Math.round(value * 100)} percent`),
    },
    {
      kind: 'slider',
      id: 'weight',
      label: 'This connection’s weight',
      round: true,
      isEdit: true,
      min: -fullTurn,
      max: fullTurn,
      step: 0.05,
      where: () => (neuron.spelled * neuron.drawn > halfway ? neuron.knob : undefined),
      value: () => Math.min(fullTurn, Math.max(-fullTurn, one.weights.value[neuron.pinned] as number)),
      set(value) {
        const [target, source] = [one.neuron.peek(), spelled.peek()];
        if (Math.abs((one.weights.peek()[source] as number) - value) > 1e-9)
          lesson.editNetwork('lesson', (network) => network.withWeight(1, target, source, value));
      },
      text: (value) => `weight ${written(value)}`,
    },
    {
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
    },
    {
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
    },
    {
      kind: 'pick',
      id: 'sixteen',
      label: 'The pictures of all sixteen neurons. Enter takes one.',
      where: () => (sixteen.drawn > halfway ? { ...sixteen.area, x: sixteen.x, y: sixteen.y } : undefined),
      count: () => firstLayer.value.neurons,
      placeOf: (i) => ({ ...sixteen.placeOf(i), x: sixteen.placeOf(i).x + sixteen.x, y: sixteen.placeOf(i).y + sixteen.y }),
      text: (i) => `neuron ${i}: activation ${written(lesson.pass().activation(1, i))}`,
      point: (i) => {
        pointedPicture.value = i;
      },
      press: choose,
    },
  ];

  return {
    one,
    views: { neuron, region, three, sixteen, card },
    show() {
      neuron.pass = lesson.pass();
      neuron.neuron = one.neuron.value;
      neuron.weights = one.weights.value;
      neuron.shown = lesson.shownInputs.value;
      neuron.pinned = spelled.value;
      neuron.gamma = gamma.value;
      neuron.digit = digitPlace();
      three.connections = one.three.value.map((source) => ({
        source,
        neuron: one.neuron.value,
        activation: lesson.input.value[source] as number,
        weight: one.weights.value[source] as number,
      }));
      three.pointed = pointedThree.value;
      const draft = lesson.draft.value;
      three.chosen = lesson.guesses.value[slideId]?.value ?? (draft?.slide === slideId ? draft.value : undefined);
      three.digit = digitPlace();
      region.region = cells.value;
      region.digit = digitPlace();
      sixteen.digits = pictures.value;
      sixteen.pointed = pointedPicture.value;
      sixteen.chosen = one.neuron.value;
      card.reserved = lesson.receivesOther.value && !compact ? 64 : 0;
      card.face = regionFace();
      card.back = connectionFace();
    },
    inRegion: signs,
    controls,
  };
}
