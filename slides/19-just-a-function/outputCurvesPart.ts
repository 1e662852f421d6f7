/** The ten outputs over one input, twice: for the digit on stage, and for another digit for which one of them turns back. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Place } from '../../src/theme/places';
import { PixelGridView } from '../../src/views/PixelGridView';
import { OutputCurvesView } from './OutputCurvesView';
import type { FunctionPlaces } from './places';
import { inputName, neuronFunctionOf } from './state';
import { mostTelling, turningExhibit, wayInWords } from './turning';
import { axisWords } from './unitGraph';

function pictureAt({ x, y, width }: Place): PixelGridView {
  const picture = new PixelGridView({ edge: width });
  picture.position.set(x, y);
  return picture;
}

export function outputCurvesPart(lesson: Lesson, { curves: [left, right] }: FunctionPlaces) {
  const model = neuronFunctionOf(lesson);
  const here = new OutputCurvesView(left, 'this digit');
  const there = new OutputCurvesView(right, 'the other digit');
  const [thisDigit, thatDigit] = [pictureAt(left.picture), pictureAt(right.picture)];
  const turning = computed(() => turningExhibit(lesson));
  const saying = (curves: readonly Float64Array[], output: number) => ({
    curves,
    meant: output,
    verdict: `output ${output} ${wayInWords(curves[output] as Float64Array)}`,
  });
  const whose = () => {
    if (Object.keys(model.setByHand.value).length > 0) return 'your inputs';
    return lesson.drawing.value.isEmpty ? 'empty grid' : 'this digit';
  };
  return {
    views: { here, there, thisDigit, thatDigit },
    show() {
      const input = model.input.value;
      const now = model.inputs.value[input] as number;
      thisDigit.values = lesson.input.value;
      here.heading = whose();
      here.below = axisWords({ word: `input ${input} =`, name: inputName(model, input), value: now });
      here.now = now;
      Object.assign(here, saying(model.outputs.value, mostTelling(model.outputs.value)));
      const other = turning.value;
      thatDigit.visible = other !== undefined;
      if (!other) {
        there.curves = [];
        return;
      }
      thatDigit.values = other.sample.pixels;
      there.heading = `that ${other.sample.label}`;
      there.below = [`input ${other.input}`];
      Object.assign(there, saying(other.curves, other.output));
    },
  };
}
