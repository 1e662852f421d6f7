/** A handle on the stage that is dragged both ways, or moved with the arrow keys; a drag is one entry of undo. */
import { effect } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { HandleControl } from '../scene/Control';
import { element, standAt } from './element';
import { isCombined, signOf } from './signOf';
import { type PadLinks, takePointer } from './takePointer';
import './DragHandle.css';

const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class DragHandle {
  readonly element: HTMLElement;
  readonly stop: () => void;
  /** Ends a drag that is going on. */
  readonly finish: () => void;
  private readonly control: HandleControl;
  private readonly lesson: Lesson;

  constructor(control: HandleControl, lesson: Lesson, links: PadLinks) {
    this.control = control;
    this.lesson = lesson;
    this.element = element('div', {
      class: 'drag-handle',
      id: `handle-${control.id}`,
      role: 'slider',
      tabindex: 0,
      'aria-label': control.label,
      title: control.label,
      'aria-valuemin': 0,
      'aria-valuemax': 783,
    });
    this.finish = this.takePointer(links);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.stop = effect(() => {
      const { x, y } = control.value();
      this.element.setAttribute('aria-valuenow', String(28 * y + x));
      this.element.setAttribute('aria-valuetext', control.text());
    });
  }

  place(): void {
    standAt(this.element, this.control.where());
  }

  private takePointer({ keep, afterPointer }: PadLinks): () => void {
    const { element: handle, control, lesson } = this;
    return takePointer(handle, (event) => {
      const takeBack = keep();
      const { clientX: fromX, clientY: fromY } = event;
      const value = control.value();
      lesson.beginGesture();
      return {
        move(to) {
          const where = control.where();
          if (!where) return;
          const unit = (control.unit() * handle.getBoundingClientRect().width) / where.width;
          const along = (now: number, from: number) => Math.round((now - from) / unit);
          control.set({ x: value.x + along(to.clientX, fromX), y: value.y + along(to.clientY, fromY) });
        },
        end() {
          lesson.endGesture();
          afterPointer();
        },
        takeBack,
      };
    });
  }

  private onKey(event: KeyboardEvent): void {
    const step = arrows[signOf(event)];
    if (!step || isCombined(event)) return;
    const { x, y } = this.control.value();
    this.control.set({ x: x + step[0], y: y + step[1] });
    event.preventDefault();
    event.stopPropagation();
  }
}
