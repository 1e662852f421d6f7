/** A handle on the stage that is dragged both ways, or moved with the arrow keys; a drag is one entry of undo. */
import { effect } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { HandleControl } from '../scene/Control';
import { element, standAt } from './element';
import './DragHandle.css';

const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class DragHandle {
  readonly element: HTMLElement;
  readonly stop: () => void;
  private readonly control: HandleControl;
  private readonly lesson: Lesson;
  private drag: { pointer: number; fromX: number; fromY: number; value: { x: number; y: number } } | undefined;

  constructor(control: HandleControl, lesson: Lesson, afterPointer: () => void) {
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
    this.takePointer(afterPointer);
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

  finish(): void {
    if (this.drag) this.lesson.endGesture();
    this.drag = undefined;
  }

  private takePointer(after: () => void): void {
    const { element: handle, control } = this;
    handle.addEventListener('pointerdown', (event) => {
      if (this.drag || event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      this.lesson.beginGesture();
      this.drag = { pointer: event.pointerId, fromX: event.clientX, fromY: event.clientY, value: control.value() };
    });
    handle.addEventListener('pointermove', (event) => {
      const { drag } = this;
      const where = control.where();
      if (event.pointerId !== drag?.pointer || !where) return;
      const unit = (control.unit() * handle.getBoundingClientRect().width) / where.width;
      const along = (to: number, from: number) => Math.round((to - from) / unit);
      control.set({ x: drag.value.x + along(event.clientX, drag.fromX), y: drag.value.y + along(event.clientY, drag.fromY) });
    });
    const lift = (event: PointerEvent) => {
      if (event.pointerId !== this.drag?.pointer) return;
      this.finish();
      after();
    };
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) handle.addEventListener(type, lift);
  }

  private onKey(event: KeyboardEvent): void {
    const step = arrows[event.key];
    if (!step) return;
    const { x, y } = this.control.value();
    this.control.set({ x: x + step[0], y: y + step[1] });
    event.preventDefault();
    event.stopPropagation();
  }
}
