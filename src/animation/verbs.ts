/**
 * How things change. Every verb returns a timeline that moves amounts and nothing else, by `to` only, so that a step looks the
 * same however it was reached. A verb asks for just the property it moves.
 */

import { gsap } from 'gsap';
import { duration, ease } from '../theme/motion';
import type { At } from '../theme/places';

type Timeline = gsap.core.Timeline;
type Options = { seconds?: number };

const to = (target: object, vars: gsap.TweenVars): Timeline => gsap.timeline().to(target, { ease, ...vars });

export function fade(view: { alpha: number }, alpha: number, { seconds }: Options = {}): Timeline {
  return to(view, { alpha, duration: seconds ?? (alpha > 0 ? duration.fadeIn : duration.fadeOut) });
}

export function draw(view: { drawn: number }, drawn = 1, { seconds = duration.draw }: Options = {}): Timeline {
  return to(view, { drawn, duration: seconds });
}

/** Lamps come on; from top to bottom, as their view says. */
export function lightUp(view: { lit: number }, lit = 1, { seconds = duration.lightUp + 0.3 }: Options = {}): Timeline {
  return to(view, { lit, duration: seconds });
}

/** How much things are meant: 1, 0.5 or 0.18. */
export function emphasise(views: { emphasis: number } | { emphasis: number }[], amount: number): Timeline {
  return to(views, { emphasis: amount, duration: duration.dim });
}

/** A bright band runs along connections. */
export function flowAlong(connections: { flow: number }, { seconds = duration.flow }: Options = {}): Timeline {
  return to(connections, { flow: 1, duration: seconds, ease: 'none' });
}

export function moveTo(
  view: { x: number; y: number; scale: At },
  place: { x: number; y: number; scale?: number },
  { seconds = duration.move }: Options = {},
): Timeline {
  const timeline = to(view, { x: place.x, y: place.y, duration: seconds });
  return place.scale === undefined ? timeline : timeline.to(view.scale, { x: place.scale, y: place.scale, duration: seconds, ease }, 0);
}

/** Any amounts of shape: `morph(column, { unrolled: 1 })`. */
export function morph<T extends object>(
  view: T,
  amounts: { [K in keyof T]?: T[K] extends number ? number : never },
  { seconds = duration.morph }: Options = {},
): Timeline {
  return to(view, { ...amounts, duration: seconds });
}

/** An amount that is a place: a row, a term, a window on the column. Never a weight, a bias or a pixel. */
export function sweep<T extends object>(
  view: T,
  amounts: { [K in keyof T]?: T[K] extends number ? number : never },
  { seconds = duration.sweep }: Options = {},
): Timeline {
  return to(view, { ...amounts, duration: seconds, ease: 'power1.inOut' });
}
