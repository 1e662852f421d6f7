/** The digit on stage under sliders, and the two hundred fair digits changed as it is: what is still right, now and move by move. */

import { computed } from '@preact/signals-core';
import { type Changes, isUnchanged } from '../../src/digits/changes';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import type { Places } from '../../src/theme/places';
import { type Answered, ChangesView } from './ChangesView';
import { untouched } from './changedDigit';
import { changeRows } from './changeRows';
import { changesControls, twoHundredPick } from './changesControls';
import type { LearnedPlaces } from './places';
import { type ShiftCurve, ShiftCurvesView } from './ShiftCurvesView';
import { StillRightView } from './StillRightView';
import { captions, exampleMove, type StillRight, stillRightState } from './state';
import { farthest, withstood } from './withstood';

export function changesPart(lesson: Lesson, places: Places, at: LearnedPlaces, fair: readonly Sample[], plain: Network) {
  const state = stillRightState(lesson, fair);
  const panel = new ChangesView(at.card, at.rows, places.home);
  const wall = new StillRightView(at.wall, at.remarks, at.compact);
  wall.digits = fair.map((sample) => sample.pixels);
  const chart = new ShiftCurvesView(at.chart, at.compact);
  chart.networksShown = ['plain'];
  chart.of = fair.length;
  chart.last = farthest;
  const curves = computed(() => shiftCurves(plain, state.network.value, fair, at.compact));
  return {
    panel,
    wall,
    chart,
    controls: [...changesControls(lesson, panel, state.changes, at), twoHundredPick(lesson, wall, fair)],
    judges: state.judges,
    show() {
      showPanel(lesson, panel, state);
      showWall(wall, state, at.compact);
      chart.curves = curves.value;
      chart.marked = isUnchanged(state.changes.value) ? exampleMove : onlyMoved(state.changes.value);
    },
  };
}

function showPanel(lesson: Lesson, panel: ChangesView, { changes, before }: StillRight): void {
  panel.before = answered(before.value, ['answer before', 'brightness before']);
  panel.after = answered(lesson.pass(), ['answer now', `a[3][${lesson.pass().best}]`]);
  panel.nothingDrawn = lesson.drawing.value.isEmpty;
  panel.untouched = isUnchanged(changes.value) ? undefined : untouched(lesson);
  panel.rows = changeRows(changes.value);
}

const answered = (pass: ForwardPass, names: Answered['names']): Answered => ({
  answer: pass.best,
  brightness: pass.outputs[pass.best] as number,
  names,
});

function showWall(wall: StillRightView, { judges, own, remarks }: StillRight, isCompact: boolean): void {
  const changed = own.value;
  wall.right = changed ? judges.value.map(() => changed) : judges.value;
  wall.captions = changed ? judges.value.map(() => 'changed as yours') : captions;
  // A phone has no room for them.
  wall.remarks = changed || isCompact ? [] : remarks();
}

/** Both networks, and the lesson's own with digits that are centred again after every move. */
function shiftCurves(plain: Network, ours: Network, fair: readonly Sample[], compact: boolean): ShiftCurve[] {
  const counts = (of: Network, centred: boolean) => () =>
    Array.from({ length: farthest + 1 }, (_, cells) => withstood(of, fair).rightAt(cells, centred).filter(Boolean).length);
  return [
    { name: 'plain', counts: counts(plain, false), tone: 'faint', label: { at: 2, above: compact ? -14 : -22 } },
    { name: 'ours', counts: counts(ours, false), tone: 'strong', label: { at: compact ? 6.6 : 5.15, above: 8 } },
    { name: 'ours, centred', counts: counts(ours, true), tone: 'restored', label: { at: 4.2, above: compact ? -14 : -33 } },
  ];
}

/** How far to the right, if that is all that was done. */
function onlyMoved(changes: Changes): number | undefined {
  return changes.right >= 0 && isUnchanged({ ...changes, right: 0 }) ? changes.right : undefined;
}
