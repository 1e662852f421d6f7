/** A closer look: wheel, fingers, keys and focus say which part of the stage is enlarged; the words round it stay as they are. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { takePointer } from '../controls/takePointer';
import { isUndrawn, nextFrame } from '../scene/frames';
import { motion } from '../scene/Scene';
import { enlarged, type Lens, moved, partWay, whole, windowOf } from '../stage/lens';
import type { At, Places } from '../theme/places';
import type { Deck } from './Deck';
import { listenToPinches } from './pinches';
import { isZoomed, ownMoves } from './swipes';
import './Magnifier.css';

/** What Z does. */
const twice = 2;
/** Seconds after which a third of the way is left. */
const pace = 0.07;
/** What is nearer than this is there, in scale and in logical pixels. */
const near = 0.002;
/** CSS pixels that a press may move without being a drag. */
const slack = 4;

export class Magnifier {
  /** Holds the picture and what lies over it. */
  readonly element: HTMLElement;
  /** The edges of what is enlarged, and the sign that says so. */
  readonly frame: HTMLElement;
  private readonly deck: Deck;
  private readonly over = element('div', { class: 'over-stage' });
  private readonly sign = element('button', { type: 'button', class: 'closer-sign', onclick: () => this.end() });
  /** Where it is going, and where it is. */
  private wanted: Lens = whole;
  private now: Lens = whole;
  private places: Places;
  private moves: (() => void) | undefined;
  private drawn = 0;
  /** Where the pointer was last, in client pixels. */
  private pointer: At | undefined;

  constructor(deck: Deck) {
    this.deck = deck;
    this.places = deck.places;
    this.element = element('div', { class: 'stage-view' }, deck.stage.element, this.over);
    this.frame = element('div', { class: 'closer-frame' }, this.sign);
    this.listen();
    let index = deck.index.peek();
    effect(() => {
      if (deck.index.value !== index) this.end();
      index = deck.index.value;
    });
  }

  /** What stands on the picture is enlarged with it. */
  hold(...controls: HTMLElement[]): void {
    this.over.replaceChildren(...controls);
  }

  get isOn(): boolean {
    return this.wanted !== whole;
  }

  /** Twice as large round the pointer, or round what has the focus; or back. */
  toggle(): void {
    if (this.isOn) return this.end();
    this.go(enlarged(whole, twice, this.middle(), this.deck.places));
  }

  end(): void {
    this.go(whole);
  }

  /** Another layout stands as a whole. */
  fit(): void {
    if (this.places === this.deck.places) return;
    this.places = this.deck.places;
    this.go(whole, true);
  }

  private middle(): At {
    const held = document.activeElement;
    const window = windowOf(this.deck.places);
    const at = held && this.over.contains(held) ? middleOf(held) : this.pointer;
    const point = at && this.onStage(at);
    const isInside = point && point.x >= 0 && point.x <= window.width && point.y >= window.y && point.y <= window.y + window.height;
    return isInside ? point : { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  }

  /** From client pixels to logical ones of the stage as it stands when nothing is enlarged. */
  private onStage({ x, y }: At): At {
    const box = this.deck.stage.element.getBoundingClientRect();
    return { x: (x - box.x) * this.unit, y: (y - box.y) * this.unit };
  }

  /** Logical pixels to a client pixel. */
  private get unit(): number {
    return this.deck.places.width / this.deck.stage.element.getBoundingClientRect().width;
  }

  private listen(): void {
    const { element: view } = this;
    window.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
      this.pointer = { x, y };
    });
    view.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    view.addEventListener('focusin', () => this.bring());
    // After the press has moved the cursor.
    view.addEventListener('keydown', () => this.isOn && nextFrame(() => this.bring()), { capture: true });
    this.listenToDrags();
    listenToPinches(view, {
      counts: () => this.deck.places.layout === 'wide' && !isZoomed(),
      begin: (at) => {
        const { wanted, deck } = this;
        const from = this.onStage(at);
        return (times, to) => {
          const now = this.onStage(to);
          const grown = enlarged(wanted, times, from, deck.places);
          this.go(moved(grown, { x: now.x - from.x, y: now.y - from.y }, deck.places), true);
        };
      },
      end: () => this.wanted.scale < 1.1 && this.end(),
    });
  }

  private onWheel(event: WheelEvent): void {
    const { places } = this.deck;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    if (event.ctrlKey) {
      // Nothing is enlarged here: the browser may make its pages smaller again.
      if (!this.isOn && event.deltaY >= 0) return;
      const turned = Math.min(30, Math.max(-30, event.deltaY * pixels));
      this.go(enlarged(this.wanted, Math.exp(-turned / 100), this.onStage({ x: event.clientX, y: event.clientY }), places));
    } else {
      if (!this.isOn) return;
      const { unit } = this;
      this.go(moved(this.wanted, { x: -event.deltaX * pixels * unit, y: -event.deltaY * pixels * unit }, places));
    }
    event.preventDefault();
  }

  /** The hand moves what is enlarged, wherever it takes hold of nothing else. */
  private listenToDrags(): void {
    const begin = (from: PointerEvent) => {
      if (!this.isOn || (from.target as Element).closest(ownMoves)) return undefined;
      const { wanted, unit } = this;
      let isDrag = false;
      return {
        move: (to: PointerEvent) => {
          const by = { x: to.clientX - from.clientX, y: to.clientY - from.clientY };
          isDrag ||= Math.hypot(by.x, by.y) > slack;
          if (isDrag) this.go(moved(wanted, { x: by.x * unit, y: by.y * unit }, this.deck.places), true);
        },
        end: () => isDrag && passOverClick(),
        takeBack: () => {},
      };
    };
    takePointer(this.element, begin, { followed: true });
  }

  /** What the keyboard has come to is to be seen. */
  private bring(): void {
    const held = document.activeElement;
    if (!this.isOn || !held?.matches(':focus-visible') || !this.over.contains(held)) return;
    const window = windowOf(this.deck.places);
    const at = this.onStage(middleOf(held.querySelector('.grid-cursor, .sketch-cursor') ?? held));
    const isSeen = at.x > 0 && at.x < window.width && at.y > window.y && at.y < window.y + window.height;
    const by = { x: window.x + window.width / 2 - at.x, y: window.y + window.height / 2 - at.y };
    if (!isSeen) this.go(moved(this.wanted, by, this.deck.places));
  }

  /** Calmly, or with the hand. */
  private go(to: Lens, atOnce = false): void {
    this.wanted = to;
    this.moves?.();
    this.moves = undefined;
    if (atOnce || motion.reduced || isUndrawn()) return this.put(to);
    this.drawn = performance.now();
    this.move();
  }

  private move(): void {
    this.moves = nextFrame(() => {
      this.moves = undefined;
      const now = performance.now();
      const share = 1 - Math.exp((this.drawn - now) / 1000 / pace);
      this.drawn = now;
      const next = partWay(this.now, this.wanted, share);
      const { scale, x, y } = this.wanted;
      const isThere = Math.abs(next.scale - scale) < near && Math.abs(next.x - x) < 0.2 && Math.abs(next.y - y) < 0.2;
      this.put(isThere ? this.wanted : next);
      if (!isThere) this.move();
    });
  }

  /** Picture and controls at once. */
  private put(lens: Lens): void {
    if (lens === this.now) return;
    this.now = lens;
    const { places, stage } = this.deck;
    const { scale, x, y } = lens;
    const isOn = lens !== whole;
    this.element.closest('.frame')?.classList.toggle('closer', isOn);
    this.over.style.transform = isOn ? `translate(${x}px, ${y}px) scale(${scale})` : '';
    const { y: top, height } = windowOf(places);
    // Its edges come as it grows.
    const share = Math.min(1, (scale - 1) / 0.4);
    this.element.style.clipPath = isOn ? `inset(${top * share}px 0 ${(places.height - top - height) * share}px)` : '';
    Object.assign(this.frame.style, { top: `${top}px`, height: `${height}px` });
    this.sign.textContent = `${Math.round(this.wanted.scale * 10) / 10}×, Z or Esc ends it`;
    stage.look(lens);
  }
}

function middleOf(held: Element): At {
  const { x, y, width, height } = held.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** What was a drag presses nothing. */
function passOverClick(): void {
  const over = new AbortController();
  const pass = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('click', pass, { capture: true, signal: over.signal });
  setTimeout(() => over.abort());
}
