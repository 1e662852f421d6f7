/** What this browser remembers for the next visit: the path that was chosen, and how far somebody has come. */
import { effect } from '@preact/signals-core';
import type { Deck } from './Deck';
import { placeIn } from './pageAddress';
import { doorIndex, type StepPlace } from './RunningOrder';

const pathKey = 'thirteen-thousand-dials-path';
const placeKey = 'thirteen-thousand-dials-place';

/** The id of the path that was chosen last. */
export const rememberedPath = (): string | undefined => stored(pathKey);

/** Somebody has chosen a path. */
export function choosePath(deck: Deck, id: string): void {
  deck.usePath(id);
  store(pathKey, id);
}

/** Where somebody was last, if there is something to go on with from there. */
export function rememberedPlace({ order }: Pick<Deck, 'order'>): StepPlace | undefined {
  const place = placeIn(order.chapters, stored(placeKey) ?? '');
  return place && place.index + place.step > 0 ? place : undefined;
}

/** Every place that comes on stage is remembered; whoever has come to the end begins anew. */
export function rememberPlaces(deck: Pick<Deck, 'index' | 'scene' | 'order'>): void {
  effect(() => {
    const { index, scene, order } = deck;
    const step = scene.value?.step.value;
    if (step === undefined || index.value === doorIndex) return;
    const slide = order.chapters[index.value];
    if (order.following({ index: index.value, step })) store(placeKey, `#/${slide?.id}/${step - 1}`);
    else store(placeKey, '');
  });
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing: the next visit begins as usual.
  }
}
