/** The whole network in its place, with every lit neuron there to be pointed at. */
import type { Lesson } from '../lesson/Lesson';
import { written } from '../theme/numbers';
import type { Places } from '../theme/places';
import { NetworkView } from '../views/NetworkView';
import { circleAt } from '../views/netPlaces';
import type { PickControl } from './Control';

export interface NetworkOnStage {
  network: NetworkView;
  show(): void;
  control: PickControl;
}

const layerNames = ['input', 'hidden layer 1', 'hidden layer 2', 'output'];

/** "hidden layer 1, neuron 5", or for an output "output 3". */
export function neuronName(layer: number, neuron: number): string {
  return layer === 3 ? `output ${neuron}` : `${layerNames[layer]}, neuron ${neuron}`;
}

export function networkOnStage(lesson: Lesson, places: Places): NetworkOnStage {
  const network = new NetworkView(places.net, places.home);
  const neurons = [1, 2, 3].flatMap((layer) =>
    Array.from({ length: lesson.network().layer(layer).neurons }, (_, neuron) => ({ layer, neuron })),
  );
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
    },
    control: {
      kind: 'pick',
      id: 'neurons',
      label: 'Neurons. Arrows go from one to the next.',
      where: () => {
        if (![1, 2, 3].some(isLit)) return undefined;
        const { columns, radius, middle, pitch } = places.net;
        const left = columns[1] - radius[1] - 4;
        const reach = Math.max(pitch[1] * 16, pitch[3] * 10) / 2;
        return { x: left, y: middle - reach, width: columns[3] + radius[3] + 4 - left, height: 2 * reach };
      },
      count: () => neurons.length,
      placeOf(index) {
        const { layer, neuron } = neurons[index] ?? { layer: 0, neuron: 0 };
        if (!isLit(layer)) return undefined;
        const { x, y } = circleAt(places.net, layer, neuron, lesson.network().layer(layer).neurons);
        const reach = (places.net.radius[layer] as number) + 2;
        return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
      },
      text(index) {
        const { layer, neuron } = neurons[index] ?? { layer: 1, neuron: 0 };
        return `${neuronName(layer, neuron)}: ${written(lesson.pass().activation(layer, neuron))}`;
      },
      point(index) {
        const at = index === undefined ? undefined : neurons[index];
        lesson.pointed.value = at ? { kind: 'neuron', ...at } : undefined;
      },
    },
  };
}
