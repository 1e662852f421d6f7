/** What has been done to the digit on stage, and which of the two hundred fair digits are right when it is done to them. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Changes, isUnchanged } from '../../src/digits/changes';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { changesOfDigit, untouched } from './changedDigit';
import type { Remark } from './StillRightView';
import { sure, withstood } from './withstood';

/** The move that is shown as long as nobody moves a slider. */
export const exampleMove = 4;

/** What is done to the two hundred, in the order in which it is judged. */
export const captions = ['as they are', `${exampleMove} px to the right`, 'moved, centred again', 'upside down', 'half noise'] as const;

export interface StillRight {
  readonly network: ReadonlySignal<Network>;
  readonly changes: ReadonlySignal<Changes>;
  /** What the network makes of the digit as it was. */
  readonly before: ReadonlySignal<ForwardPass>;
  /** Which digits are right, for each of the captions. */
  readonly judges: ReadonlySignal<readonly (readonly boolean[])[]>;
  /** What else is to be said of each, once it is asked for. */
  remarks(): readonly (readonly Remark[])[];
  /** The same for the changes of the digit on stage. None while it is as it was. */
  readonly own: ReadonlySignal<readonly boolean[] | undefined>;
}

export function stillRightState(lesson: Lesson, fair: readonly Sample[]): StillRight {
  const network = computed(() => lesson.network());
  const changes = computed(() => changesOfDigit(lesson));
  return {
    network,
    changes,
    before: computed(() => network.value.forward(untouched(lesson))),
    judges: computed(() => {
      const { rightAt, upsideDown, halfNoise } = withstood(network.value, fair);
      return [rightAt(0, false), rightAt(exampleMove, false), rightAt(exampleMove, true), upsideDown.right, halfNoise];
    }),
    remarks() {
      const { sure: often, selfSame } = withstood(network.value, fair).upsideDown;
      const turned = [
        { name: 'sure upside down', value: often, words: [`times it is sure: an output above ${sure}`] },
        { name: '0, 1 or 8 among them', value: selfSame, words: ['of the right ones are a 0, 1 or 8:', 'alike on their heads'] },
      ];
      return [[], [], [], turned, []];
    },
    own: computed(() => (isUnchanged(changes.value) ? undefined : withstood(network.value, fair).right(changes.value))),
  };
}
