/** The digit for which an output turns back, and its graph. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { PixelGridView } from '../../src/views/PixelGridView';
import { heroOf } from '../shared/hero/hero';
import type { FunctionPlaces } from './places';
import { type ShownPush, TurningView } from './TurningView';
import { turningExhibit, wayInWords } from './turning';

export function turningPart(lesson: Lesson, { turning: place }: FunctionPlaces) {
  const turn = new TurningView(place);
  const thatDigit = new PixelGridView({ edge: place.picture.width });
  thatDigit.position.set(place.picture.x, place.picture.y);
  const turning = computed(() => turningExhibit(lesson));
  return {
    views: { turn, thatDigit },
    show() {
      const found = turning.value;
      thatDigit.visible = found !== undefined;
      turn.curve = found?.curve;
      if (!found) return;
      thatDigit.values = found.sample.pixels;
      const { up, down, output, input, curve } = found;
      const largest = Math.max(...[up, down].flatMap((push) => Array.from(push.curve, Math.abs)));
      const shown = (push: typeof up, what: string): ShownPush => ({
        words: `neuron ${push.neuron} ${what}`,
        curve: push.curve.map((value) => 0.5 + (0.45 * value) / largest),
      });
      turn.up = shown(up, 'pushes it up');
      turn.down = shown(down, 'pulls it down');
      turn.heading = `a stored ${found.sample.label}`;
      turn.verdict = `output ${output} ${wayInWords(curve)}`;
      turn.below = input === heroOf(lesson).value ? 'our neuron' : `input ${input}`;
    },
  };
}
