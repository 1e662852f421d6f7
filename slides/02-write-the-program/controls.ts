/** The controls of one rule: two corners of its box, which way it goes, and its threshold. */
import { type BoxRule, reaching, withCornerAt } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { ProgramPlaces } from './places';
import { rulesOf } from './state';

interface RuleControls {
  /** Before the ids, so that two sets can be on one slide. */
  readonly id: string;
  /** Which rule. */
  at(): number;
  isThere(): boolean;
  /** Where the digit stands. */
  digit(): Place;
}

const grip = 26;

export function ruleControls(lesson: Lesson, places: ProgramPlaces, { id, at, isThere, digit }: RuleControls): Control[] {
  const rules = rulesOf(lesson);
  const rule = () => rules.value[at()] as BoxRule;
  const change = (next: BoxRule) => {
    if (JSON.stringify(next) !== JSON.stringify(rule())) rules.value = rules.peek().map((each, i) => (i === at() ? next : each));
  };
  const cell = () => digit().width / 28;
  const gripAt = (column: number, row: number): Place => ({
    x: digit().x + column * cell() - grip / 2,
    y: digit().y + row * cell() - grip / 2,
    width: grip,
    height: grip,
  });
  const inWords = () => {
    const { x, y, width, height } = rule();
    return `rows ${y} to ${y + height - 1}, columns ${x} to ${x + width - 1}`;
  };
  const whenThere = (where: () => Place) => () => (isThere() ? where() : undefined);
  return [
    {
      kind: 'handle',
      id: `${id}-place`,
      label: 'Drag the box; arrows move it',
      where: whenThere(() => gripAt(rule().x, rule().y)),
      unit: cell,
      value: () => ({ x: rule().x, y: rule().y }),
      set: ({ x, y }) => change(withCornerAt(rule(), x, y)),
      text: inWords,
    },
    {
      kind: 'handle',
      id: `${id}-size`,
      label: 'Resize the box; arrows change it',
      where: whenThere(() => gripAt(rule().x + rule().width, rule().y + rule().height)),
      unit: cell,
      value: () => ({ x: rule().x + rule().width, y: rule().y + rule().height }),
      set: ({ x, y }) => change(reaching(rule(), x, y)),
      text: inWords,
    },
    {
      kind: 'choice',
      id: `${id}-sense`,
      label: 'Whether there must be more ink in the box, or not more, or whether the rule is off',
      quiet: true,
      options: [
        { value: 1, text: places.compact ? 'more' : 'more than' },
        { value: -1, text: places.compact ? 'less' : 'at most' },
        { value: 0, text: 'off' },
      ],
      where: whenThere(() => places.sense),
      value: () => rule().sense,
      set: (sense) => change({ ...rule(), sense: sense as BoxRule['sense'] }),
    },
    {
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
    },
  ];
}
