/** What is being taught right now: the drawing, the networks with their edits, and all that follows from them. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { Drawing, type Pen, type Point } from '../digits/Drawing';
import type { Pixels } from '../digits/pixels';
import type { Sample } from '../digits/samples';
import type { ForwardPass } from '../network/ForwardPass';
import { inSentence } from '../network/indices';
import type { Network } from '../network/Network';
import { withTwin } from './handMade';
import type { FileParts } from './LessonFiles';
import { LessonHistory, type Undoable } from './LessonHistory';
import { changesOfAll, plainGuesses, plainOnes, type SavedLesson, savedVersion, takenUp } from './saved';
import { informativeInputs } from './shownInputs';

/** What the pointer or the keyboard points at. It lights in every view of it. */
export type Pointed = { kind: 'neuron'; layer: number; neuron: number } | { kind: 'pixel'; index: number };

/** What has that name, and not what every object has. */
const ownOf = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
  typeof name === 'string' && Object.hasOwn(all, name) ? all[name] : undefined;

export interface LessonParts extends FileParts {
  networks: Record<string, Network>;
  start: Sample;
}

export class Lesson extends LessonHistory {
  readonly drawing: ReadonlySignal<Drawing>;
  readonly centring: ReadonlySignal<boolean>;
  /** What the networks receive: 784 values. */
  readonly input: ReadonlySignal<Pixels>;
  /** Whether the network receives something else than is seen on the grid. */
  readonly receivesOther: ReadonlySignal<boolean>;
  /** The input neurons that are drawn as circles, ascending; renewed with every new digit, held still during edits. */
  readonly shownInputs: ReadonlySignal<readonly number[]>;
  /** In the middle of a stroke. */
  readonly penIsDown: ReadonlySignal<boolean> = computed(() => this.stroke.value !== 'none');
  readonly pointed: Signal<Pointed | undefined> = signal(undefined);
  /** The stroke under the pen: its first one is received as it is seen, since there is nothing to centre yet. */
  private readonly stroke: Signal<'none' | 'first' | 'further'> = signal('none');
  private readonly passes = new Map<string, ReadonlySignal<ForwardPass>>();

  constructor(parts: LessonParts) {
    const drawing = Drawing.ofPixels(parts.start.pixels);
    super(parts, {
      drawing,
      networks: parts.networks,
      centring: true,
      shownInputs: informativeInputs(drawing.pixels),
      locals: {},
    });
    const { present } = this.history;
    this.drawing = computed(() => present.value.drawing);
    this.centring = computed(() => present.value.centring);
    this.shownInputs = computed(() => present.value.shownInputs);
    this.input = computed(() =>
      this.centring.value && this.stroke.value !== 'first' ? this.drawing.value.received() : this.drawing.value.pixels,
    );
    this.receivesOther = computed(() => this.input.value !== this.drawing.value.pixels);
  }

  /** The pen comes down: one entry of undo begins. `anew` forgets what stands on the grid. */
  beginStroke(pen: Pen, at: Point, anew = false): void {
    this.history.beginGesture();
    const drawing = anew ? Drawing.empty : this.history.present.peek().drawing;
    this.stroke.value = drawing.isEmpty ? 'first' : 'further';
    this.change({ drawing: drawing.begin(pen, at) });
  }

  extendStroke(to: Point): void {
    if (this.stroke.peek() !== 'none') this.change({ drawing: this.drawing.peek().extend(to) });
  }

  /** The pen lifts. A drawing begun on an empty grid is now centred, and its circles are chosen. */
  endStroke(): void {
    if (this.stroke.peek() === 'none') return;
    const first = this.stroke.peek() === 'first';
    this.stroke.value = 'none';
    if (first || this.drawing.peek().isEmpty) this.change({ shownInputs: informativeInputs(this.input.peek()) });
    this.history.endGesture();
  }

  /** Exactly these pixels, without centring: a sample, or values set from outside. RangeError when they are no 784 numbers 0…1. */
  setInput(pixels: ArrayLike<number>): void {
    this.load(Drawing.ofPixels(pixels));
  }

  clear(): void {
    if (!this.drawing.peek().isEmpty) this.load(Drawing.empty);
  }

  /** One pixel by hand: what the network receives is the drawing from now on. */
  setPixel(index: number, value: number): void {
    this.change({ drawing: Drawing.ofPixels(this.input.peek()).setPixel(index, value) });
  }

  setCentring(on: boolean): void {
    if (on !== this.centring.peek()) this.change({ centring: on });
  }

  private load(drawing: Drawing): void {
    this.endStroke();
    this.change({ drawing, shownInputs: informativeInputs(drawing.pixels) });
  }

  // --- the networks ------------------------------------------------------------------------------------------------------

  /** Those that can be changed. */
  get networkNames(): string[] {
    return Object.keys(this.history.present.peek().networks);
  }

  /** The network of that name, edits included, or one that is only looked at. RangeError naming those there are. */
  network(name = 'lesson'): Network {
    const { networks } = this.history.present.value;
    const network = ownOf(networks, name) ?? ownOf(this.exhibits, name);
    if (network) return network;
    const names = [...this.networkNames, ...Object.keys(this.exhibits)];
    throw new RangeError(`There is no network ${inSentence(name)}. There are: ${names.join(', ')}.`);
  }

  /** What the input makes of that network. Computed once per change, however many ask. */
  pass(name = 'lesson'): ForwardPass {
    let pass = this.passes.get(name);
    if (!pass) {
      this.network(name);
      const network = computed(() => this.network(name));
      pass = computed(() => network.value.forwardKept(this.input.value));
      this.passes.set(name, pass);
    }
    return pass.value;
  }

  /** Whether a weight or a bias of it was changed by the learner. */
  isEdited(name = 'lesson'): boolean {
    return this.network(name) !== this.originalNetwork(name);
  }

  /** The network of that name as it was trained, or made by hand, before any edit. */
  originalNetwork(name = 'lesson'): Network {
    return ownOf(this.trained.networks, name) ?? this.network(name);
  }

  /** Its weights are also those of a neuron that is the same but for its bias. RangeError for a network that is only looked at. */
  editNetwork(name: string, edit: (network: Network) => Network): void {
    const { networks } = this.history.present.peek();
    const before = this.network(name);
    if (!Object.hasOwn(networks, name))
      throw new RangeError(`The network "${name}" is only looked at. These can be changed: ${this.networkNames.join(', ')}.`);
    this.change({ networks: { ...networks, ...withTwin(networks, name, edit(before)) } });
  }

  // --- undo --------------------------------------------------------------------------------------------------------------

  undo(): void {
    this.stroke.value = 'none';
    this.history.undo();
  }

  redo(): void {
    this.stroke.value = 'none';
    this.history.redo();
  }

  /** What it returns brings everything back as it is now, as if nothing had been done since. */
  readonly keep = (): (() => void) => this.history.keep();

  /** How many edits a reset would take back. */
  get edits(): number {
    return this.history.entriesSince((state) => this.isUntouched(state));
  }

  private isUntouched({ drawing, networks, locals }: Undoable): boolean {
    return drawing === this.trained.drawing && networks === this.trained.networks && locals === this.trained.locals;
  }

  /** Back to the trained networks and the starting sample: one entry of undo. A choice that was not confirmed goes as well. */
  reset(): void {
    this.endStroke();
    this.draft.value = undefined;
    const { drawing, networks, shownInputs, locals } = this.trained;
    if (!this.isUntouched(this.history.present.peek())) this.change({ drawing, networks, shownInputs, locals });
  }

  // --- across a reload ---------------------------------------------------------------------------------------------------

  /** What has changed since this was read last is worth saving: all that `toJSON` gives. */
  get changes(): unknown {
    return [this.history.present.value, this.guesses.value, this.hands.value];
  }

  toJSON(): SavedLesson {
    const { drawing, networks, centring, shownInputs, locals } = this.history.present.peek();
    const fitting = Object.entries(locals).filter(([key, value]) => !this.examined.isUnfit(key, value));
    return {
      version: savedVersion,
      drawing: drawing.toJSON(),
      centring,
      ...(this.stroke.peek() === 'first' ? {} : { shownInputs: [...shownInputs] }),
      networks: changesOfAll(networks, this.trained.networks),
      locals: plainOnes(Object.fromEntries(fitting)),
      guesses: plainGuesses(this.guesses.peek()),
      hands: plainGuesses(this.hands.peek()),
    };
  }

  /** Takes up what `toJSON` gave, be it of another version or damaged, as one entry of undo: each piece that fits, and no other. */
  restore(saved: unknown): void {
    const { drawing, shownInputs, centring, networks, locals, guesses, hands, isWhole } = takenUp(saved, this.trained.networks);
    const isNew = drawing && JSON.stringify(drawing) !== JSON.stringify(this.trained.drawing);
    const isAny = (all: object) => Object.keys(all).length > 0;
    this.change({
      networks: isAny(networks) ? { ...this.trained.networks, ...networks } : this.trained.networks,
      ...(isNew ? { drawing, shownInputs } : {}),
      centring,
      locals: isAny(locals) ? locals : this.trained.locals,
    });
    this.guesses.value = guesses;
    this.hands.value = hands;
    if (!isWhole) this.leftOut.value = true;
  }
}
