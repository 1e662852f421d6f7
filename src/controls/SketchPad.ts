/** A graph that takes a sketch: freehand with the pointer, or stop by stop with the arrow keys. */
import type { Point } from '../digits/Drawing';
import type { SketchControl } from '../scene/Control';
import { element, standAt } from './element';
import { isCombined, signOf } from './signOf';
import { type PadLinks, takePointer } from './takePointer';
import './SketchPad.css';

/** Along the sketch, for the keys. */
const stops = 4;
/** How much one press raises or lowers. */
const stride = 0.05;

const within = (value: number) => Math.min(1, Math.max(0, value));

export class SketchPad {
  readonly element: HTMLElement;
  /** Ends a stroke that is going on. */
  readonly finish: () => void;
  /** The stop that the keys have come to. */
  caret = 0;
  private readonly control: SketchControl;
  private readonly cursor = element('div', { class: 'sketch-cursor', 'aria-hidden': 'true' });

  constructor(control: SketchControl, links: PadLinks) {
    this.control = control;
    this.element = element(
      'div',
      {
        class: 'sketch-pad',
        id: `sketch-${control.id}`,
        role: 'slider',
        tabindex: 0,
        'aria-label': control.label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
      },
      this.cursor,
    );
    this.finish = this.takePointer(links);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('focus', () => this.describe());
    this.describe();
  }

  place(): void {
    standAt(this.element, this.control.where());
  }

  private takePointer({ keep, afterPointer }: PadLinks): () => void {
    return takePointer(this.element, (event) => {
      const takeBack = keep();
      let last = this.at(event);
      this.control.stroke(last, last);
      return {
        move: (to) => {
          this.control.stroke(last, this.at(to));
          last = this.at(to);
        },
        end: afterPointer,
        takeBack,
      };
    });
  }

  private at(event: PointerEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: within((event.clientX - box.left) / box.width), y: within(1 - (event.clientY - box.top) / box.height) };
  }

  private onKey(event: KeyboardEvent): void {
    const sign = signOf(event);
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[sign];
    const up = { ArrowDown: -1, ArrowUp: 1 }[sign];
    if (isCombined(event)) return;
    if (aside) this.caret = Math.min(stops, Math.max(0, this.caret + aside));
    else if (up) this.raise(up * stride);
    else return;
    this.describe();
    event.preventDefault();
    event.stopPropagation();
  }

  /** The sketch becomes straight from this stop to its neighbours. */
  private raise(by: number): void {
    const { control, caret: stopAt } = this;
    const height = (stop: number) => control.height(stop / stops) ?? 0.5;
    const here = { x: stopAt / stops, y: within(Math.round((height(stopAt) + by) / stride) * stride) };
    for (const beside of [stopAt - 1, stopAt + 1]) {
      if (beside >= 0 && beside <= stops) control.stroke({ x: beside / stops, y: height(beside) }, here);
    }
  }

  private describe(): void {
    const along = this.caret / stops;
    this.cursor.style.left = `${along * 100}%`;
    this.element.setAttribute('aria-valuenow', String(Math.round((this.control.height(along) ?? 0.5) * 100)));
    this.element.setAttribute('aria-valuetext', this.control.text(along));
  }
}
