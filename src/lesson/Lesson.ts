/** What is being taught right now: the drawing, the networks with their edits, and all that follows from them. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { Drawing, type Pen, type Point } from '../digits/Drawing';
import type { Pixels } from '../digits/pixels';
import type { Sample } from '../digits/samples';
import type { ForwardPass } from '../network/ForwardPass';
import type { Network } from '../network/Network';
import { History } from './History';
import { withTwin } from './handMade';
import type { FileParts } from './LessonFiles';
import { LessonGuesses } from './LessonGuesses';
import { changesOfAll, plainGuesses, plainOnes, type SavedLesson, withChanges } from './saved';
import { informativeInputs } from './shownInputs';

/** What the pointer or the keyboard points at. It lights in every view of it. */
export type Pointed = { kind: 'neuron'; layer: number; neuron: number } | { kind: 'pixel'; index: number };

/** All that undo brings back. Immutable. */
interface State {
  readonly drawing: Drawing;
  readonly networks: Readonly<Record<string, Network>>;
  /** Whether drawings are centred and scaled before the network receives them. */
  readonly centring: boolean;
  readonly shownInputs: readonly number[];
  readonly locals: Readonly<Record<string, unknown>>;
}

export interface LessonParts extends FileParts {
  networks: Record<string, Network>;
  start: Sample;
}

export class Lesson extends LessonGuesses {
  readonly drawing: ReadonlySignal<Drawing>;
  readonly centring: ReadonlySignal<boolean>;
  /** What the networks receive: 784 values. */
  readonly input: ReadonlySignal<Pixels>;
  /** Whether the network receives something else than is seen on the grid. */
  readonly receivesOther: ReadonlySignal<boolean>;
  /** The input neurons that are drawn as circles, ascending; renewed with every new digit, held still during edits. */
  readonly shownInputs: ReadonlySignal<readonly number[]>;
  readonly pointed: Signal<Pointed | undefined> = signal(undefined);
  private readonly history: History<State>;
  private readonly trained: State;
  /** The stroke under the pen: its first one is received as it is seen, since there is nothing to centre yet. */
  private readonly stroke: Signal<'none' | 'first' | 'further'> = signal('none');
  private readonly passes = new Map<string, ReadonlySignal<ForwardPass>>();

  constructor(parts: LessonParts) {
    super(parts);
    const drawing = Drawing.ofPixels(parts.start.pixels);
    this.trained = {
      drawing,
      networks: parts.networks,
      centring: true,
      shownInputs: informativeInputs(drawing.pixels),
      locals: {},
    };
    this.history = new History(this.trained);
    const { present } = this.history;
    this.drawing = computed(() => present.value.drawing);
    this.centring = computed(() => present.value.centring);
    this.shownInputs = computed(() => present.value.shownInputs);
    this.input = computed(() =>
      this.centring.value && this.stroke.value !== 'first' ? this.drawing.value.received() : this.drawing.value.pixels,
    );
    this.receivesOther = computed(() => this.input.value !== this.drawing.value.pixels);
  }

  /** The pen comes down: one entry of undo begins. */
  beginStroke(pen: Pen, at: Point): void {
    this.history.beginGesture();
    const { drawing } = this.history.present.peek();
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
    const network = this.history.present.value.networks[name] ?? this.exhibits[name];
    if (network) return network;
    const names = [...this.networkNames, ...Object.keys(this.exhibits)];
    throw new RangeError(`There is no network "${name}". There are: ${names.join(', ')}.`);
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
    return this.trained.networks[name] ?? this.network(name);
  }

  /** Its weights are also those of a neuron that is the same but for its bias. RangeError for a network that is only looked at. */
  editNetwork(name: string, edit: (network: Network) => Network): void {
    const { networks } = this.history.present.peek();
    const before = this.network(name);
    if (!networks[name])
      throw new RangeError(`The network "${name}" is only looked at. These can be changed: ${this.networkNames.join(', ')}.`);
    this.change({ networks: { ...networks, ...withTwin(networks, name, edit(before)) } });
  }

  // --- a slide's own state, and undo --------------------------------------------------------------------------------------

  /** A value of a slide's own, undone and redone with the rest. */
  local<T>(slide: string, name: string, initial: T): Signal<T> {
    const key = `${slide}.${name}`;
    const lesson = this;
    return {
      get value() {
        return (lesson.history.present.value.locals[key] ?? initial) as T;
      },
      set value(next: T) {
        const { locals } = lesson.history.present.peek();
        if (!Object.is(locals[key] ?? initial, next)) lesson.change({ locals: { ...locals, [key]: next } });
      },
      peek: () => (lesson.history.present.peek().locals[key] ?? initial) as T,
    } as Signal<T>;
  }

  /** Everything between these two is one entry of undo: a drag. */
  beginGesture(): void {
    this.history.beginGesture();
  }

  endGesture(): void {
    this.history.endGesture();
  }

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

  private isUntouched({ drawing, networks, locals }: State): boolean {
    return drawing === this.trained.drawing && networks === this.trained.networks && locals === this.trained.locals;
  }

  /** Back to the trained networks and the starting sample: one entry of undo. */
  reset(): void {
    this.endStroke();
    const { drawing, networks, shownInputs, locals } = this.trained;
    if (!this.isUntouched(this.history.present.peek())) this.change({ drawing, networks, shownInputs, locals });
  }

  // --- across a reload ---------------------------------------------------------------------------------------------------

  toJSON(): SavedLesson {
    const { drawing, networks, centring, shownInputs, locals } = this.history.present.peek();
    return {
      drawing: drawing.toJSON(),
      centring,
      shownInputs: [...shownInputs],
      networks: changesOfAll(networks, this.trained.networks),
      locals: plainOnes(locals),
      guesses: plainGuesses(this.guesses.peek()),
      hands: plainGuesses(this.hands.peek()),
    };
  }

  /** Takes up what `toJSON` gave, as one entry of undo. RangeError for what is no such thing; nothing has changed then. */
  restore(saved: SavedLesson): void {
    const drawing = Drawing.fromJSON(saved.drawing);
    const networks = { ...this.trained.networks };
    for (const [name, changes] of Object.entries(saved.networks)) networks[name] = withChanges(this.network(name), changes);
    const isNew = JSON.stringify(saved.drawing) !== JSON.stringify(this.trained.drawing.toJSON());
    this.change({
      networks: Object.keys(saved.networks).length > 0 ? networks : this.trained.networks,
      ...(isNew ? { drawing, shownInputs: saved.shownInputs } : {}),
      centring: saved.centring,
      locals: Object.keys(saved.locals).length > 0 ? saved.locals : this.trained.locals,
    });
    this.guesses.value = saved.guesses;
    this.hands.value = saved.hands;
  }

  private change(part: Partial<State>): void {
    this.history.change({ ...this.history.present.peek(), ...part });
  }
}
