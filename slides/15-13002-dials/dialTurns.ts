/** Whatever turns many dials at once: shaking, chance, silent biases, two neurons that change places; and the way back. */
import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';
import { swapped, withBiases } from '../../src/network/rearrange';
import { randomLike } from '../../src/network/shake';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { written } from '../../src/theme/numbers';
import { exchanged } from '../shared/dials/DialWallView';
import type { DialPlaces } from '../shared/dials/dialPlaces';
import { shake, shakenBy } from './shaking';

const layers = [1, 2, 3] as const;

/** What stands on the stage now. */
interface When {
  isMeasuring(): boolean;
  isSwapping(): boolean;
  isDone(): boolean;
  mayRestore(): boolean;
  /** How many of the samples are right, in words. */
  score(): string;
}

export function turnsOfAll(lesson: Lesson, places: DialPlaces, when: When): { controls: Control[]; pair: Signal<readonly number[]> } {
  /** The neurons that the learner has let change places last. */
  const pair = plainSignal<readonly number[]>([]);
  let swaps = 0;
  let randomised = 0;
  const controls: Control[] = [
    {
      kind: 'slider',
      id: 'shake',
      label: 'Shake all dials',
      min: 0,
      max: 1,
      step: 0.05,
      isEdit: true,
      where: () => (when.isMeasuring() ? places.slider : undefined),
      value: () => shakenBy(lesson.network()),
      set: (by) => shake(lesson, by),
      text: (by) => `shaken by ${written(by)}: ${when.score()}`,
    },
    {
      kind: 'button',
      id: 'swap',
      quiet: true,
      label: places.compact ? 'Swap two' : 'Swap two others',
      where: () => (when.isSwapping() ? places.buttons[2] : undefined),
      press: () => {
        const two = anotherPair(++swaps);
        pair.value = two;
        lesson.editNetwork('lesson', (network) => swapped(network, 1, two[0], two[1]));
      },
    },
    {
      kind: 'button',
      id: 'randomise',
      quiet: true,
      label: places.compact ? 'Random' : 'Randomise',
      where: () => (when.isMeasuring() || when.isDone() ? places.buttons[0] : undefined),
      press: () => {
        const seed = 100 + ++randomised;
        lesson.editNetwork('lesson', () => randomLike(lesson.originalNetwork(), seed));
      },
    },
    {
      kind: 'button',
      id: 'restore',
      quiet: true,
      label: 'Restore',
      where: () => (lesson.isEdited() && when.mayRestore() ? places.buttons[when.isMeasuring() || when.isDone() ? 1 : 0] : undefined),
      press: () => lesson.editNetwork('lesson', () => lesson.originalNetwork()),
    },
    {
      kind: 'choice',
      id: 'biases',
      label: 'Which layer’s biases are silent',
      heading: places.compact ? 'no b in' : 'silence the biases of layer',
      quiet: true,
      options: [{ value: 0, text: places.compact ? '–' : 'none' }, ...layers.map((value) => ({ value, text: String(value) }))],
      where: () => (when.isMeasuring() || when.isDone() ? places.biases : undefined),
      value: () => silentLayer(lesson),
      set: (layer) => silence(lesson, layer),
    },
  ];
  return { controls, pair };
}

/** Two neurons of hidden layer 1, others than those that the script lets change places. */
function anotherPair(seed: number): [number, number] {
  const others = Array.from({ length: 16 }, (_, i) => i).filter((i) => !(exchanged as readonly number[]).includes(i));
  new Random(seed).shuffle(others);
  return [others[0] as number, others[1] as number];
}

const silentLayer = (lesson: Lesson): number =>
  layers.find((layer) =>
    lesson
      .network()
      .layer(layer)
      .biases.every((bias) => bias === 0),
  ) ?? 0;

/** The biases of one layer are 0; those that were silent before are as they were trained. */
function silence(lesson: Lesson, silent: number): void {
  const trained = lesson.originalNetwork();
  const biasesOf = (network: Network, layer: number) => {
    const { biases } = network.layer(layer);
    if (layer === silent) return new Float64Array(biases.length);
    return biases.every((bias) => bias === 0) ? trained.layer(layer).biases : biases;
  };
  lesson.editNetwork('lesson', (network) => {
    const next = layers.reduce((changed, layer) => withBiases(changed, layer, biasesOf(network, layer)), network);
    const isTrained = next.layers.every(({ weights, biases }, i) => {
      const layer = trained.layers[i];
      return weights === layer?.weights && biases === layer.biases;
    });
    return isTrained ? trained : next;
  });
}
