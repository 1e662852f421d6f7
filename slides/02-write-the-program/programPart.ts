/** A program written by hand on stage: its boxes on the digit, their controls, the wall and the table that judge it. */

import { computed, signal } from '@preact/signals-core';
import { fairPercent, inkIn, plainPercent, type YesNoScore } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import type { Places } from '../../src/theme/places';
import { WallView } from '../../src/views/WallView';
import { ruleControls } from './controls';
import type { ProgramPlaces } from './places';
import { RuleBoxesView } from './RuleBoxesView';
import { type ScoreRow, ScoreTableView } from './ScoreTableView';
import { isScored, lazyScore, networkScore, ruleCount, rulesOf, rulesScore, scoredSet, verdicts } from './state';

const row = (name: string, score: YesNoScore): ScoreRow => ({ name, ...score, plain: plainPercent(score), fair: fairPercent(score) });

export function programPart(lesson: Lesson, stage: Places, places: ProgramPlaces) {
  const { compact, rules: panel } = places;
  const boxes = new RuleBoxesView(panel, compact ? panel.y + 29 : panel.y + 110, stage.home);
  const wall = new WallView(places.wall);
  const table = new ScoreTableView(places.table, places.total);
  const chosen = signal(0);
  const scored = scoredSet(lesson);
  const judges = verdicts(lesson);
  const fair = computed(() => lesson.samples('fair'));
  const pictures = computed(() => fair.value.map((sample) => sample.pixels));
  const inScope = computed(() => fair.value.map((sample) => isScored(lesson, sample)));
  const right = computed(() => judges.map((judge) => judge.value));
  const words = compact ? { lazy: 'always no' } : { lazy: 'the lazy program: always no' };
  const byRules = computed(() =>
    Array.from({ length: ruleCount }, (_, k) =>
      row(k === 0 ? (compact ? 'the rule' : 'your rule') : compact ? `${k + 1} rules` : `your ${k + 1} rules`, rulesScore(lesson, k + 1)),
    ),
  );
  const lazy = computed(() => row(words.lazy, lazyScore(lesson)));
  const network = computed(() => row('the network', networkScore(lesson)));

  const isThere = () => boxes.panelled * boxes.drawn > halfway;
  const several = () => boxes.inForce >= 1.5;
  const digit = () => stage.home;
  const controls: Control[] = [
    ...ruleControls(lesson, places, { id: 'rule', at: () => 0, isThere: () => isThere() && !several(), digit }),
    ...ruleControls(lesson, places, { id: 'chosen-rule', at: () => chosen.value, isThere: () => isThere() && several(), digit }),
    {
      kind: 'choice',
      id: 'which-rule',
      label: 'Which rule is set',
      heading: 'rule',
      quiet: true,
      options: Array.from({ length: ruleCount }, (_, value) => ({ value, text: String(value + 1) })),
      where: () => (isThere() && several() ? places.choose : undefined),
      value: () => chosen.value,
      set: (value) => {
        chosen.value = value;
      },
    },
    {
      kind: 'choice',
      id: 'scored',
      label: 'Which digits are scored',
      heading: 'scored on',
      quiet: true,
      options: [
        { value: 0, text: compact ? 'all digits' : 'all two hundred' },
        { value: 1, text: '3s and 8s' },
      ],
      where: () => (wall.drawn > halfway ? places.scored : undefined),
      value: () => scored.value,
      set: (value) => {
        scored.value = value;
      },
    },
    {
      kind: 'pick',
      id: 'wall',
      label: 'Two hundred digits. Enter takes one as your digit.',
      where: () => (wall.drawn > halfway ? { ...wall.area, x: wall.x, y: wall.y } : undefined),
      count: () => fair.value.length,
      placeOf: (i) => ({ ...wall.placeOf(i), x: wall.placeOf(i).x + wall.x, y: wall.placeOf(i).y + wall.y }),
      text: (i) => `a ${fair.value[i]?.label}, number ${(i % 20) + 1}: ${right.value[Math.round(wall.judge)]?.[i] ? 'right' : 'wrong'}`,
      point: (i) => {
        wall.pointed = i;
      },
      press: (i) => {
        const sample = fair.value[i];
        if (sample) lesson.setInput(sample.pixels);
      },
    },
  ];

  return {
    boxes,
    wall,
    table,
    controls,
    show() {
      boxes.rules = rulesOf(lesson).value.map((rule) => ({ ...rule, ink: inkIn(lesson.input.value, rule) }));
      boxes.chosen = chosen.value;
      boxes.received = lesson.receivesOther.value ? places.received : undefined;
      wall.digits = pictures.value;
      wall.heads = Array.from({ length: 10 }, (_, digit) => String(digit));
      wall.right = right.value;
      wall.scored = inScope.value;
      table.byRules = byRules.value;
      table.lazy = lazy.value;
      table.network = network.value;
    },
  };
}
