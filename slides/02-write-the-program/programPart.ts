/** A program written by hand on stage: its boxes on the digit, their controls, the wall and the table that judge it. */

import { signal } from '@preact/signals-core';
import { inkIn } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import { WallView } from '../../src/views/WallView';
import { programControls } from './controls';
import type { ProgramPlaces } from './places';
import { RuleBoxesView } from './RuleBoxesView';
import { ScoreTableView } from './ScoreTableView';
import { scoreRows } from './scoreRows';
import { type JudgedDigits, judgedDigits, rulesOf } from './state';

export function programPart(lesson: Lesson, stage: Places, places: ProgramPlaces) {
  const { compact, rules: panel } = places;
  const boxes = new RuleBoxesView(panel, compact ? panel.y + 29 : panel.y + 110, stage.home);
  const wall = new WallView(places.wall);
  const table = new ScoreTableView(places.table, places.total);
  /** The rule that is set, once there are several. */
  const chosen = signal(0);
  const judged = judgedDigits(lesson);
  const rows = scoreRows(lesson, compact);
  return {
    boxes,
    wall,
    table,
    controls: programControls(lesson, places, { boxes, wall, digit: stage.home }, { chosen, judged }),
    show() {
      boxes.rules = rulesOf(lesson).value.map((rule) => ({ ...rule, ink: inkIn(lesson.input.value, rule) }));
      boxes.chosen = chosen.value;
      boxes.received = lesson.receivesOther.value ? places.received : undefined;
      showWall(wall, judged);
      table.byRules = rows.byRules.value;
      table.lazy = rows.lazy.value;
      table.network = rows.network.value;
      table.onMany = rows.onMany;
    },
  };
}

function showWall(wall: WallView, { pictures, right, scored }: JudgedDigits): void {
  wall.digits = pictures.value;
  wall.heads = Array.from({ length: 10 }, (_, digit) => String(digit));
  wall.right = right.value;
  wall.scored = scored.value;
}
