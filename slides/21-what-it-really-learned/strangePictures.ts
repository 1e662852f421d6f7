/** Pictures that no hand has drawn: pure noise, and what excites an output; with what the network makes of them. */

import { computed, type Signal } from '@preact/signals-core';
import { noisePicture } from '../../src/digits/changes';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { excitingInput } from '../../src/network/exciting';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import type { ButtonControl, ChoiceControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count, type Word } from '../../src/views/words';
import { NoiseView } from './NoiseView';
import type { LearnedPlaces } from './places';
import { withstood } from './withstood';

/** The noise that stands there first. */
const firstNoise = 2;
/** The output whose picture stands there first. */
export const firstExcited = 3;

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
  excites.networksShown = ['plain'];
  excites.position.set(at.exciting.x, at.exciting.y);
  const excitesWords = new LabelView();
  const seed = plainSignal(firstNoise);
  const output = plainSignal(firstExcited);
  const network = computed(() => lesson.network());
  const picture = computed(() => noisePicture(seed.value));
  const pass = computed(() => network.value.forward(picture.value));
  return {
    noise,
    excites,
    excitesWords,
    controls: [
      anotherNoise(seed, () => (noise.drawn * noise.alpha > halfway ? at.another : undefined)),
      excitedOutput(output, () => (excites.drawn * excites.alpha > halfway ? at.outputs : undefined)),
    ],
    show() {
      const now = network.value;
      noise.picture = picture.value;
      noise.outputs = pass.value.outputs;
      noise.best = pass.value.best;
      noise.answers = () => withstood(now, fair).noise.answers;
      noise.bright = () => withstood(now, fair).noise.bright;
      noise.says = saidOfNoise(pass.value);
      const found = [now, plain].map((each) => exciting(each, output.value, fair));
      excites.digits = found.map((each) => each.picture);
      excitesWords.labels = wordsBelow(at, output.value, found);
    },
  };
}

function anotherNoise(seed: Signal<number>, where: ButtonControl['where']): ButtonControl {
  return {
    kind: 'button',
    id: 'another-noise',
    label: 'Another noise',
    quiet: true,
    where,
    press: () => {
      seed.value++;
    },
  };
}

function excitedOutput(output: Signal<number>, where: ChoiceControl['where']): ChoiceControl {
  return {
    kind: 'choice',
    id: 'excited-output',
    label: 'Which output the picture excites',
    quiet: true,
    options: Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) })),
    where,
    value: () => output.value,
    set: (value) => {
      output.value = value;
    },
  };
}

function saidOfNoise({ best, outputs }: ForwardPass): Word[] {
  const bright = outputs[best] as number;
  return [
    'it says ',
    count('answer to this noise', best),
    ' at ',
    { name: 'brightness for this noise', text: written(bright), value: bright },
  ];
}

function wordsBelow(
  { exciting: { x, y, width, height, pitch }, compact }: LearnedPlaces,
  output: number,
  found: readonly Excited[],
): Label[] {
  const size = compact ? 12 : typeSize.label;
  const z = (name: string, value: number) => ({ name, text: written(value, 1), value });
  return ['ours', 'plain'].flatMap((name, i): Label[] => {
    const common = { x: x + i * pitch + width / 2, size, align: 'center' } as const;
    const { z: reached, ofDigits } = found[i] as Excited;
    const words = [`${name}: z `, z(`z of output ${output}, ${name}`, reached)];
    const most = z(`largest z for a digit, ${name}`, ofDigits);
    return [
      { ...common, y: y + height + (compact ? 16 : 26), words },
      { ...common, y: y + height + (compact ? 31 : 50), words: [compact ? 'digits at most ' : 'for the 200 digits at most ', most] },
    ];
  });
}
