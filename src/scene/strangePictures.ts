/** Pictures that no hand has drawn: pure noise, and what excites an output; with what the network makes of them. */
import { computed } from '@preact/signals-core';
import { noisePicture } from '../digits/changes';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';
import { withstood } from '../lesson/withstood';
import { excitingInput } from '../network/exciting';
import type { Network } from '../network/Network';
import type { LearnedPlaces } from '../theme/learnedPlaces';
import { written } from '../theme/numbers';
import type { Places } from '../theme/places';
import { LabelView } from '../views/LabelView';
import { NoiseView } from '../views/NoiseView';
import { PixelGridView } from '../views/PixelGridView';
import { count } from '../views/words';
import type { Control } from './Control';
import { plainSignal } from './plainSignal';

/** The noise that stands there first. */
export const firstNoise = 2;

/** By network, for each output: its picture, its z there, and the largest z that one of the fair digits reaches. */
const excited = new WeakMap<Network, Map<number, { picture: Float64Array; z: number; ofDigits: number }>>();

export function exciting(network: Network, output: number, fair: readonly Sample[]) {
  const known = excited.get(network) ?? new Map();
  excited.set(network, known);
  const last = network.layers.length;
  const found = known.get(output) ?? {
    picture: excitingInput(network, output),
    ofDigits: Math.max(...fair.map(({ pixels }) => network.forward(pixels).zOf(last, output))),
  };
  if (found.z === undefined) known.set(output, { ...found, z: network.forward(found.picture).zOf(last, output) });
  return known.get(output) as { picture: Float64Array; z: number; ofDigits: number };
}

export function strangePictures(lesson: Lesson, { net }: Places, at: LearnedPlaces, fair: readonly Sample[]) {
  const noise = new NoiseView(at.noise, net);
  const noiseWords = new LabelView();
  const excites = new PixelGridView({ edge: at.exciting.width });
  excites.position.set(at.exciting.x, at.exciting.y);
  const excitesWords = new LabelView();
  const seed = plainSignal(firstNoise);
  const output = plainSignal(3);
  const network = computed(() => lesson.network());
  const picture = computed(() => noisePicture(seed.value));
  const pass = computed(() => network.value.forward(picture.value));
  const size = at.compact ? 12 : 15;

  const controls: Control[] = [
    {
      kind: 'button',
      id: 'another-noise',
      label: at.compact ? 'Another' : 'Another noise',
      where: () => (noise.drawn * noise.alpha > 0.5 ? at.another : undefined),
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
      where: () => (excites.drawn * excites.alpha > 0.5 ? at.outputs : undefined),
      value: () => output.value,
      set: (value) => {
        output.value = value;
      },
    },
  ];

  return {
    noise,
    noiseWords,
    excites,
    excitesWords,
    controls,
    show() {
      const { best, outputs } = pass.value;
      const now = network.value;
      noise.picture = picture.value;
      noise.outputs = outputs;
      noise.answers = () => withstood(now, fair).noise.answers;
      const { picture: frame } = at.noise;
      const bright = outputs[best] as number;
      const says = [
        'it says ',
        count('answer to this noise', best),
        ' at ',
        { name: 'brightness for this noise', text: written(bright), value: bright },
      ];
      noiseWords.labels = [{ x: frame.x + frame.width / 2, y: frame.y + frame.height + size + 6, words: says, size, align: 'center' }];
      const found = exciting(now, output.value, fair);
      excites.values = found.picture;
      excites.caption = 'computed, not drawn by anyone';
      const z = (name: string, value: number) => ({ name, text: written(value, 1), value });
      const compared = at.compact
        ? ['z ', z('z for the computed picture', found.z), '; digits at most ', z('largest z for a digit', found.ofDigits)]
        : [
            'its z is ',
            z('z for the computed picture', found.z),
            '; for the 200 digits at most ',
            z('largest z for a digit', found.ofDigits),
          ];
      const { x, y, width, height } = at.exciting;
      excitesWords.labels = [{ x: x + width / 2, y: y + height + 44, words: compared, size: at.compact ? 12 : 14, align: 'center' }];
    },
  };
}
