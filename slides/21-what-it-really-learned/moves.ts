/** How far a picture can be moved, in each of four directions, before a network says something else. */

import { computed } from '@preact/signals-core';
import { isBlank, type Pixels, side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import { perLesson } from '../../src/lesson/perLesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { oncePer } from '../../src/network/oncePer';
import type { Arm, Copy, Direction, Moves } from './CompassView';

/** One cell each. */
const directions = [
  { name: 'up', x: 0, y: -1 },
  { name: 'right', x: 1, y: 0 },
  { name: 'down', x: 0, y: 1 },
  { name: 'left', x: -1, y: 0 },
] as const satisfies readonly Direction[];

/** Whole cells, so that nothing is blurred; what leaves the grid is lost. */
export function movedBy(pixels: Pixels, across: number, down: number): Pixels {
  return pixels.map((_, index) => {
    const [x, y] = [(index % side) - across, Math.floor(index / side) - down];
    return x >= 0 && x < side && y >= 0 && y < side ? (pixels[y * side + x] as number) : 0;
  });
}

/** So many cells it can go before ink leaves the grid; none where nothing is drawn. */
export function roomFor(pixels: Pixels, { x, y }: Direction): number {
  if (isBlank(pixels)) return 0;
  return pixels.reduce((least, value, index) => {
    if (value <= 0) return least;
    const [column, row] = [index % side, Math.floor(index / side)];
    const free = x > 0 ? side - 1 - column : x < 0 ? column : y > 0 ? side - 1 - row : row;
    return Math.min(least, free);
  }, side);
}

export function movesFrom(network: Network, pixels: Pixels): Moves {
  const { best: answer } = network.forward(pixels);
  const arms = directions.map((direction): Arm => {
    const copies: Copy[] = [];
    for (let cells = 1; cells <= roomFor(pixels, direction); cells++) {
      const moved = movedBy(pixels, direction.x * cells, direction.y * cells);
      const copy = copyOf(network.forward(moved), moved, answer);
      copies.push(copy);
      if (copy.says !== answer) return { direction, copies, turnsAt: cells };
    }
    return { direction, copies, turnsAt: undefined };
  });
  return { pixels, answer, arms, soonest: soonestOf(arms) };
}

function copyOf({ outputs, best }: ForwardPass, pixels: Pixels, answer: number): Copy {
  const others = outputs.filter((_, digit) => digit !== answer);
  return { pixels, says: best, lead: (outputs[answer] as number) - Math.max(...others) };
}

function soonestOf(arms: readonly Arm[]): Moves['soonest'] {
  const turning = arms.flatMap(({ turnsAt, ...arm }) => {
    const last = arm.copies.at(-1);
    return turnsAt === undefined || !last ? [] : [{ ...arm, turnsAt, last }];
  });
  return turning.sort((one, other) => one.turnsAt - other.turnsAt || one.last.lead - other.last.lead)[0];
}

/** A stored digit is a good example where the network knows it, and turns early and clearly. */
const clearly = 0.5;

/** Nothing where no stored digit that is read rightly ever turns. */
const exampleOf = oncePer((network: Network) =>
  oncePer((samples: readonly Sample[]): Moves | undefined => {
    let fallback: Moves | undefined;
    for (const { pixels, label } of samples) {
      if (network.forward(pixels).best !== label) continue;
      const moves = movesFrom(network, pixels);
      if (!moves.soonest) continue;
      if (moves.soonest.last.lead < -clearly) return moves;
      fallback ??= moves;
    }
    return fallback;
  }),
);

/** What the digit on stage does, and where that never turns, a stored one that does. */
export const movesNow = perLesson((lesson) => {
  const own = computed(() => movesFrom(lesson.network(), lesson.input.value));
  const example = computed(() => (own.value.soonest ? undefined : exampleOf(lesson.network())(lesson.samples('fair'))));
  return { own, example };
});
