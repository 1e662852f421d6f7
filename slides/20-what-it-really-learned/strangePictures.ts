/** Pictures that no hand has drawn: pure noise, and what excites an output; with what the network makes of them. */

import { computed } from '@preact/signals-core';
import { noisePicture } from '../../src/digits/changes';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { excitingInput } from '../../src/network/exciting';
import type { Network } from '../../src/network/Network';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import type { LearnedPlaces } from '../shared/walls/learnedPlaces';
import { NoiseView } from './NoiseView';
import { withstood } from './withstood';

/** The noise that stands there first. */
const firstNoise = 2;

interface Excited {
  readonly picture: Float64Array;
  /** The output's z there, and the largest that one of the fair digits reaches. */
  readonly z: number;
  readonly ofDigits: number;
}

const excited = new WeakMap<Network, Map<number, Excited>>();

/** Searched for once per network and output. */
export function exciting(network: Network, output: number, fair: readonly Sample[]): Excited {
  const known = excited.get(network) ?? new Map<number, Excited>();
  excited.set(network, known);
  const before = known.get(output);
  if (before) return before;
  const z = (pixels: ArrayLike<number>) => network.forward(pixels).zOf(network.layers.length, output);
  const picture = excitingInput(network, output);
  const found = { picture, z: z(picture), ofDigits: Math.max(...fair.map(({ pixels }) => z(pixels))) };
  known.set(output, found);
  return found;
}

export function strangePictures(lesson: Lesson, { net }: Places, at: LearnedPlaces, fair: readonly Sample[], plain: Network) {
  const noise = new NoiseView(at.noise, net);
  const excites = new GalleryView({ size: at.exciting.width, pitch: at.exciting.pitch, across: 2 });
  excites.position.set(at.exciting.x, at.exciting.y);
  const excitesWords = new LabelView();
  const seed = plainSignal(firstNoise);
  const output = plainSignal(3);
  const network = computed(() => lesson.network());
  const picture = computed(() => noisePicture(seed.value));
  const pass = computed(() => network.value.forward(picture.value));
  const controls: Control[] = [
    {
      kind: 'button',
      id: 'another-noise',
      label: 'Another noise',
      quiet: true,
      where: () => (noise.drawn * noise.alpha > halfway ? at.another : undefined),
      press: () => {
        seed.value++;
      },
    },
    {
      kind: 'choice',
      id: 'excited-output',
      label: 'Which output the picture excites',
      quiet: true,
      options: Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) })),
      where: () => (excites.drawn * excites.alpha > halfway ? at.outputs : undefined),
      value: () => output.value,
      set: (value) => {
        output.value = value;
      },
    },
  ];

  return {
    noise,
    excites,
    excitesWords,
    controls,
    show() {
      const { best, outputs } = pass.value;
      const now = network.value;
      noise.picture = picture.value;
      noise.outputs = outputs;
      noise.answers = () => withstood(now, fair).noise.answers;
      const bright = outputs[best] as number;
      noise.says = [
        'it says ',
        count('answer to this noise', best),
        ' at ',
        { name: 'brightness for this noise', text: written(bright), value: bright },
      ];
      const found = [now, plain].map((each) => exciting(each, output.value, fair));
      excites.digits = found.map((each) => each.picture);
      excitesWords.labels = captions(at, output.value, found);
    },
  };
}

function captions(
  { exciting: { x, y, width, height, pitch }, compact }: LearnedPlaces,
  output: number,
  found: readonly Excited[],
): Label[] {
  const size = compact ? 12 : 14;
  const z = (name: string, value: number) => ({ name, text: written(value, 1), value });
  const lines = ['smooth', 'plain'].flatMap((name, i): Label[] => {
    const common = { x: x + i * pitch + width / 2, size, align: 'center' } as const;
    const { z: reached, ofDigits } = found[i] as Excited;
    const words = [`${name}: z `, z(`z of output ${output}, ${name}`, reached)];
    const most = z(`largest z for a digit, ${name}`, ofDigits);
    return [
      { ...common, y: y + height + (compact ? 16 : 22), words },
      { ...common, y: y + height + (compact ? 31 : 41), words: [compact ? 'digits at most ' : 'for the 200 digits at most ', most] },
    ];
  });
  const heading = {
    x: x + (pitch + width) / 2,
    y: y + height + (compact ? 52 : 66),
    words: ['computed, not drawn by anyone'],
    size,
    align: 'center',
  } as const;
  return [...lines, heading];
}
