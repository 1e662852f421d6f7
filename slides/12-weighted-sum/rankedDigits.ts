/** Of two hundred digits the six that a neuron scores highest and the six lowest, and a white picture between them. Each can be taken. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { FramedPicturesView } from './FramedPicturesView';
import type { MultiplicationPlaces } from './places';
import type { Scored, ScoredDigits } from './scoredDigits';

const eachSide = 6;

export function rankedDigits(lesson: Lesson, { weights, all, white, aboveWhite }: ScoredDigits, places: MultiplicationPlaces) {
  const { gallery: at, compact } = places;
  const { at: corner, ...options } = at;
  const gallery = new GalleryView({ ...options, labelSize: compact ? 13 : 18 });
  gallery.position.set(corner.x, corner.y);
  const shown = computed((): readonly Scored[] => [...all.value.slice(0, eachSide), white.value, ...all.value.slice(-eachSide)]);
  const views = { gallery, outlines: new FramedPicturesView(), heads: new LabelView() };
  return {
    views,
    show() {
      gallery.digits = shown.value.map(({ pixels }) => pixels);
      gallery.labels = shown.value.map(({ sum }, i) => [{ name: `gallery sum ${i}`, text: written(sum), value: sum }]);
      views.outlines.weights = weights.value;
      views.outlines.pictures = shown.value.map((_, i) => shifted(gallery.placeOf(i), gallery));
      views.heads.labels = headsOf(all.value.length, aboveWhite.value, places);
    },
    /** "A 7 scores most, with 17.76" */
    inWords() {
      const [best] = all.value;
      return best ? `${best.name.replace(/^a/, 'A')} scores most, with ${written(best.sum)}` : 'There are no digits to score';
    },
    control: galleryPick(lesson, gallery, () => shown.value),
  };
}

function headsOf(digits: number, above: number, { gallery: { at, heads }, compact }: MultiplicationPlaces): Label[] {
  const [of, more] = [count('digits scored', digits), count('digits above white', above)];
  // A phone has no room for them.
  if (compact) return [];
  const size = 18;
  return [
    { x: at.x, y: heads, size, words: ['the six highest of ', of] },
    { x: at.x + at.width / 2, y: heads, size, align: 'center', words: ['all white: ', more, ' of ', of, ' score more'] },
    { x: at.x + at.width, y: heads, size, align: 'right', words: ['the six lowest'] },
  ];
}

const galleryPick = (lesson: Lesson, view: GalleryView, shown: () => readonly Scored[]): PickControl => ({
  kind: 'pick',
  id: 'gallery',
  label: 'Twelve digits and a white picture. Enter takes one as your digit.',
  where: () => (view.drawn * view.alpha > halfway ? shifted(view.area, view) : undefined),
  count: () => shown().length,
  placeOf: (i) => shifted(view.placeOf(i), view),
  text(i) {
    const scored = shown()[i];
    return scored ? `${scored.name}, sum ${written(scored.sum)}` : '';
  },
  point: (i) => {
    view.pointed = i;
  },
  press: (i) => {
    const scored = shown()[i];
    if (scored) lesson.setInput(scored.pixels);
  },
});
