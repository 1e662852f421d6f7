/** Things on the stage that can be pointed at and chosen: with the pointer, or walked through with the arrow keys. */
import type { PickControl } from '../scene/Control';
import { element, standAt } from './element';

const directions: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class PickList {
  readonly element: HTMLElement;
  private readonly control: PickControl;
  private readonly option: HTMLElement;
  private at = 0;

  constructor(control: PickControl, afterPointer: () => void) {
    this.control = control;
    const id = `pick-${control.id}`;
    this.option = element('div', { role: 'option', id: `${id}-option`, 'aria-selected': 'true' });
    this.element = element(
      'div',
      { class: 'pick-list', id, role: 'listbox', tabindex: 0, 'aria-label': control.label, 'aria-activedescendant': `${id}-option` },
      this.option,
    );
    const { element: list } = this;
    list.addEventListener('pointermove', (event) => this.control.point(this.hit(event)));
    list.addEventListener('pointerleave', () => this.control.point(undefined));
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const index = this.hit(event);
      this.control.point(index);
      if (index !== undefined) this.control.press?.(index);
      afterPointer();
    });
    list.addEventListener('focus', () => this.show());
    list.addEventListener('blur', () => this.control.point(undefined));
    list.addEventListener('keydown', (event) => this.onKey(event));
    this.option.textContent = control.count() > 0 ? control.text(0) : '';
  }

  place(): void {
    const where = this.control.where();
    standAt(this.element, where);
  }

  private onKey(event: KeyboardEvent): void {
    const direction = directions[event.key];
    if (direction) {
      this.at = this.neighbour(direction);
      this.show();
    } else if (event.key === 'Enter' || event.key === ' ') this.control.press?.(this.at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(): void {
    this.option.textContent = this.control.text(this.at);
    this.option.setAttribute('aria-posinset', String(this.at + 1));
    this.option.setAttribute('aria-setsize', String(this.control.count()));
    this.control.point(this.at);
  }

  private centre(index: number): { x: number; y: number } | undefined {
    const at = this.control.placeOf(index);
    return at && { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  }

  /** The nearest thing in a direction; stepping aside counts double. */
  private neighbour([dx, dy]: [number, number]): number {
    const from = this.centre(this.at);
    if (!from) return this.at;
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

  private hit(event: MouseEvent): number | undefined {
    const box = this.element.getBoundingClientRect();
    const where = this.control.where();
    if (!where) return undefined;
    const x = where.x + ((event.clientX - box.left) / box.width) * where.width;
    const y = where.y + ((event.clientY - box.top) / box.height) * where.height;
    for (let i = 0; i < this.control.count(); i++) {
      const at = this.control.placeOf(i);
      if (at && x >= at.x && y >= at.y && x <= at.x + at.width && y <= at.y + at.height) return i;
    }
    return undefined;
  }
}
