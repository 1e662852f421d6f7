/** What can be taken hold of between the columns: the pictures, in one list with the neurons, and whether the hoped ones stand there. */

import type { ChoiceControl, Control, PickControl, Where } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { halfway } from '../../src/theme/amounts';
import { around } from '../../src/theme/places';
import type { PlatesView } from '../../src/views/PlatesView';
import type { HopedAndActual } from './hopedAndActual';
import type { LoopPlaces } from './places';
import { actualOnly, both, hopedOnly, hopedPictures, type LayerPictures } from './state';

/** `neurons` is the network's own list of neurons to point at; it is taken over. */
export function columnControls(places: LoopPlaces, neurons: PickControl, { views, pictures }: HopedAndActual): Control[] {
  const { plates, actual3 } = views;
  const areThere = () => actual3.drawn * actual3.alpha > halfway;
  const area = around([...places.hoped, ...places.actual]);
  const pick = platesControl(neurons, plates, pictures, () => (areThere() ? area : undefined));
  // A phone has no room for it: there a tap on a picture does it.
  if (places.compact) return [pick];
  return [pick, kindsControl(pictures, () => (areThere() ? places.kinds : undefined))];
}

/** The network's neurons and, after them, the plates: three hoped ones, three actual ones. */
function platesControl(neurons: PickControl, plates: PlatesView, pictures: LayerPictures, whereOfPlates: Where): PickControl {
  const { kinds } = pictures;
  return {
    ...neurons,
    label: 'Neurons, and hoped and actual pictures of each layer. Enter shows a picture alone, and both again.',
    where() {
      const [at, all] = [neurons.where(), whereOfPlates()];
      return all ? around(at ? [at, all] : [all]) : at;
    },
    count: () => neurons.count() + (whereOfPlates() ? plates.plates.length : 0),
    placeOf(i) {
      const plate = i - neurons.count();
      return plate < 0 ? neurons.placeOf(i) : plates.placeOf(plate);
    },
    text: (i) => (i < neurons.count() ? neurons.text(i) : plateText(pictures, i - neurons.count())),
    point: (i) => neurons.point(i !== undefined && i < neurons.count() ? i : undefined),
    press(i) {
      const plate = i - neurons.count();
      if (plate < 0) return;
      const alone = plate < 3 ? hopedOnly : actualOnly;
      kinds.value = kinds.peek().map((kind, layer) => (layer !== plate % 3 ? kind : kind === both ? alone : both));
    },
  };
}

function plateText({ neuronOf, averageOf }: LayerPictures, plate: number): string {
  if (plate < 3) return `hoped for: ${hopedPictures[plate]?.head}`;
  const layer = (plate % 3) + 1;
  return `${neuronName(layer, neuronOf(layer))}: the mean of the ${averageOf(layer).count} digits that light it`;
}

/** All three layers at once. */
function kindsControl({ kinds }: LayerPictures, where: Where): ChoiceControl {
  return {
    kind: 'choice',
    id: 'kinds',
    label: 'What stands between the columns',
    quiet: true,
    options: [
      { value: hopedOnly, text: 'hoped' },
      { value: actualOnly, text: 'actual' },
      { value: both, text: 'both' },
    ],
    where,
    value: () => (new Set(kinds.value).size === 1 ? (kinds.value[0] as number) : both),
    set(value) {
      kinds.value = [value, value, value];
    },
  };
}
