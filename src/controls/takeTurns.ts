/** A slider that is turned round its middle: along the arc as a dial, or from its middle up or right for more, down or left for less. */
import type { SliderControl } from '../scene/Control';

/** The arc goes from lower left over the top to lower right, 270 degrees clockwise. */
const start = 135;
const sweep = 270;
/** A drag that begins within this share of half its width is a straight one. */
const inner = 0.72;

/** Where a point stands along the arc, seen from the middle, 0…1. A drag that comes from `before` stops at the ends. */
export function alongArc(x: number, y: number, before?: number): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  const turned = (((degrees - start) % 360) + 360) % 360;
  const middleOfGap = sweep + (360 - sweep) / 2;
  const share = turned > middleOfGap ? 0 : Math.min(1, turned / sweep);
  // Past an end one stays there, instead of falling over to the other.
  return before !== undefined && Math.abs(share - before) > 0.6 ? Math.round(before) : share;
}

/** A press on it; what is returned follows the pointer. */
export function takeTurns(input: HTMLInputElement, control: SliderControl): (event: PointerEvent) => (to: PointerEvent) => void {
  const share = () => (control.value() - control.min) / (control.max - control.min);
  const fromMiddle = (event: PointerEvent) => {
    const box = input.getBoundingClientRect();
    return { x: event.clientX - box.x - box.width / 2, y: event.clientY - box.y - box.height / 2, radius: box.width / 2 };
  };
  /** Client pixels from end to end of a straight drag. */
  const travel = (radius: number) => {
    const width = control.where()?.width;
    return control.travel === undefined || !width ? inner * radius * 2 : (control.travel * radius * 2) / width;
  };
  const set = (to: number) => {
    const steps = Math.round(((control.max - control.min) * Math.min(1, Math.max(0, to))) / control.step);
    control.set(Math.min(control.max, control.min + steps * control.step));
  };

  return (event) => {
    const begun = fromMiddle(event);
    const from = share();
    const isOnArc = control.travel === undefined && Math.hypot(begun.x, begun.y) > inner * begun.radius;
    if (isOnArc) set(alongArc(begun.x, begun.y));
    return (to) => {
      const { x, y, radius } = fromMiddle(to);
      set(isOnArc ? alongArc(x, y, share()) : from + (begun.y - y + x - begun.x) / travel(radius));
    };
  };
}
