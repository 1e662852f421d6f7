/** Three exercises on a neuron with three inputs, on stage: worked, with a blank, and the learner's own. */

import { computed } from '@preact/signals-core';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { trimmed } from '../../src/theme/numbers';
import type { Place, Places } from '../../src/theme/places';
import { answering, spoken, worded } from '../shared/exercises/answering';
import { fullLine } from '../shared/exercises/diagnosis';
import type { ThreeInputs } from '../shared/exercises/threeInputs';
import { type ExercisePlaces, fieldFor, sliderFor } from './exercisePlaces';
import { type Exercise, exercisesOf } from './exercises';
import { ThreeTermsView } from './ThreeTermsView';

const letters = ['A', 'B', 'C'] as const;
const ordinals = ['first', 'second', 'third'] as const;
const grip = 24;
const most = 4;

/** `received` is where the digit stands that the network receives, while it differs from the drawing. */
export function exercisesPart(lesson: Lesson, stage: Places, places: ExercisePlaces, received: Place) {
  const { worked, faded, own, ...all } = exercisesOf(lesson);
  const { compact } = places;
  const views = {
    worked: new ThreeTermsView(places, 'worked'),
    faded: new ThreeTermsView(places, 'faded'),
    own: new ThreeTermsView(places, 'own'),
  };
  const isThere = (view: ThreeTermsView) => view.drawn * view.alpha > halfway;
  const isBegun = (view: ThreeTermsView) => isThere(view) && view.told > 2.5;

  const rowsOf = ({ lamps, weights, products }: ThreeInputs, blanks: readonly boolean[]) =>
    lamps.map((lamp, i) => ({ lamp, weight: weights[i] as number, product: products[i] as number, isBlank: blanks[i] ?? false }));
  const digitAt = () => (lesson.receivesOther.value ? received : stage.home);
  const noteOf = ({ pixels }: ThreeInputs) => {
    if (!pixels) return compact ? 'made-up lamps: no fitting pixels are drawn' : 'made-up lamps, as no fitting pixels are drawn';
    return compact ? 'three of the 784 pixels, to one decimal' : 'the lamps are three of the 784 pixels, rounded to one decimal';
  };
  const words = { faded: computed(() => worded('faded', faded.message.value)), own: computed(() => worded('own', own.message.value)) };
  const fill = (view: ThreeTermsView, three: ThreeInputs, blanks: readonly boolean[], sumIsBlank: boolean) => {
    view.rows = rowsOf(three, blanks);
    view.sum = three.sum;
    view.sumIsBlank = sumIsBlank;
    view.pixels = three.pixels;
    view.digit = digitAt();
    view.note = noteOf(three);
  };
  const read = ({ lamps, weights }: ThreeInputs) =>
    lamps.map((lamp, i) => `${letters[i]}: lamp ${trimmed(lamp)}, weight ${trimmed(weights[i] as number)}`).join('; ');

  /** The exercise that is to be done now. */
  const present = (): Exercise | undefined => (isBegun(views.own) ? own : isBegun(views.faded) ? faded : undefined);
  const when = (place: Place, isWanted: (exercise: Exercise) => boolean) => () => {
    const exercise = present();
    return exercise && isWanted(exercise) ? place : undefined;
  };
  const field = (id: string, view: ThreeTermsView, exercise: Exercise): Control => ({
    kind: 'field',
    id,
    label: id === 'own-sum' ? 'The sum of your three products. Enter checks it.' : 'The missing number. Enter checks it.',
    where: () => (isBegun(view) && present() === exercise && !exercise.isDone.value ? fieldFor(places, exercise.blank.value) : undefined),
    value: () => exercise.text.value,
    write: exercise.write,
    check: exercise.check,
  });

  const controls: Control[] = [
    field('missing', views.faded, faded),
    field('own-sum', views.own, own),
    ...answering(places, present),
    {
      kind: 'button',
      id: 'go-on',
      label: 'Now the sum',
      where: when(places.goOn, (exercise) => exercise === faded && faded.isDone.value && all.round.value === 0),
      press: () => {
        all.round.value = 1;
      },
    },
    {
      kind: 'button',
      id: 'another',
      label: 'Another three',
      where() {
        const { goOn, another } = places;
        const at = all.round.value === 0 ? another : { ...another, x: goOn.x };
        return when(at, (exercise) => exercise === faded && faded.isDone.value)();
      },
      press: () => all.another(),
    },
    ...letters.map(
      (letter, k): Control => ({
        kind: 'handle',
        id: `pixel-${letter.toLowerCase()}`,
        label: `The ${ordinals[k]} pixel. Arrows move it.`,
        unit: () => stage.home.width / side,
        where() {
          if (!isBegun(views.own) || lesson.receivesOther.value) return undefined;
          const [pixel, cell] = [all.pixels.value[k] as number, stage.home.width / side];
          const at = (index: number, from: number) => from + (index + 0.5) * cell - grip / 2;
          return { x: at(pixel % side, stage.home.x), y: at(Math.floor(pixel / side), stage.home.y), width: grip, height: grip };
        },
        value: () => ({ x: (all.pixels.value[k] as number) % side, y: Math.floor((all.pixels.value[k] as number) / side) }),
        set({ x, y }) {
          const within = (index: number) => Math.min(side - 1, Math.max(0, index));
          all.setPixel(k, within(y) * side + within(x));
        },
        text() {
          const pixel = all.pixels.value[k] as number;
          return `row ${Math.floor(pixel / side)}, column ${pixel % side}, lamp ${trimmed(own.three.value.lamps[k] as number)}`;
        },
      }),
    ),
    ...letters.map(
      (letter, k): Control => ({
        kind: 'slider',
        id: `weight-${letter.toLowerCase()}`,
        label: `The ${ordinals[k]} weight`,
        isEdit: true,
        min: -most,
        max: most,
        step: 0.5,
        where: () => (isBegun(views.own) ? sliderFor(places, k) : undefined),
        value: () => own.three.value.weights[k] as number,
        set: (value) => all.setWeight(k, value),
        text: (value) => `weight ${trimmed(value)}`,
      }),
    ),
  ];

  /** The learner's own sum as a line, once it was worked out; before that, the one that was worked on stage. */
  const line = computed(() => worded('line of three', [fullLine(own.wasDone.value ? own.three.value : worked.value, 'sum')])[0] ?? []);

  return {
    views,
    line,
    show() {
      fill(views.worked, worked.value, [], false);
      const { blank, isDone, tried } = faded;
      const isOpen = !isDone.value;
      fill(
        views.faded,
        faded.three.value,
        [0, 1, 2].map((i) => isOpen && blank.value === i),
        isOpen,
      );
      views.faded.sumIsBlank = blank.value === 'sum' ? isOpen : true;
      views.faded.bars = [0, 1, 2].map((i) => tried.value.hints >= 2 && (blank.value === 'sum' || blank.value === i));
      views.faded.message = words.faded.value;
      const ownIsOpen = !own.isDone.value;
      fill(views.own, own.three.value, [ownIsOpen, ownIsOpen, ownIsOpen], ownIsOpen);
      views.own.bars = [0, 1, 2].map(() => own.tried.value.hints >= 2);
      views.own.message = words.own.value;
      const texts = compact
        ? ['a sum below 0,\nall three bright', 'a sum of 0,\nno weight 0']
        : ['a sum below 0, although all three lamps are bright', 'a sum of 0, with no weight 0'];
      views.own.goals = texts.map((text, i) => ({ text, reached: all.reached.value[i] ?? false }));
    },
    describe(step: string): string {
      if (step === 'worked') return `${read(worked.value)}. The products add up to ${trimmed(worked.value.sum)}.`;
      const exercise = step === 'faded' ? faded : own;
      const asked =
        step === 'own'
          ? 'The sum is to be written.'
          : faded.blank.value === 'sum'
            ? 'The sum is missing.'
            : 'The third product is missing.';
      return `${read(exercise.three.value)}. ${exercise.isDone.value ? '' : asked} ${spoken(exercise.message.value)}`
        .replace(/\s+/g, ' ')
        .trim();
    },
    controls,
  };
}
