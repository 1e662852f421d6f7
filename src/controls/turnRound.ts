/** A slider that is turned like a wheel: the pointer goes round its middle, and past its end it begins again, by keys too. */
import type { SliderControl } from '../scene/Control';
import { isCombined, signOf } from './signOf';

/** Where a point stands, seen from the middle: degrees clockwise from the left, 0 up to 360. */
export function degreesAt(x: number, y: number): number {
  return ((((Math.atan2(-y, -x) * 180) / Math.PI) % 360) + 360) % 360;
}

/** A press on it; what is returned follows the pointer. */
export function turnRound(input: HTMLInputElement, control: SliderControl): (event: PointerEvent) => (to: PointerEvent) => void {
  const { min, max, step } = control;
  const around = max - min + step;
  const set = (value: number) => control.set(min + ((((Math.round((value - min) / step) * step) % around) + around) % around));
  const follow = (event: PointerEvent) => {
    const box = input.getBoundingClientRect();
    set(degreesAt(event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2));
  };
  input.addEventListener('keydown', (event) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[signOf(event)];
    if (!direction || isCombined(event)) return;
    event.preventDefault();
    event.stopPropagation();
    set(control.value() + direction * step);
  });
  return (event) => {
    follow(event);
    return follow;
  };
}
