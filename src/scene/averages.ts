/** The average of all fair digits that light a neuron: made from activations alone, without a look at any weight. */
import { computed } from '@preact/signals-core';
import { blank, type Pixels } from '../digits/pixels';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';

interface Average {
  readonly picture: Pixels;
  /** How many digits light it. */
  readonly count: number;
}

export function averages(lesson: Lesson, fair: readonly Sample[]) {
  const network = computed(() => lesson.network());
  const passes = computed(() => fair.map(({ pixels }) => network.value.forward(pixels)));
  const known = computed(() => ({ passes: passes.value, pictures: new Map<string, Average>() }));
  return (layer: number, neuron: number): Average => {
    const { passes, pictures } = known.value;
    const key = `${layer} ${neuron}`;
    const found = pictures.get(key) ?? average(fair.filter((_, i) => (passes[i]?.activation(layer, neuron) ?? 0) > 0.5));
    pictures.set(key, found);
    return found;
  };
}

/** Pixel by pixel. */
export function average(samples: readonly Sample[]): Average {
  const picture = blank();
  for (const { pixels } of samples)
    for (let i = 0; i < picture.length; i++) picture[i] = (picture[i] as number) + (pixels[i] as number) / samples.length;
  return { picture, count: samples.length };
}
