/** Things on the stage that can be pointed at and chosen: with the pointer, or walked through with the arrow keys. */
import type { Point } from '../digits/Drawing';
import type { PickControl } from '../scene/Control';
import { element, standAt } from './element';
import './PickList.css';

/** A pointer that has moved less than this, in logical pixels, has only pressed. */
const slack = 4;

const directions: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class PickList {
  readonly element: HTMLElement;
  private readonly control: PickControl;
  private readonly option: HTMLElement;
  private at = 0;
  /** What the pointer went down on, and whether it is being carried since. */
  private held: { pointer: number; index: number; from: Point; carried: boolean } | undefined;
  /** Where the thing is that the keys have taken in hand. */
  private inHand: Point | undefined;

  constructor(control: PickControl, afterPointer: () => void) {
    this.control = control;
    const id = `pick-${control.id}`;
    this.option = element('div', { class: 'for-readers', role: 'option', id: `${id}-option`, 'aria-selected': 'true' });
    this.element = element(
      'div',
      { class: 'pick-list', id, role: 'listbox', tabindex: 0, 'aria-label': control.label, 'aria-activedescendant': `${id}-option` },
      this.option,
    );
    const { element: list } = this;
    list.addEventListener('pointermove', (event) => this.held || this.control.point(this.hit(event)));
    list.addEventListener('pointerleave', () => this.control.point(undefined));
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    if (control.carry) this.takePointer(control.carry);
    list.addEventListener('click', (event) => {
      if (this.held?.carried) return;
      const index = this.hit(event);
      this.control.point(index);
      if (index !== undefined) this.control.press?.(index);
      afterPointer();
    });
    list.addEventListener('focus', () => this.show());
    list.addEventListener('blur', () => {
      this.letGo();
      this.control.point(undefined);
    });
    list.addEventListener('keydown', (event) => this.onKey(event));
    this.option.textContent = control.count() > 0 ? control.text(0) : '';
  }

  place(): void {
    const where = this.control.where();
    standAt(this.element, where);
  }

  /** Lets go of whatever is carried. */
  finish(): void {
    if (this.held?.carried) this.control.carry?.drop();
    this.held = undefined;
    this.letGo();
  }

  private takePointer(carry: NonNullable<PickControl['carry']>): void {
    const { element: list } = this;
    list.classList.add('carries');
    list.addEventListener('pointerdown', (event) => {
      const index = event.button === 0 ? this.hit(event) : undefined;
      const from = this.stagePoint(event);
      this.held = index === undefined || !from ? undefined : { pointer: event.pointerId, index, from, carried: false };
      if (this.held) list.setPointerCapture(event.pointerId);
    });
    list.addEventListener('pointermove', (event) => {
      const { held } = this;
      const to = this.stagePoint(event);
      if (!held || !to || held.pointer !== event.pointerId) return;
      if (!held.carried && Math.hypot(to.x - held.from.x, to.y - held.from.y) < slack) return;
      if (!held.carried) carry.take(held.index, held.from);
      held.carried = true;
      carry.move(to);
    });
    const lift = (event: PointerEvent) => {
      if (!this.held || this.held.pointer !== event.pointerId) return;
      if (this.held.carried) carry.drop();
      // The click that follows a carrying is none.
      requestAnimationFrame(() => {
        this.held = undefined;
      });
      this.held = { ...this.held, pointer: -1 };
    };
    list.addEventListener('pointerup', lift);
    list.addEventListener('pointercancel', lift);
  }

  /** With the keys: Space takes it in hand, arrows move it, Space puts it down. */
  private takeOrPutDown(carry: NonNullable<PickControl['carry']>): void {
    if (this.inHand) return this.letGo();
    this.inHand = this.centre(this.at);
    if (this.inHand) carry.take(this.at, this.inHand);
  }

  private letGo(): void {
    if (this.inHand) this.control.carry?.drop();
    this.inHand = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const direction = directions[event.key];
    const { carry } = this.control;
    if (direction && carry && this.inHand) {
      this.inHand = { x: this.inHand.x + direction[0] * carry.stride, y: this.inHand.y + direction[1] * carry.stride };
      carry.move(this.inHand);
      this.option.textContent = this.control.text(this.at);
    } else if (event.key === ' ' && carry) {
      this.takeOrPutDown(carry);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && this.control.remove) {
      this.letGo();
      this.control.remove(this.at);
      this.at = Math.min(this.at, this.control.count() - 1);
      this.show();
    } else if (direction) {
      this.at = this.neighbour(direction);
      this.show();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.control.press?.(this.at);
      this.option.textContent = this.control.text(this.at);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(): void {
    if (!this.control.placeOf(this.at)) this.at = this.firstThere;
    this.option.textContent = this.control.text(this.at);
    this.option.setAttribute('aria-posinset', String(this.at + 1));
    this.option.setAttribute('aria-setsize', String(this.control.count()));
    this.control.point(this.at);
  }

  private centre(index: number): { x: number; y: number } | undefined {
    const at = this.control.placeOf(index);
    return at && { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  }

  /** What the arrow keys begin with: the first thing that is on stage. */
  private get firstThere(): number {
    for (let i = 0; i < this.control.count(); i++) if (this.control.placeOf(i)) return i;
    return this.at;
  }

  /** The nearest thing in a direction; stepping aside counts double. */
  private neighbour([dx, dy]: [number, number]): number {
    const from = this.centre(this.at);
    if (!from) return this.firstThere;
    let best = this.at;
    let least = Infinity;
    for (let i = 0; i < this.control.count(); i++) {
      const to = this.centre(i);
      if (!to || i === this.at) continue;
      const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
      const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
      if (along > 0.5 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = i;
      }
    }
    return best;
  }

  /** Where the pointer is on the stage, logical pixels. */
  private stagePoint(event: MouseEvent): Point | undefined {
    const box = this.element.getBoundingClientRect();
    const where = this.control.where();
    if (!where) return undefined;
    return {
      x: where.x + ((event.clientX - box.left) / box.width) * where.width,
      y: where.y + ((event.clientY - box.top) / box.height) * where.height,
    };
  }

  private hit(event: MouseEvent): number | undefined {
    const point = this.stagePoint(event);
    if (!point) return undefined;
    if (this.control.at) return this.control.at(point);
    const { x, y } = point;
    for (let i = 0; i < this.control.count(); i++) {
      const at = this.control.placeOf(i);
      if (at && x >= at.x && y >= at.y && x <= at.x + at.width && y <= at.y + at.height) return i;
    }
    return undefined;
  }
}
