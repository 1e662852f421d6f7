import { expect, test } from 'vitest';
import { cellsAlong, weightPainting } from '../../../slides/12-weighted-sum/weightPainting';
import { PixelGridView } from '../../../src/views/PixelGridView';
import { makeLesson } from '../../makeLesson';

function painter() {
  const lesson = makeLesson();
  const view = new PixelGridView({ edge: 280 });
  const nowhere = () => undefined;
  const { grid, brush } = weightPainting(lesson, { view, where: nowhere, brushAt: nowhere, network: () => 'bar' });
  const weights = () => [...lesson.network('bar').weightsInto(1, 0)];
  return { lesson, grid, brush, weights };
}

test('a quick pointer leaves no gaps: neighbours touch', () => {
  const cells = cellsAlong({ x: 0.5, y: 20.5 }, { x: 27.5, y: 3.2 });
  cells.slice(1).forEach((cell, i) => {
    const before = cells[i] as number;
    const steps = Math.abs((cell % 28) - (before % 28)) + Math.abs(Math.floor(cell / 28) - Math.floor(before / 28));
    expect(steps).toBeLessThanOrEqual(2);
  });
  expect(cells[0]).toBe(20 * 28);
  expect(cells.at(-1)).toBe(3 * 28 + 27);
});

test('outside the grid nothing is painted', () => {
  expect(cellsAlong({ x: -3, y: -3 }, { x: -1, y: 40 })).toEqual([]);
});

test('a drag is one entry of undo, with the value of the brush', () => {
  const { lesson, grid, brush, weights } = painter();
  const before = weights();
  brush.set(-1);
  grid.begin('draw', { x: 0.5, y: 0.5 });
  grid.extend({ x: 3.5, y: 0.5 });
  grid.extend({ x: 3.5, y: 2.5 });
  grid.end();
  expect(weights().slice(0, 5)).toEqual([-1, -1, -1, -1, 0]);
  expect(weights()[2 * 28 + 3]).toBe(-1);
  lesson.undo();
  expect(weights()).toEqual(before);
  lesson.redo();
  expect(weights()[0]).toBe(-1);
});

test('the eraser makes weights 0, whatever the brush', () => {
  const { grid, weights } = painter();
  expect(weights()[7 * 28 + 10]).toBe(1);
  grid.begin('erase', { x: 10.5, y: 7.5 });
  grid.end();
  expect(weights()[7 * 28 + 10]).toBe(0);
});

test('painting what is there already is no edit', () => {
  const { lesson, grid } = painter();
  const before = lesson.network('bar');
  grid.begin('draw', { x: 10.5, y: 7.5 });
  grid.end();
  expect(lesson.network('bar')).toBe(before);
  expect(lesson.isEdited('bar')).toBe(false);
});

test('an undo in the middle of a drag ends it', () => {
  const { lesson, grid, weights } = painter();
  const before = weights();
  grid.begin('draw', { x: 0.5, y: 0.5 });
  lesson.undo();
  grid.extend({ x: 9.5, y: 0.5 });
  grid.end();
  expect(weights()).toEqual(before);
});
