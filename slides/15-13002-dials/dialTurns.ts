/** Whatever turns many dials at once: shaking, chance, silent biases, two neurons that change places; and the way back. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';
import { swapped, withBiases } from '../../src/network/rearrange';
import { randomLike } from '../../src/network/shake';
import type { ButtonControl, ChoiceControl, Control, SliderControl } from '../../src/scene/Control';
import { written } from '../../src/theme/numbers';
import { exchanged } from '../shared/dials/DialWallView';
import type { DialPlaces } from '../shared/dials/dialPlaces';
import type { DialMoments } from './moments';
import { shake, shakenBy } from './shaking';
import type { TurnedDials } from './state';

const layers = [1, 2, 3] as const;

export function turnsOfAll(lesson: Lesson, places: DialPlaces, turned: TurnedDials, moments: DialMoments): Control[] {
  return [
    shakeSlider(lesson, places, turned, moments),
    swapButton(lesson, places, turned, moments),
    randomiseButton(lesson, places, moments),
    restoreButton(lesson, places, moments),
    biasesChoice(lesson, places, moments),
  ];
}

function shakeSlider(lesson: Lesson, { slider }: DialPlaces, { rightNow, fair }: TurnedDials, { isMeasuring }: DialMoments): SliderControl {
  return {
    kind: 'slider',
    id: 'shake',
    label: 'Shake all dials',
    min: 0,
    max: 1,
    step: 0.05,
    isEdit: true,
    where: () => (isMeasuring() ? slider : undefined),
    value: () => shakenBy(lesson.network()),
    set: (by) => shake(lesson, by),
    text: (by) => `shaken by ${written(by)}: ${rightNow.value} of ${fair.value.length} right`,
  };
}

function swapButton(lesson: Lesson, { compact, buttons }: DialPlaces, { pair }: TurnedDials, { isSwapping }: DialMoments): ButtonControl {
  let swaps = 0;
  return {
    kind: 'button',
    id: 'swap',
    quiet: true,
    label: compact ? 'Swap two' : 'Swap two others',
    where: () => (isSwapping() ? buttons[2] : undefined),
    press: () => {
      const two = anotherPair(++swaps);
      pair.value = two;
      lesson.editNetwork('lesson', (network) => swapped(network, 1, two[0], two[1]));
    },
  };
}

/** Where all dials are turned at once: while they are shaken, and at the end. */
const mayTurnAll = ({ isMeasuring, isDone }: DialMoments) => isMeasuring() || isDone();

function randomiseButton(lesson: Lesson, { compact, buttons }: DialPlaces, moments: DialMoments): ButtonControl {
  let randomised = 0;
  return {
    kind: 'button',
    id: 'randomise',
    quiet: true,
    label: compact ? 'Random' : 'Randomise',
    where: () => (mayTurnAll(moments) ? buttons[0] : undefined),
    press: () => {
      const seed = 100 + ++randomised;
      lesson.editNetwork('lesson', () => randomLike(lesson.originalNetwork(), seed));
    },
  };
}

function restoreButton(lesson: Lesson, { buttons }: DialPlaces, moments: DialMoments): ButtonControl {
  return {
    kind: 'button',
    id: 'restore',
    quiet: true,
    label: 'Restore',
    where: () => (lesson.isEdited() && moments.mayRestore() ? buttons[mayTurnAll(moments) ? 1 : 0] : undefined),
    press: () => lesson.editNetwork('lesson', () => lesson.originalNetwork()),
  };
}

function biasesChoice(lesson: Lesson, { compact, biases }: DialPlaces, moments: DialMoments): ChoiceControl {
  return {
    kind: 'choice',
    id: 'biases',
    label: 'Which layer’s biases are silent',
    heading: compact ? 'no b in' : 'silence the biases of layer',
    quiet: true,
    options: [{ value: 0, text: compact ? '–' : 'none' }, ...layers.map((value) => ({ value, text: String(value) }))],
    where: () => (mayTurnAll(moments) ? biases : undefined),
    value: () => silentLayer(lesson),
    set: (layer) => silence(lesson, layer),
  };
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
