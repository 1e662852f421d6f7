/** What can be taken hold of at the two curves: z under either of them, and the neurons to take z from. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { type PickControl, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { plotScale } from '../shared/curves/plotScale';
import type { MarkedLampsView } from './MarkedLampsView';
import { type SameZ, sameZOf } from './state';

/** The axis ends at `reach`, and z + 1 has to stand on it, too. */
export function zSlider(
  { z, reach, try: tryZ }: SameZ,
  { id, label }: Pick<SliderControl, 'id' | 'label'>,
  curve: FunctionPlotView,
  plot: Place,
): SliderControl {
  return {
    kind: 'slider',
    id,
    label,
    drawnOnStage: true,
    get min() {
      return -reach.value;
    },
    get max() {
      return reach.value - 1;
    },
    step: 0.1,
    where: () => (curve.pointParts[0].risen * curve.alpha < halfway ? undefined : alongAxis(plot, reach.peek())),
    value: () => Math.max(-reach.value, z.value),
    set: (value) => tryZ(value),
    text: (value) => `z ${written(value)}: sigmoid ${written(sigmoid(value))}, ReLU ${written(relu(value))}`,
  };
}

function alongAxis(plot: Place, reach: number): Place {
  const { x, y } = plotScale(plot, { x: [-reach, reach], y: [0, reach] });
  const left = x(-reach) - sliderThumb / 2;
  return { x: left, y: y(0) - 14, width: x(reach - 1) + sliderThumb / 2 - left, height: 28 };
}

export function ownNeuronsPick(lesson: Lesson, lamps: MarkedLampsView): PickControl {
  return {
    kind: 'pick',
    id: 'own-neurons',
    label: 'Hidden neurons of our network. Enter takes the z of one.',
    where: () => (lamps.drawn * lamps.alpha > halfway ? lamps.area : undefined),
    count: () => lamps.count,
    placeOf: (i) => lamps.placeOf(i),
    text: (i) => {
      const { layer, neuron } = lamps.at(i);
      return `${neuronName(layer, neuron)}: z ${written(lesson.pass().zOf(layer, neuron))}`;
    },
    point: (i) => {
      lamps.pointed = i === undefined ? undefined : lamps.at(i);
    },
    press: (i) => sameZOf(lesson).take(lamps.at(i)),
  };
}
