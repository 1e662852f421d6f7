/** The ten outputs over one input, twice: for the digit on stage, and for another digit for which one of them turns back. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Place } from '../../src/theme/places';
import { PixelGridView } from '../../src/views/PixelGridView';
import { OutputCurvesView } from './OutputCurvesView';
import type { FunctionPlaces } from './places';
import { anySetByHand, inputName, neuronFunctionOf } from './state';
import { mostTelling, type Turning, turningExhibit, wayInWords } from './turning';
import { axisWords } from './unitGraph';

function pictureAt({ x, y, width }: Place): PixelGridView {
  const picture = new PixelGridView({ edge: width });
  picture.position.set(x, y);
  return picture;
}

export function outputCurvesPart(lesson: Lesson, { curves: [left, right] }: FunctionPlaces) {
  const here = new OutputCurvesView(left, 'this digit');
  const there = new OutputCurvesView(right, 'the other digit');
  const [thisDigit, thatDigit] = [pictureAt(left.picture), pictureAt(right.picture)];
  const turning = computed(() => turningExhibit(lesson));
  return {
    views: { here, there, thisDigit, thatDigit },
    show() {
      thisDigit.values = lesson.input.value;
      showHere(lesson, here);
      const other = turning.value;
      thatDigit.visible = other !== undefined;
      if (other) thatDigit.values = other.sample.pixels;
      showThere(there, other);
    },
  };
}

function showHere(lesson: Lesson, here: OutputCurvesView): void {
  const model = neuronFunctionOf(lesson);
  const input = model.input.value;
  const now = model.inputs.value[input] as number;
  here.heading = whose(lesson);
  here.below = axisWords({ word: `input ${input} =`, name: inputName(model, input), value: now });
  here.now = now;
  Object.assign(here, saying(model.outputs.value, mostTelling(model.outputs.value)));
}

function showThere(there: OutputCurvesView, turning: Turning | undefined): void {
  if (!turning) {
    there.curves = [];
    return;
  }
  there.heading = `that ${turning.sample.label}`;
  there.below = [`input ${turning.input}`];
  Object.assign(there, saying(turning.curves, turning.output));
}

const saying = (curves: readonly Float64Array[], output: number) => ({
  curves,
  meant: output,
  verdict: `output ${output} ${wayInWords(curves[output] as Float64Array)}`,
});

function whose(lesson: Lesson): string {
  if (anySetByHand(neuronFunctionOf(lesson))) return 'your inputs';
  return lesson.drawing.value.isEmpty ? 'empty grid' : 'this digit';
}
