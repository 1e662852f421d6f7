/** Five pictures and a neuron's sum for each of them, the largest first: a bar, its inverse, all white, nothing, and the digit on stage. */
import { computed } from '@preact/signals-core';
import { pixelCount } from '../../src/digits/pixels';
import { handMade } from '../../src/lesson/handMade';
import type { Lesson } from '../../src/lesson/Lesson';
import { ranked } from '../../src/scene/twelveDigits';
import { palette } from '../../src/theme/colours';
import { short } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import type { MultiplicationPlaces } from './places';

/** White where the first neuron's weights are as it is made, and dark round it. */
const bar = handMade.region.weightsInto(1, 0);
const fixed = [
  { name: 'bar', pixels: bar },
  { name: 'inverted', pixels: bar.map((value) => 1 - value) },
  { name: 'all white', pixels: new Float64Array(pixelCount).fill(1) },
  { name: 'blank', pixels: new Float64Array(pixelCount) },
] as const;

/** `digitName` is what the digit's sum is called among the numbers on stage. */
export function rankedPictures(lesson: Lesson, network: string, digitName: () => string, { ranking, compact }: MultiplicationPlaces) {
  const { x, y, ...options } = ranking;
  const view = new GalleryView({ ...options, across: 1 });
  view.position.set(x, y);
  const pictures = computed(() => [...fixed, { name: 'your digit', pixels: lesson.input.value }]);
  const sums = computed(() => {
    const weights = lesson.network(network).weightsInto(1, 0);
    return pictures.value.map(({ pixels }) => weights.reduce((sum, weight, i) => sum + weight * (pixels[i] as number), 0));
  });
  const ranks = computed(() => ranked(sums.value));
  const digits = computed(() => pictures.value.map(({ pixels }) => pixels));
  const labels = computed(() =>
    pictures.value.map(({ name }, i) => {
      const value = sums.value[i] as number;
      const number = {
        name: i < fixed.length ? `${name} picture sum` : digitName(),
        text: short(value),
        value,
        colour: palette.weightedSum,
      };
      return compact ? [number] : [{ text: name }, number];
    }),
  );
  return {
    view,
    show() {
      view.digits = digits.value;
      view.ranks = ranks.value;
      view.labels = labels.value;
    },
    /** "bar 24, your digit 7.36, all white 8, …" */
    inWords: () => {
      const order = [...pictures.value.keys()].sort((i, k) => (ranks.value[i] as number) - (ranks.value[k] as number));
      return order.map((i) => `${pictures.value[i]?.name} ${short(sums.value[i] as number)}`).join(', ');
    },
  };
}
