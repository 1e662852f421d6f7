/** Weights painted by hand, cell by cell: a grid for the pen, and a brush of three values. */
import { type Signal, signal } from '@preact/signals-core';
import type { Pen, Point } from '../../src/digits/Drawing';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import type { ChoiceControl, GridControl, Where } from '../../src/scene/Control';
import { written } from '../../src/theme/numbers';
import type { View } from '../../src/views/View';

interface PaintedWeights {
  view: View;
  /** Where the grid stands, and the brush. */
  where: Where;
  brushAt: Where;
  /** The neuron that is on stage: a network 784→1. */
  network(): string;
}

export function weightPainting(lesson: Lesson, painted: PaintedWeights): { grid: GridControl; brush: ChoiceControl } {
  const brush = signal(1);
  return { grid: weightGrid(lesson, painted, brush), brush: brushChoice(painted.brushAt, brush) };
}

function weightGrid(lesson: Lesson, { view, where, network }: PaintedWeights, brush: Signal<number>): GridControl {
  /** The drag that is going on; `left` is what it has made of the network, so that an undo in between ends it. */
  let drag: { name: string; value: number; last: Point; left: Network } | undefined;
  const paint = (cells: readonly number[]) => {
    if (!drag) return;
    setWeights(lesson, drag.name, cells, drag.value);
    drag.left = lesson.network(drag.name);
  };
  return {
    kind: 'grid',
    id: 'weights',
    label: 'The weights, 28 by 28. Arrows move, Space paints with the brush, Delete makes a weight 0.',
    ownTools: true,
    view,
    where,
    begin(pen: Pen, at: Point) {
      lesson.beginGesture();
      const name = network();
      drag = { name, value: pen === 'erase' ? 0 : brush.peek(), last: at, left: lesson.network(name) };
      paint(cellsAlong(at, at));
    },
    extend(to: Point) {
      if (!drag || lesson.network(drag.name) !== drag.left) return;
      paint(cellsAlong(drag.last, to));
      drag.last = to;
    },
    end() {
      drag = undefined;
      lesson.endGesture();
    },
    cell: (index) =>
      `row ${Math.floor(index / side)}, column ${index % side}: weight ${written(lesson.network(network()).weight(1, 0, index))}`,
    point: (index) => {
      lesson.pointed.value = index === undefined ? undefined : { kind: 'pixel', index };
    },
  };
}

function setWeights(lesson: Lesson, name: string, cells: readonly number[], value: number): void {
  const old = lesson.network(name).weightsInto(1, 0);
  if (cells.every((cell) => old[cell] === value)) return;
  const weights = old.slice();
  for (const cell of cells) weights[cell] = value;
  lesson.editNetwork(name, (before) => before.withWeightsInto(1, 0, weights));
}

const brushChoice = (where: Where, brush: Signal<number>): ChoiceControl => ({
  kind: 'choice',
  id: 'brush',
  label: 'Brush for the weights',
  heading: 'paint',
  quiet: true,
  options: [
    { value: 1, text: '+1', means: 'weight' },
    { value: 0, text: '0' },
    { value: -1, text: '−1', means: 'negative' },
  ],
  where,
  value: () => brush.value,
  set: (value) => {
    brush.value = value;
  },
});

/** Every cell that a straight line between two points passes; what lies outside the grid is left out. */
export function cellsAlong(from: Point, to: Point): number[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 4));
  const cells = new Set<number>();
  for (let i = 0; i <= steps; i++) {
    const column = Math.floor(from.x + ((to.x - from.x) * i) / steps);
    const row = Math.floor(from.y + ((to.y - from.y) * i) / steps);
    if (column >= 0 && row >= 0 && column < side && row < side) cells.add(row * side + column);
  }
  return [...cells];
}
