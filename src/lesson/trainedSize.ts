import type { Network } from '../network/Network';
import type { ModelCard, TrainedSize } from './trainingRecords';

/** A network of another size with what its model card says. */
export function sizeWithCard(network: Network, card: ModelCard): TrainedSize {
  const hidden = network.sizes.slice(1, -1);
  return { layers: hidden.length, width: hidden[0] ?? 0, network, percent: card.test.percent, parameters: card.parameters };
}
