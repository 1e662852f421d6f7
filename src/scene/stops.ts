/** Keeps a slider to the values that it can stand at: a neuron of 5.55 does not exist. */
import type { Control, SliderControl } from './Control';

/** Less than this share of a step beside one is on it. */
const near = 1e-6;

/** The value nearest to this one that is whole steps from `min`, and not beyond `max`. */
export function nearestStop(value: number, { min, max, step }: Pick<SliderControl, 'min' | 'max' | 'step'>): number {
  const steps = (value - min) / step;
  const last = Math.floor((max - min) / step + near);
  const nearest = Math.min(last, Math.max(0, Math.round(steps)));
  // What stands on a step already stays as it was written: 0.15, and not 0.15000000000000002.
  return Math.abs(steps - nearest) < near ? value : Number((min + nearest * step).toFixed(9));
}

const kept = new WeakSet<Control>();

/** From now on its sliders are set to no other values, whoever sets them. */
export function keptToStops<S extends { readonly controls?: readonly Control[] }>(script: S): S {
  script.controls?.forEach(keepToStops);
  return script;
}

/** What is no number moves nothing. */
function keepToStops(control: Control): void {
  if (control.kind !== 'slider' || kept.has(control)) return;
  kept.add(control);
  const set = control.set.bind(control);
  control.set = (value) => {
    if (Number.isFinite(value)) set(nearestStop(value, control));
  };
}
