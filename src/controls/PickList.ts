/** Things on the stage that can be pointed at and chosen: with the pointer, or walked through with the arrow keys. */
import type { Point } from '../digits/Drawing';
import type { PickControl } from '../scene/Control';
import { element, standAt } from './element';
import { isCombined, signOf } from './signOf';
import { type PadLinks, takePointer } from './takePointer';
import './PickList.css';

/** A pointer that has moved less than this, in logical pixels, has only pressed. */
const slack = 4;

const directions: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** What a list says that has nothing to choose from yet. */
const nothing = 'nothing there yet';

type Carry = NonNullable<PickControl['carry']>;

export class PickList {
  readonly element: HTMLElement;
  /** Which thing the keys have come to. */
  caret = 0;
  private readonly control: PickControl;
  private readonly option: HTMLElement;
  /** It has had nothing to choose from so far. */
  private isBare: boolean;
  /** The pointer is down on something. */
  private held = false;
  /** It has carried something since it went down: the click that follows is none. */
  private carried = false;
  private readonly letGoOfPointer: () => void;
  /** Where the thing is that the keys have taken in hand. */
  private inHand: Point | undefined;

  constructor(control: PickControl, links: PadLinks) {
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
    this.letGoOfPointer = control.carry ? this.takePointer(control.carry, links) : () => {};
    list.addEventListener('click', (event) => {
      if (this.carried) return;
      const index = this.hit(event);
      this.control.point(index);
      if (index !== undefined) this.control.press?.(index);
      links.afterPointer();
    });
    list.addEventListener('focus', () => this.show());
    list.addEventListener('blur', () => {
      this.letGo();
      this.control.point(undefined);
    });
    list.addEventListener('keydown', (event) => this.onKey(event));
    this.isBare = control.count() === 0;
    this.option.textContent = this.isBare ? nothing : control.text(0);
  }

  place(): void {
    // What it names may have come after it was made.
    if (this.isBare && this.control.count() > 0) {
      this.isBare = false;
      this.option.textContent = this.control.text(0);
    }
    standAt(this.element, this.control.where());
  }

  /** Lets go of whatever is carried. */
  finish(): void {
    this.letGoOfPointer();
    this.letGo();
  }

  private takePointer(carry: Carry, { keep }: PadLinks): () => void {
    const { element: list } = this;
    list.classList.add('carries');
    list.addEventListener('pointerdown', () => {
      this.carried = false;
    });
    return takePointer(list, (event) => {
      const index = this.hit(event);
      const from = this.stagePoint(event);
      if (index === undefined || !from) return undefined;
      const takeBack = keep();
      this.held = true;
      const end = () => {
        this.held = false;
        if (this.carried) carry.drop();
      };
      return {
        move: (event) => {
          const to = this.stagePoint(event);
          if (!to || (!this.carried && Math.hypot(to.x - from.x, to.y - from.y) < slack)) return;
          if (!this.carried) carry.take(index, from);
          this.carried = true;
          carry.move(to);
        },
        end,
        takeBack: () => {
          end();
          takeBack();
        },
      };
    });
  }

  /** With the keys: Space takes it in hand, arrows move it, Space puts it down. */
  private takeOrPutDown(carry: Carry): void {
    if (this.inHand) return this.letGo();
    this.inHand = this.centre(this.caret);
    if (this.inHand) carry.take(this.caret, this.inHand);
  }

  private letGo(): void {
    if (this.inHand) this.control.carry?.drop();
    this.inHand = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const sign = signOf(event);
    const direction = directions[sign];
    const { carry } = this.control;
    if (isCombined(event)) return;
    if (direction && carry && this.inHand) {
      this.inHand = { x: this.inHand.x + direction[0] * carry.stride, y: this.inHand.y + direction[1] * carry.stride };
      carry.move(this.inHand);
      this.option.textContent = this.control.text(this.caret);
    } else if (sign === ' ' && carry) {
      this.takeOrPutDown(carry);
    } else if ((sign === 'Delete' || sign === 'Backspace') && this.control.remove) {
      this.letGo();
      this.control.remove(this.caret);
      this.caret = Math.min(this.caret, this.control.count() - 1);
      this.show();
    } else if (direction) {
      this.caret = this.neighbour(direction);
      this.show();
    } else if (sign === 'Enter' || sign === ' ') {
      this.control.press?.(this.caret);
      this.option.textContent = this.control.text(this.caret);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(): void {
    if (!this.control.placeOf(this.caret)) this.caret = this.firstThere;
    this.option.textContent = this.control.text(this.caret);
    this.option.setAttribute('aria-posinset', String(this.caret + 1));
    this.option.setAttribute('aria-setsize', String(this.control.count()));
    this.control.point(this.caret);
  }

  private centre(index: number): { x: number; y: number } | undefined {
    const at = this.control.placeOf(index);
    return at && { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  }

  /** What the arrow keys begin with: the first thing that is on stage. */
  private get firstThere(): number {
    for (let i = 0; i < this.control.count(); i++) if (this.control.placeOf(i)) return i;
    return this.caret;
  }

  /** The nearest thing in a direction; stepping aside counts double. */
  private neighbour([dx, dy]: [number, number]): number {
    const from = this.centre(this.caret);
    if (!from) return this.firstThere;
    let best = this.caret;
    let least = Infinity;
    for (let i = 0; i < this.control.count(); i++) {
      const to = this.centre(i);
      if (!to || i === this.caret) continue;
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
