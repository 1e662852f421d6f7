/** The whole network in its place, with every lit neuron there to be pointed at. */
import type { Lesson } from '../lesson/Lesson';
import { written } from '../theme/numbers';
import type { Places } from '../theme/places';
import { NetworkView } from '../views/NetworkView';
import { circleAt } from '../views/netPlaces';
import type { PickControl } from './Control';

interface NetworkPart {
  network: NetworkView;
  show(): void;
  control: PickControl;
}

const layerNames = ['input', 'hidden layer 1', 'hidden layer 2', 'output'];

/** "hidden layer 1, neuron 5", or for an output "output 3". */
export function neuronName(layer: number, neuron: number): string {
  return layer === 3 ? `output ${neuron}` : `${layerNames[layer]}, neuron ${neuron}`;
}

export function networkPart(lesson: Lesson, places: Places): NetworkPart {
  const network = new NetworkView(places.net, places.home);
  const later = [1, 2, 3].flatMap((layer) =>
    Array.from({ length: lesson.network().layer(layer).neurons }, (_, neuron) => ({ layer, neuron })),
  );
  /** The input circles as they are chosen now, and all neurons after them. */
  const neurons = () => [...network.shownInputs.map((neuron) => ({ layer: 0, neuron })), ...later];
  const isLit = (layer: number) => {
    const amounts = network.layers[layer];
    return amounts !== undefined && amounts.lit * amounts.emphasis * network.alpha > 0.4;
  };
  return {
    network,
    show() {
      network.network = lesson.network();
      network.pass = lesson.pass();
      network.informative = lesson.shownInputs.value;
      network.nothingDrawn = lesson.drawing.value.isEmpty;
      const pointed = lesson.pointed.value;
      network.pointed = pointed?.kind === 'neuron' ? pointed : undefined;
      network.pointedInput = pointed?.kind === 'pixel' ? pointed.index : undefined;
    },
    control: {
      kind: 'pick',
      id: 'neurons',
      label: 'Neurons. Arrows go from one to the next.',
      where: () => {
        if (![0, 1, 2, 3].some(isLit)) return undefined;
        const { columns, radius, middle, pitch } = places.net;
        const left = network.x + columns[0] - radius[0] - 4;
        const reach = Math.max(pitch[0] * 18, pitch[1] * 16, pitch[3] * 10) / 2;
        return { x: left, y: middle - reach, width: network.x + columns[3] + radius[3] + 4 - left, height: 2 * reach };
      },
      count: () => neurons().length,
      placeOf(index) {
        const at = neurons()[index];
        if (!at || !isLit(at.layer)) return undefined;
        const shown = network.shownInputs;
        const [i, count] =
          at.layer === 0 ? [shown.indexOf(at.neuron), shown.length] : [at.neuron, lesson.network().layer(at.layer).neurons];
        const { x, y } = circleAt(places.net, at.layer, i, count);
        const reach = (places.net.radius[at.layer] as number) + 2;
        return { x: network.x + x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
      },
      text(index) {
        const { layer, neuron } = neurons()[index] ?? { layer: 1, neuron: 0 };
        return `${neuronName(layer, neuron)}: ${written(lesson.pass().activation(layer, neuron))}`;
      },
      point(index) {
        const at = index === undefined ? undefined : neurons()[index];
        if (!at) lesson.pointed.value = undefined;
        else lesson.pointed.value = at.layer === 0 ? { kind: 'pixel', index: at.neuron } : { kind: 'neuron', ...at };
      },
    },
  };
}

/** All of it, lit, with the best output in its box: where nothing of it is still to come. */
export function showWhole(network: NetworkView): void {
  Object.assign(network, { barcode: 1, tied: 1, fan: 1, boxed: 1 });
  for (const layer of network.layers) Object.assign(layer, { drawn: 1, lit: 1 });
  for (const gap of network.gaps) Object.assign(gap, { drawn: 1, flow: 1 });
}
