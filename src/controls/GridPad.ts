/** A grid on the stage that takes the pen: by mouse, touch or stylus, and by keyboard as a grid with a cursor. */
import { batch } from '@preact/signals-core';
import type { Pen, Point } from '../digits/Drawing';
import type { GridControl } from '../scene/Control';
import { element, standAt } from './element';
import { isCombined, signOf } from './signOf';
import { type Drag, type PadLinks, takePointer } from './takePointer';
import './GridPad.css';

const side = 28;
const arrows: Record<string, [number, number]> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export class GridPad {
  readonly element: HTMLElement;
  /** Ends a stroke that is going on. */
  readonly finish: () => void;
  /** The cell that the keys have come to. */
  caret = { row: 13, column: 13 };
  /** Whether the pen erases; a switch of the page's tools. */
  erasing = false;
  private readonly control: GridControl;
  private readonly cell: HTMLElement;
  private readonly row: HTMLElement;
  private readonly cursorMark: HTMLElement;
  private drawing = false;
  private keyStroke = false;

  constructor(control: GridControl, links: PadLinks) {
    this.control = control;
    const id = `grid-${control.id}`;
    this.cell = element('div', { role: 'gridcell', id: `${id}-cell` });
    this.row = element('div', { class: 'for-readers', role: 'row' }, this.cell);
    this.cursorMark = element('div', { class: 'grid-cursor', 'aria-hidden': 'true' });
    this.element = element(
      'div',
      {
        class: 'grid-pad',
        id,
        role: 'grid',
        tabindex: 0,
        'aria-label': control.label,
        'aria-rowcount': side,
        'aria-colcount': side,
        'aria-activedescendant': `${id}-cell`,
      },
      this.row,
      this.cursorMark,
    );
    const lift = this.takePointer(links);
    this.finish = () => {
      lift();
      this.endKeyStroke();
    };
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('keyup', (event) => signOf(event) === ' ' && this.endKeyStroke());
    this.element.addEventListener('focus', () => this.moveCursor(0, 0));
    this.element.addEventListener('blur', () => {
      this.endKeyStroke();
      this.control.point?.(undefined);
    });
    this.moveCursor(0, 0);
    this.control.point?.(undefined);
  }

  place(): void {
    standAt(this.element, this.control.where());
  }

  private takePointer({ keep, afterPointer }: PadLinks): () => void {
    const { element: pad, control } = this;
    pad.addEventListener('pointermove', (event) => this.hover(event));
    pad.addEventListener('pointerleave', () => this.drawing || control.point?.(undefined));
    const begin = (event: PointerEvent): Drag => {
      const takeBack = keep();
      const erase = this.erasing || event.shiftKey || event.button === 5;
      const end = () => {
        this.drawing = false;
        control.end();
        afterPointer();
      };
      this.drawing = true;
      control.begin(erase ? 'erase' : 'draw', this.at(event));
      return {
        move: (to) => this.extend(to),
        end,
        takeBack: () =>
          batch(() => {
            end();
            takeBack();
          }),
      };
    };
    return takePointer(pad, begin, { eraser: true });
  }

  /** The browser sends one such event a frame; all points since the last become one change of the lesson. */
  private extend(event: PointerEvent): void {
    const events = event.getCoalescedEvents?.() ?? [];
    batch(() => {
      for (const each of events.length > 0 ? events : [event]) this.control.extend(this.at(each));
    });
  }

  private at(event: PointerEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * side, y: ((event.clientY - box.top) / box.height) * side };
  }

  private hover(event: PointerEvent): void {
    const { x, y } = this.at(event);
    const inside = x >= 0 && y >= 0 && x < side && y < side;
    this.control.point?.(inside ? Math.floor(y) * side + Math.floor(x) : undefined);
  }

  private onKey(event: KeyboardEvent): void {
    const sign = signOf(event);
    const arrow = arrows[sign];
    if (isCombined(event)) return;
    if (arrow) this.moveCursor(...arrow);
    else if (sign === ' ' && !event.repeat) this.beginKeyStroke('draw');
    else if (sign === 'Delete' || sign === 'Backspace') this.dot('erase');
    else if (sign !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
  }

  private get centre(): Point {
    return { x: this.caret.column + 0.5, y: this.caret.row + 0.5 };
  }

  /** Space paints; held down, the arrows draw. */
  private beginKeyStroke(pen: Pen): void {
    this.keyStroke = true;
    this.control.begin(this.erasing ? 'erase' : pen, this.centre);
    this.describeCell();
  }

  private endKeyStroke(): void {
    if (!this.keyStroke) return;
    this.keyStroke = false;
    this.control.end();
    this.describeCell();
  }

  private dot(pen: Pen): void {
    this.control.begin(pen, this.centre);
    this.control.end();
    this.describeCell();
  }

  private moveCursor(rows: number, columns: number): void {
    const clamp = (value: number) => Math.min(side - 1, Math.max(0, value));
    this.caret = { row: clamp(this.caret.row + rows), column: clamp(this.caret.column + columns) };
    if (this.keyStroke) this.control.extend(this.centre);
    const { row, column } = this.caret;
    this.cursorMark.style.left = `${(column / side) * 100}%`;
    this.cursorMark.style.top = `${(row / side) * 100}%`;
    this.row.setAttribute('aria-rowindex', String(row + 1));
    this.cell.setAttribute('aria-colindex', String(column + 1));
    this.describeCell();
    this.control.point?.(row * side + column);
  }

  private describeCell(): void {
    this.cell.textContent = this.control.cell(this.caret.row * side + this.caret.column);
  }
}
