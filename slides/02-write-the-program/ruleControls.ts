/** The controls of one rule: two corners of its box, which way it goes, and its threshold. */
import { type BoxRule, reaching, withCornerAt } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, HandleControl, SliderControl, Where } from '../../src/scene/Control';
import { written } from '../../src/theme/numbers';
import { type Place, place } from '../../src/theme/places';
import type { ProgramPlaces } from './places';
import { rulesOf } from './state';

interface OneRule {
  /** Before the ids, so that two sets can be on one slide. */
  readonly id: string;
  /** Which rule. */
  at(): number;
  isThere(): boolean;
  /** Where the digit stands. */
  readonly digit: Place;
}

export function ruleControls(lesson: Lesson, places: ProgramPlaces, { id, at, isThere, digit }: OneRule): Control[] {
  const rules = rulesOf(lesson);
  const rule = () => rules.value[at()] as BoxRule;
  const edited: EditedRule = {
    id,
    rule,
    change(next) {
      if (JSON.stringify(next) !== JSON.stringify(rule())) rules.value = rules.peek().map((each, i) => (i === at() ? next : each));
    },
    whenThere: (where) => () => (isThere() ? where() : undefined),
  };
  return [...boxCorners(edited, digit), senseChoice(edited, places), thresholdSlider(edited, places)];
}

/** A rule and how it is changed, for each of its controls. */
interface EditedRule {
  readonly id: string;
  rule(): BoxRule;
  change(next: BoxRule): void;
  /** The place of a control, which has none while the rule is not there. */
  whenThere(where: () => Place): Where;
}

const grip = 26;

/** The upper corner carries the box, the lower one resizes it. */
function boxCorners({ id, rule, change, whenThere }: EditedRule, digit: Place): HandleControl[] {
  const cell = digit.width / 28;
  const gripAt = (column: number, row: number) => place(digit.x + column * cell - grip / 2, digit.y + row * cell - grip / 2, grip);
  const text = () => {
    const { x, y, width, height } = rule();
    return `rows ${y} to ${y + height - 1}, columns ${x} to ${x + width - 1}`;
  };
  const upper = () => ({ x: rule().x, y: rule().y });
  const lower = () => ({ x: rule().x + rule().width, y: rule().y + rule().height });
  return [
    {
      kind: 'handle',
      id: `${id}-place`,
      label: 'Drag the box; arrows move it',
      where: whenThere(() => gripAt(upper().x, upper().y)),
      unit: () => cell,
      value: upper,
      set: ({ x, y }) => change(withCornerAt(rule(), x, y)),
      text,
    },
    {
      kind: 'handle',
      id: `${id}-size`,
      label: 'Resize the box; arrows change it',
      where: whenThere(() => gripAt(lower().x, lower().y)),
      unit: () => cell,
      value: lower,
      set: ({ x, y }) => change(reaching(rule(), x, y)),
      text,
    },
  ];
}

function senseChoice({ id, rule, change, whenThere }: EditedRule, { compact, sense }: ProgramPlaces): ChoiceControl {
  return {
    kind: 'choice',
    id: `${id}-sense`,
    label: 'Whether there must be more ink in the box, or not more, or whether the rule is off',
    quiet: true,
    options: [
      { value: 1, text: compact ? 'more' : 'more than' },
      { value: -1, text: compact ? 'less' : 'at most' },
      { value: 0, text: 'off' },
    ],
    where: whenThere(() => sense),
    value: () => rule().sense,
    set: (next) => change({ ...rule(), sense: next as BoxRule['sense'] }),
  };
}

function thresholdSlider({ id, rule, change, whenThere }: EditedRule, places: ProgramPlaces): SliderControl {
  return {
    kind: 'slider',
    id: `${id}-threshold`,
    label: 'How much ink in the box, from 0 to 1',
    min: 0,
    max: 1,
    step: 0.05,
    isEdit: true,
    where: whenThere(() => places.threshold),
    value: () => rule().threshold,
    set: (threshold) => change({ ...rule(), threshold }),
    text: (value) => `${written(value)} of full white`,
  };
}
