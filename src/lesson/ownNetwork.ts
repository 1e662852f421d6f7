/** The learner's own network: trained in the page or brought, of a shape that need not be the lesson's. There is one, or none. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import type { Sample } from '../digits/samples';
import { activationsOf, isAllSigmoid, misfit } from '../network/misfit';
import type { Network } from '../network/Network';
import { networkText } from '../network/networkText';
import { parseNetwork } from '../network/parseNetwork';
import type { Lesson } from './Lesson';
import { perLesson } from './perLesson';
import type { Shape } from './shapes';

export interface OwnNetwork {
  readonly network: ReadonlySignal<Network | undefined>;
  /** Empty while there is none. */
  readonly name: ReadonlySignal<string>;
  /** One entry of undo. RangeError where there is no room for it. */
  take(network: Network, name: string): void;
  /** One entry of undo. */
  forget(): void;
}

/** It belongs to no slide alone: whoever brings a file may be on any. */
const kept = { under: 'own', as: 'network' } as const;
/** Letters: the largest network in 64 bits needs fewer. */
const longest = 1_000_000;

interface Named {
  readonly network: Network;
  readonly name: string;
}

/** Kept as the text of its file, so that undo, a reload and whatever is damaged are as with all that is kept. */
export const ownNetworkOf: (lesson: Lesson) => OwnNetwork = perLesson((lesson) => {
  /** It is read where it is examined: once. */
  let last: { readonly text: string; readonly named: Named | undefined } = { text: '', named: undefined };
  const read = (text: string) => {
    if (text !== last.text) last = { text, named: namedIn(text) };
    return last.named;
  };
  const shape: Shape<string> = v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((text) => text === '' || read(text) !== undefined),
  );
  const text = lesson.local(kept.under, kept.as, '', shape);
  const now = computed(() => read(text.value));
  return {
    network: computed(() => now.value?.network),
    name: computed(() => now.value?.name ?? ''),
    take(network, name) {
      const why = misfit(network.sizes, activationsOf(network));
      if (why) throw new RangeError(why);
      const written = networkText(name, network, 'exact');
      last = { text: written, named: { network, name } };
      text.value = written;
    },
    forget() {
      text.value = '';
    },
  };
});

function namedIn(text: string): Named | undefined {
  try {
    const file = JSON.parse(text) as { name?: unknown };
    const network = parseNetwork(file);
    if (typeof file.name !== 'string' || misfit(network.sizes, activationsOf(network))) return undefined;
    return { network, name: file.name };
  } catch {
    return undefined;
  }
}

/** How many of these digits it reads right. */
export const readsOf = (network: Network, samples: readonly Sample[]): number =>
  samples.filter(({ pixels, label }) => network.forward(pixels).best === label).length;

/**
 * A network comes into the lesson, as one entry of undo: one of the lesson's shape stands on every slide, in the place of the lesson's
 * own; any other is the learner's own. RangeError where there is room for neither.
 */
export function takeIn(lesson: Lesson, network: Network, name: string): 'lesson' | 'own' {
  // What the pen or a handle has begun is an entry of its own.
  lesson.endStroke();
  lesson.endGesture();
  const isLessons = String(network.sizes) === String(lesson.originalNetwork().sizes) && isAllSigmoid(network);
  if (isLessons) lesson.editNetwork('lesson', () => network);
  else ownNetworkOf(lesson).take(network, name);
  return isLessons ? 'lesson' : 'own';
}
