/**
 * A view is seen; it knows no time and no order. It has values (the truth, set by a slide's `show`) and amounts from 0 to 1
 * (how much of it is shown, moved by the script), and paints itself anew when one of them has changed.
 */
import { Container } from 'pixi.js';
import type { Ink, Readout } from './Ink';
import { InkMesh } from './InkMesh';
import { ReadoutRecorder } from './ReadoutRecorder';

export type Amounts = Record<string, number>;

export abstract class View extends Container {
  private ink: InkMesh | undefined;
  private stale = true;
  private readonly groups: { prefix: string; amounts: Amounts }[] = [];
  /** Whoever has the view on stage is told that it wants to be drawn anew. */
  onStale: () => void = () => {};
  /** Networks besides the lesson's that it shows without their numbers: weights as colours, lamps too small for digits. */
  networksShown: readonly string[] = [];

  /** The rectangle it fills, in its own pixels, for whoever points at it or asks where it stands. */
  get area(): { x: number; y: number; width: number; height: number } | undefined {
    return undefined;
  }

  /** How much of it is there, by its own amounts. */
  get presence(): number {
    return 1;
  }

  /** Paints the view from its values and amounts. */
  protected abstract paint(ink: Ink): void;

  /** Meshes under the ink (pictures, connections) are brought up to date here. */
  protected prepareMeshes(): void {}

  /** Asks for a new painting before the next frame. */
  changed(): void {
    this.stale = true;
    for (let at: Container | null = this; at; at = at.parent) if (at instanceof View) at.onStale();
  }

  /** Called by the stage before every frame. Makes what the graphics card needs, on first use. */
  prepare(generation: number): void {
    // What is not to be seen is neither painted nor drawn; it stays stale until it is.
    this.renderable = this.alpha > 0 && this.presence > 0;
    if (!this.renderable || (!this.stale && this.ink?.sheet.generation === generation)) return;
    this.stale = false;
    this.prepareMeshes();
    if (!this.ink) {
      this.ink = new InkMesh();
      this.addChild(this.ink);
    }
    const { sheet } = this.ink;
    for (let tries = 0; tries < 2; tries++) {
      sheet.begin();
      this.paint(sheet);
      if (sheet.generation !== -1) break;
    }
  }

  /** The numbers of this view as they were last drawn (or, where nothing is drawn, as they would be). */
  readouts(): readonly Readout[] {
    if (this.ink && !this.stale) return this.ink.sheet.readouts;
    const recorder = new ReadoutRecorder();
    this.paint(recorder);
    return recorder.readouts;
  }

  /** Paints with other ink: a plain 2D canvas where there is no graphics card. */
  sketch(ink: Ink): void {
    this.paint(ink);
  }

  /** All that a script may move on this view, by name. */
  amounts(): Amounts {
    const all: Amounts = { alpha: this.alpha, x: this.x, y: this.y, scaleX: this.scale.x, scaleY: this.scale.y };
    for (const { prefix, amounts } of this.groups) for (const [name, value] of Object.entries(amounts)) all[prefix + name] = value;
    return all;
  }

  /** Makes values and amounts into properties. For `viewOf`, which tells TypeScript of them. */
  protected shows(values: Record<string, unknown>, amounts: Amounts): void {
    const self = this as unknown as Record<string, unknown>;
    watched(self, { ...values, ...amounts }, () => this.changed());
    this.groups.push({ prefix: '', amounts: watchedThrough(self as Amounts, Object.keys(amounts)) });
  }

  /** Amounts as an object of its own, for views with parts (the layers of a network): a script moves it like a view. */
  protected part<T extends Amounts>(prefix: string, initial: T): T {
    const amounts = watched({} as T, initial, () => this.changed());
    this.groups.push({ prefix, amounts });
    return amounts;
  }
}

type AnyView = abstract new (...given: never[]) => View;
type Showing<Base extends AnyView, Shown> = abstract new (...given: ConstructorParameters<Base>) => InstanceType<Base> & Shown;

/**
 * What a view shows, declared once: its values, each with what it is before `show` sets it, and its amounts. They become properties,
 * and setting one asks for a new painting. `class LabelView extends viewOf({ values: …, amounts: … })`; a second argument is the view
 * that is extended.
 */
export function viewOf<Values extends object = object, Moved extends Amounts = Record<never, number>, Base extends AnyView = typeof View>(
  { values, amounts }: { values?: Values; amounts?: Moved },
  base?: Base,
): Showing<Base, Values & Moved> {
  const extended = (base ?? View) as unknown as abstract new (...given: unknown[]) => View;
  abstract class ViewOf extends extended {
    constructor(...given: unknown[]) {
      super(...given);
      this.shows({ ...values }, { ...amounts });
    }
  }
  return ViewOf as unknown as Showing<Base, Values & Moved>;
}

/** A value that is not there before `show` has set it. */
export const unset = <T>(): T => undefined as T;

/** Defines properties that report every change. GSAP keeps a note on its targets; here it is hidden, as it is no amount. */
function watched<T extends Record<string, unknown>>(target: T, initial: Partial<T>, onChange: () => void): T {
  for (const [name, value] of Object.entries(initial)) {
    let current: unknown = value;
    Object.defineProperty(target, name, {
      enumerable: true,
      configurable: true,
      get: () => current,
      set: (next: unknown) => {
        if (next === current) return;
        current = next;
        onChange();
      },
    });
  }
  if (!('_gsap' in target)) Object.defineProperty(target, '_gsap', { value: undefined, writable: true, enumerable: false });
  return target;
}

function watchedThrough(target: Amounts, names: string[]): Amounts {
  const through: Amounts = {};
  for (const name of names) Object.defineProperty(through, name, { enumerable: true, get: () => target[name] });
  return through;
}
