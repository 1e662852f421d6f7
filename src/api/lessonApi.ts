/** `window.lesson`: driving the deck from outside, beside its `ready`. Documented in the README. */
import type { Deck } from '../deck/Deck';
import type { Lesson } from '../lesson/Lesson';
import { inSentence } from '../network/indices';
import type { Network } from '../network/Network';
import { sayNow, stepAt } from '../scene/Step';
import type { Stage } from '../stage/Stage';

/** What moves through the lesson: the deck, or the text. */
type Driven = Pick<Deck, 'order' | 'scene' | 'loading' | 'playback' | 'show'>;

export interface LessonApi extends ReturnType<typeof makeLessonApi> {}

/** A name, from whoever calls. RangeError for what is no text. */
function named(name: unknown): string {
  if (typeof name === 'string') return name;
  throw new RangeError(`A name is a text, not ${inSentence(name)}.`);
}

/** A step, from whoever calls. RangeError for what is no number. */
function counted(step: unknown): number {
  if (typeof step === 'number') return step;
  throw new RangeError(`A step is a number, not ${inSentence(step)}.`);
}

/** What only reads the lesson: all of it that stands where there is no stage, on paper. */
export function makeReadingApi(deck: Pick<Driven, 'order'>, lesson: Lesson) {
  const described = (network: Network) =>
    network.layers.map(({ neurons, activation, biases }, index) => ({
      weights: Array.from({ length: neurons }, (_, neuron) => Array.from(network.weightsInto(index + 1, neuron))),
      biases: Array.from(biases),
      activation,
    }));

  return {
    slides: () =>
      deck.order.chapters.map(({ id, title }, index) => ({
        id,
        title,
        steps: deck.order.stepsOf(index).map((step) => ({ id: step.id, say: sayNow(step, lesson) })),
      })),
    drawing: (): number[] => Array.from(lesson.drawing.peek().pixels),
    input: (): number[] => Array.from(lesson.input.peek()),
    /** On stage others may be seen, too. */
    networks: () => ['lesson'],
    network: (name = 'lesson') => described(lesson.network(name)),
    pass: (name = 'lesson') => {
      const pass = lesson.pass(name);
      const layers = lesson.network(name).layers.map((_, index) => index + 1);
      return {
        z: layers.map((layer) => Array.from(pass.z(layer))),
        activations: [0, ...layers].map((layer) => Array.from(pass.activations(layer))),
      };
    },
  };
}

export function makeLessonApi(deck: Driven, stage: Stage, lesson: Lesson) {
  return {
    ...makeReadingApi(deck, lesson),
    position: () => {
      const scene = deck.scene.peek();
      return {
        slide: scene?.slide.id ?? '',
        step: scene?.step.peek() ?? 0,
        time: scene?.time.peek() ?? 0,
        duration: scene?.duration ?? 0,
        playing: deck.loading.peek() || (scene?.playing.peek() ?? false),
      };
    },
    goTo: async (slide: string, step = 0): Promise<void> => {
      await deck.show(deck.order.indexOf(named(slide)), counted(step));
    },
    play: (): void => deck.playback.play(),
    pause: (): void => deck.playback.pause(),
    seek: (seconds: number): void => {
      if (typeof seconds !== 'number' || Number.isNaN(seconds))
        throw new RangeError(`seek takes a number of seconds, not ${inSentence(seconds)}.`);
      deck.playback.seek(seconds);
    },
    setInput: (pixels: ArrayLike<number>): void => lesson.setInput(pixels),
    setWeight: (layer: number, neuron: number, source: number, value: number, name = 'lesson'): void =>
      lesson.editNetwork(name, (network) => network.withWeight(layer, neuron, source, value)),
    setBias: (layer: number, neuron: number, value: number, name = 'lesson'): void =>
      lesson.editNetwork(name, (network) => network.withBias(layer, neuron, value)),
    undo: (): void => lesson.undo(),
    redo: (): void => lesson.redo(),
    reset: (): void => lesson.reset(),
    /** All numbers on the stage that are visible right now, read back from what was drawn. Rectangles in client pixels. */
    readouts: () => {
      stage.renderNow();
      return stage.readouts();
    },
    /** Names of the networks that are to be seen right now, by their numbers or by a picture of their weights. */
    networks: () => stage.networks(),
    /** Client rectangles of the views on stage. "digit" is the drawable grid, exactly its 28 × 28 cells. */
    views: () => stage.views(),
    /** The sentence a screen reader gets for this moment. */
    describe: (): string => {
      const scene = deck.scene.peek();
      return scene?.script.describe(stepAt(scene.slide, scene.step.peek()).id) ?? '';
    },
  };
}
