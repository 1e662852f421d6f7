/** The formats in which a network can be taken along. */
import { isAllSigmoid } from '../network/misfit';
import type { Network } from '../network/Network';
import { networkText } from '../network/networkText';
import { FormatError } from './FormatError';
import { hiddenOf, linearFile } from './linearLayers';
import { nielsenText } from './network2';
import type { SavedFile } from './SavedFile';

interface NetworkFormat {
  readonly id: string;
  readonly label: string;
  /** Why it cannot hold this network; nothing where it can. */
  lacks(network: Network): string | undefined;
  /** Throws a FormatError where it cannot hold it. */
  save(network: Network, name: string): SavedFile;
}

const json = 'application/json';

export const networkFormats: readonly NetworkFormat[] = [
  format('json', 'JSON', holdsAll, (network, name, fileName) => ({
    name: `${fileName}.json`,
    type: json,
    content: networkText(name, network, 'exact'),
  })),
  format(
    'safetensors',
    'safetensors',
    (network) => (hiddenOf(network) ? undefined : 'A .safetensors file names one activation for all hidden layers: take JSON.'),
    (network, name, fileName) => ({
      name: `${fileName}.safetensors`,
      type: 'application/octet-stream',
      content: linearFile(name, network),
    }),
  ),
  format(
    'network2',
    'network2.py',
    (network) =>
      isAllSigmoid(network) ? undefined : 'In network2.py every layer is sigmoid, and here some are ReLU: take JSON or safetensors.',
    (network, _, fileName) => ({ name: `${fileName}.network2.json`, type: json, content: nielsenText(network) }),
  ),
];

function holdsAll(): undefined {}

function format(
  id: string,
  label: string,
  lacks: NetworkFormat['lacks'],
  write: (network: Network, name: string, fileName: string) => SavedFile,
): NetworkFormat {
  const save = (network: Network, name: string) => {
    const why = lacks(network);
    if (why) throw new FormatError(why);
    // What no system takes in a file's name.
    return write(network, name, name.replace(/[\\/:*?"<>|\p{C}]+/gu, '-').replace(/^[.\s]+/, '') || 'network');
  };
  return { id, label, lacks, save };
}
