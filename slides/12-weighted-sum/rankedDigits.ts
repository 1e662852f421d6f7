/** Twelve digits by how strongly a neuron answers to them. Any of them can be taken as the digit on stage. */

import { computed } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { ranked } from '../../src/scene/twelveDigits';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import type { MultiplicationPlaces } from './places';

export function rankedDigits(lesson: Lesson, name: string, shown: readonly Sample[], { gallery, compact }: MultiplicationPlaces) {
  const { at, ...options } = gallery;
  const view = new GalleryView({ ...options, labelSize: compact ? 12 : 15 });
  view.position.set(at.x, at.y);
  view.digits = shown.map((sample) => sample.pixels);
  const network = computed(() => lesson.network(name));
  const sums = computed(() => shown.map((sample) => network.value.forward(sample.pixels).weightedSum(1, 0)));
  const labels = computed(() => sums.value.map((value, i) => [{ name: `gallery sum ${i}`, text: written(value), value }]));
  const ranks = computed(() => ranked(sums.value));
  return {
    view,
    show() {
      view.labels = labels.value;
      view.ranks = ranks.value;
    },
    /** "A 7 answers most, with 13.20" */
    inWords() {
      const best = ranks.value.indexOf(0);
      return `A ${shown[best]?.label} answers most, with ${written(sums.value[best] as number)}`;
    },
    control: galleryPick(lesson, view, shown, (i) => sums.value[i] as number),
  };
}

const galleryPick = (lesson: Lesson, view: GalleryView, shown: readonly Sample[], sumOf: (i: number) => number): PickControl => ({
  kind: 'pick',
  id: 'gallery',
  label: 'Twelve digits. Enter takes one as your digit.',
  where: () => (view.drawn * view.alpha > halfway ? shifted(view.area, view) : undefined),
  count: () => shown.length,
  placeOf(i) {
    const place = view.placeOf(i);
    return { ...place, x: place.x + view.x, y: place.y + view.y };
  },
  text: (i) => `a ${shown[i]?.label}, sum ${written(sumOf(i))}`,
  point: (i) => {
    view.pointed = i;
  },
  press: (i) => {
    const sample = shown[i];
    if (sample) lesson.setInput(sample.pixels);
  },
});
