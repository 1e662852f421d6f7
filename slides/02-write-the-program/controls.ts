/** What can be taken hold of while a program is written: its rules, which of them is set, which digits are scored, the digits of the wall. */

import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl, Where } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit } from '../../src/theme/numbers';
import { type Place, shifted } from '../../src/theme/places';
import type { WallView } from '../../src/views/WallView';
import type { ProgramPlaces } from './places';
import type { RuleBoxesView } from './RuleBoxesView';
import { ruleControls } from './ruleControls';
import { type JudgedDigits, ruleCount, scoredSet } from './state';

interface Shown {
  readonly boxes: RuleBoxesView;
  readonly wall: WallView;
  /** Where the digit stands. */
  readonly digit: Place;
}

export function programControls(
  lesson: Lesson,
  places: ProgramPlaces,
  { boxes, wall, digit }: Shown,
  { chosen, judged }: { chosen: Signal<number>; judged: JudgedDigits },
): Control[] {
  const isThere = () => boxes.panelled * boxes.drawn > halfway;
  const several = () => boxes.inForce >= 1.5;
  return [
    ...ruleControls(lesson, places, { id: 'rule', at: () => 0, isThere: () => isThere() && !several(), digit }),
    ...ruleControls(lesson, places, { id: 'chosen-rule', at: () => chosen.value, isThere: () => isThere() && several(), digit }),
    ruleChoice(chosen, () => (isThere() && several() ? places.choose : undefined)),
    scoredChoice(lesson, places, wall),
    wallPick(lesson, wall, judged),
  ];
}

const ruleChoice = (chosen: Signal<number>, where: Where): ChoiceControl => ({
  kind: 'choice',
  id: 'which-rule',
  label: 'Which rule is set',
  heading: 'rule',
  quiet: true,
  options: Array.from({ length: ruleCount }, (_, value) => ({ value, text: String(value + 1) })),
  where,
  value: () => chosen.value,
  set(value) {
    chosen.value = value;
  },
});

function scoredChoice(lesson: Lesson, places: ProgramPlaces, wall: WallView): ChoiceControl {
  const scored = scoredSet(lesson);
  return {
    kind: 'choice',
    id: 'scored',
    label: 'Which digits are scored',
    heading: 'scored on',
    quiet: true,
    options: [
      { value: 0, text: places.compact ? 'all digits' : 'all two hundred' },
      { value: 1, text: '3s and 8s' },
    ],
    where: () => (wall.drawn > halfway ? places.scored : undefined),
    value: () => scored.value,
    set(value) {
      scored.value = value;
    },
  };
}

const wallPick = (lesson: Lesson, wall: WallView, { samples, right }: JudgedDigits): PickControl => ({
  kind: 'pick',
  id: 'wall',
  label: 'Two hundred digits. Enter takes one as your digit.',
  where: () => (wall.drawn > halfway ? shifted(wall.area, wall) : undefined),
  count: () => samples.value.length,
  placeOf: (i) => shifted(wall.placeOf(i), wall),
  text: (i) =>
    `${aDigit(samples.value[i]?.label ?? 0)}, number ${(i % 20) + 1}: ${right.value[Math.round(wall.judge)]?.[i] ? 'right' : 'wrong'}`,
  point(i) {
    wall.pointed = i;
  },
  press(i) {
    const sample = samples.value[i];
    if (sample) lesson.setInput(sample.pixels);
  },
});
