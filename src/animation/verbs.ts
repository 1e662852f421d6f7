/**
 * How things change. Every verb returns a timeline that moves amounts and nothing else, by `to` only, so that a step looks the
 * same however it was reached. A verb asks for just the property it moves, and takes one of five tempos.
 */
import { gsap } from 'gsap';
import { ease, tempo as seconds, sweeping, type Tempo } from '../theme/motion';
import type { At } from '../theme/places';

type Timeline = gsap.core.Timeline;
type Amounts<T> = { [K in keyof T]?: T[K] extends number ? number : never };

const to = (target: object, vars: gsap.TweenVars): Timeline => gsap.timeline().to(target, { ease, ...vars });

export function fade(view: { alpha: number }, alpha: number, tempo: Tempo = alpha > 0 ? 'brisk' : 'quick'): Timeline {
  return to(view, { alpha, duration: seconds[tempo] });
}

export function draw(view: { drawn: number }, drawn = 1, tempo: Tempo = 'steady'): Timeline {
  return to(view, { drawn, duration: seconds[tempo] });
}

/** Lamps come on; from top to bottom, as their view says. */
export function lightUp(view: { lit: number }, lit = 1, tempo: Tempo = 'slow'): Timeline {
  return to(view, { lit, duration: seconds[tempo] });
}

/** How much things are meant: 1, `lightLevel.rest`, or 0 for what leaves. */
export function emphasise(views: { emphasis: number } | { emphasis: number }[], amount: number): Timeline {
  return to(views, { emphasis: amount, duration: seconds.quick });
}

/** A bright band runs along connections. */
export function flowAlong(connections: { flow: number }, tempo: Tempo = 'slow'): Timeline {
  return to(connections, { flow: 1, duration: seconds[tempo], ease: 'none' });
}

export function moveTo(view: At & { scale: At }, place: At & { readonly scale?: number }, tempo: Tempo = 'steady'): Timeline {
  const timeline = to(view, { x: place.x, y: place.y, duration: seconds[tempo] });
  return place.scale === undefined
    ? timeline
    : timeline.to(view.scale, { x: place.scale, y: place.scale, duration: seconds[tempo], ease }, 0);
}

/** Any amounts of shape: `morph(column, { unrolled: 1 })`. */
export function morph<T extends object>(view: T, amounts: Amounts<T>, tempo: Tempo = 'slow'): Timeline {
  return to(view, { ...amounts, duration: seconds[tempo] });
}

/** An amount that is a place: a row, a term, a window on the column. Never a weight, a bias or a pixel. */
export function sweep<T extends object>(view: T, amounts: Amounts<T>, tempo?: Tempo): Timeline {
  return to(view, { ...amounts, duration: tempo ? seconds[tempo] : sweeping, ease: 'power1.inOut' });
}
