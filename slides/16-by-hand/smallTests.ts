/** The test pictures of a small network on stage, and the dials it is set with. */

import type { PickControl, SliderControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { DialsView } from './DialsView';
import type { Judged } from './kaleidoscope';
import type { PuzzleView } from './PuzzleView';

interface SmallTests {
  /** Brings the view up to date; gives the picture whose sum is spelled out. */
  show(heads: readonly [string, string]): Judged;
  readonly control: PickControl;
}

/** The picture that is pointed at is spelled out, else the one that was pressed last. */
export function smallTests(view: PuzzleView, all: () => readonly Judged[], { id, label }: { id: string; label: string }): SmallTests {
  const pressed = plainSignal(0);
  const pointed = plainSignal<number | undefined>(undefined);
  return {
    show(heads) {
      const state = ({ picture, pass, isRight }: Judged) => ({ picture, activation: pass.outputs[0] as number, isRight });
      view.sets = [true, false].map((lights, i) => ({
        head: heads[i] as string,
        tests: all()
          .filter(({ shouldLight }) => shouldLight === lights)
          .map(state),
      }));
      view.shown = pointed.value ?? pressed.value;
      view.isPointed = pointed.value !== undefined;
      const shown = all()[view.shown] as Judged;
      view.sum = sumOf(shown);
      return shown;
    },
    control: {
      kind: 'pick',
      id,
      label,
      where: () => (view.drawn * view.alpha > halfway ? view.area : undefined),
      count: () => all().length,
      placeOf: (i) => view.placeOf(i),
      text(i) {
        const { shouldLight, isRight, pass } = all()[i] as Judged;
        const lamp = written(pass.outputs[0] as number);
        return `picture ${i + 1}, should ${shouldLight ? 'light' : 'stay dark'}: lamp ${lamp}, ${isRight ? 'right' : 'not right'}`;
      },
      point: (i) => {
        pointed.value = i;
      },
      press: (i) => {
        pressed.value = i;
      },
    },
  };
}

/** Of the last layer, which has one neuron. */
function sumOf({ pass }: Judged) {
  const last = pass.activations(1).length === 1 ? 1 : 2;
  const [weightedSum, z] = [pass.weightedSum(last, 0), pass.zOf(last, 0)];
  return { weightedSum, bias: z - weightedSum, z, activation: pass.activation(last, 0) };
}

export interface Turned {
  readonly id: string;
  readonly label: string;
  /** The largest value, and minus it the smallest. */
  readonly most: number;
  readonly step: number;
  readonly values: { value: readonly number[]; peek(): readonly number[] };
  /** Which of the values, where that is not the dial's own number. */
  readonly at?: number;
}

export function dialControl(view: DialsView, dial: number, { id, label, most, step, values, at = dial }: Turned): SliderControl {
  return {
    kind: 'slider',
    id,
    label,
    round: true,
    min: -most,
    max: most,
    step,
    isEdit: true,
    where: () => (view.drawn * view.alpha > halfway ? view.placeOf(dial) : undefined),
    value: () => values.value[at] as number,
    set(value) {
      values.value = values.peek().map((before, i) => (i === at ? value : before));
    },
    text: (value) => written(value),
  };
}
