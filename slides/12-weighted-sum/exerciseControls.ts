/** What can be taken hold of in the exercises: the field for what is missing, the buttons beside it, three pixels and their weights. */

import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control, FieldControl, HandleControl, SliderControl } from '../../src/scene/Control';
import { clamp, halfway } from '../../src/theme/amounts';
import { trimmed } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { answering } from '../shared/exercises/answering';
import { type ExercisePlaces, fieldFor, sliderFor } from './exercisePlaces';
import { type Exercise, type Exercises, exercisesOf, mostOwn } from './exercises';
import { type ThreeTermsView, termLetters } from './ThreeTermsView';

interface Shown {
  readonly faded: ThreeTermsView;
  readonly own: ThreeTermsView;
}

const isBegun = (view: ThreeTermsView) => view.drawn * view.alpha > halfway && view.told > 2.5;

/** `home` is where the digit is drawn. */
export function exerciseControls(lesson: Lesson, home: Place, places: ExercisePlaces, { faded, own }: Shown): Control[] {
  const exercises = exercisesOf(lesson);
  /** The exercise that is to be done now. */
  const present = () => (isBegun(own) ? exercises.own : isBegun(faded) ? exercises.faded : undefined);
  const isPresent = (exercise: Exercise) => () => present() === exercise;
  const isFadedDone = () => present() === exercises.faded && exercises.faded.isDone.value;
  const hasRings = () => isBegun(own) && !lesson.receivesOther.value;
  return [
    field('missing', 'The missing number. Enter checks it.', places, exercises.faded, isPresent(exercises.faded)),
    field('own-sum', 'The sum of your three products. Enter checks it.', places, exercises.own, isPresent(exercises.own)),
    ...answering(places, present),
    sumButton(places, exercises, isFadedDone),
    anotherButton(places, exercises, isFadedDone),
    ...termLetters.map((_, k) => pixelHandle(k, home, exercises, hasRings)),
    ...termLetters.map((_, k) => weightSlider(k, places, exercises, () => isBegun(own))),
  ];
}

const field = (id: string, label: string, places: ExercisePlaces, exercise: Exercise, isThere: () => boolean): FieldControl => ({
  kind: 'field',
  id,
  label,
  where: () => (isThere() && !exercise.isDone.value ? fieldFor(places, exercise.blank.value) : undefined),
  value: () => exercise.text.value,
  write: exercise.write,
  check: exercise.check,
});

const sumButton = ({ goOn }: ExercisePlaces, { round }: Exercises, isDone: () => boolean): ButtonControl => ({
  kind: 'button',
  id: 'go-on',
  label: 'Now the sum',
  where: () => (isDone() && round.value === 0 ? goOn : undefined),
  press: () => {
    round.value = 1;
  },
});

/** It stands where the button for the sum would, when there is none. */
const anotherButton = ({ goOn, another }: ExercisePlaces, exercises: Exercises, isDone: () => boolean): ButtonControl => ({
  kind: 'button',
  id: 'another',
  label: 'Another three',
  where() {
    if (!isDone()) return undefined;
    return exercises.round.value === 0 ? another : { ...another, x: goOn.x };
  },
  press: () => exercises.another(),
});

/** As it stands in an id. */
const letterOf = (k: number) => termLetters[k]?.toLowerCase();
const ordinals = ['first', 'second', 'third'] as const;
const grip = 24;

function pixelHandle(k: number, home: Place, { pixels, own, setPixel }: Exercises, isThere: () => boolean): HandleControl {
  const cell = home.width / side;
  const at = () => ({ x: (pixels.value[k] as number) % side, y: Math.floor((pixels.value[k] as number) / side) });
  return {
    kind: 'handle',
    id: `pixel-${letterOf(k)}`,
    label: `The ${ordinals[k]} pixel. Arrows move it.`,
    unit: () => cell,
    where() {
      if (!isThere()) return undefined;
      const { x, y } = at();
      const middle = (from: number, index: number) => from + (index + 0.5) * cell;
      return { x: middle(home.x, x) - grip / 2, y: middle(home.y, y) - grip / 2, width: grip, height: grip };
    },
    value: at,
    set: ({ x, y }) => setPixel(k, clamp(y, 0, side - 1) * side + clamp(x, 0, side - 1)),
    text: () => `row ${at().y}, column ${at().x}, lamp ${trimmed(own.three.value.lamps[k] as number)}`,
  };
}

/** No weight is larger. */

const weightSlider = (k: number, places: ExercisePlaces, { own, setWeight }: Exercises, isThere: () => boolean): SliderControl => ({
  kind: 'slider',
  id: `weight-${letterOf(k)}`,
  label: `The ${ordinals[k]} weight`,
  isEdit: true,
  min: -mostOwn,
  max: mostOwn,
  step: 0.5,
  where: () => (isThere() ? sliderFor(places, k) : undefined),
  value: () => own.three.value.weights[k] as number,
  set: (value) => setWeight(k, value),
  text: (value) => `weight ${trimmed(value)}`,
});
