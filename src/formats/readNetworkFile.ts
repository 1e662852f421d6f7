/** What somebody brings: a network in one of three formats, or a digit, known by what is in the file and not by its name. */
import type { Pixels } from '../digits/pixels';
import type { ActivationName } from '../network/activationFunctions';
import { inSentence } from '../network/indices';
import { activationsOf } from '../network/misfit';
import type { Network } from '../network/Network';
import { NetworkFileError, parseNetwork } from '../network/parseNetwork';
import { readDigit } from './digitFile';
import { FormatError, howToSave } from './FormatError';
import { refuseForeign } from './foreign';
import { jsonOf } from './jsonOf';
import { readLinearLayers } from './linearLayers';
import { readNetwork2 } from './network2';
import { checkRoom } from './room';
import { isFramed } from './tensors';

export interface BroughtNetwork {
  readonly network: Network;
  readonly name: string;
  /** What wrote the file. */
  readonly kind: 'network2.py' | 'safetensors' | 'JSON';
  /** The file does not say what its hidden layers are: they were taken for this. */
  readonly assumed?: ActivationName;
}

type Brought = BroughtNetwork | { readonly digit: Pixels };

/** Bytes: ten times what the largest network needs in any of the formats. */
export const largestFile = 8_000_000;
/** Letters of a network's name. */
const longestName = 60;

/**
 * `name` is the file's; `assumed` is what hidden layers are where a file does not say it. Throws a FormatError, and nothing else, whose
 * message says what was expected, what was found and what to do.
 */
export function readNetworkFile(bytes: Uint8Array, name: string, assumed: ActivationName = 'relu'): Brought {
  if (bytes.length > largestFile) throw new FormatError(tooLarge(bytes.length));
  if (bytes.length === 0) throw new FormatError(`This file is empty. ${howToSave}`);
  const called = nameOf(name.replace(/\.(json|safetensors|txt)$/i, ''));
  if (isFramed(bytes) || /\.safetensors$/i.test(name)) return { name: called, kind: 'safetensors', ...readLinearLayers(bytes, assumed) };
  refuseForeign(bytes);
  const file = jsonOf(bytes);
  const { digit, layers, sizes, weights, biases, name: own }: Record<string, unknown> = Array.isArray(file) ? {} : Object(file);
  if (digit !== undefined) return { digit: readDigit(digit) };
  if (layers !== undefined) return { name: typeof own === 'string' ? nameOf(own) : called, kind: 'JSON', network: ownJson(file) };
  if (sizes !== undefined || weights !== undefined) {
    return { name: called, kind: 'network2.py', network: readNetwork2({ sizes, weights, biases }) };
  }
  throw new FormatError(`There is neither a network nor a digit in this JSON: ${keysOf(file)}. ${howToSave}`);
}

export function tooLarge(bytes: number): string {
  const [has, may] = [bytes, largestFile].map((each) => Math.ceil(each / 1e6));
  return `This file has ${has} MB, and ${may} are taken at most: no network that can be shown needs more. ${howToSave}`;
}

function ownJson(file: unknown): Network {
  try {
    const network = parseNetwork(file, { byHand: true });
    checkRoom(network.sizes, activationsOf(network));
    return network;
  } catch (error) {
    if (!(error instanceof NetworkFileError)) throw error;
    throw new FormatError(`${error.message} Save the network once more, or mend the file there.`);
  }
}

function keysOf(file: unknown): string {
  const keys = Array.isArray(file) ? [] : Object.keys(Object(file));
  if (Array.isArray(file)) return 'it is a list';
  if (keys.length === 0) return 'it is empty';
  return `it has ${keys.slice(0, 4).map(inSentence).join(', ')}${keys.length > 4 ? ' …' : ''}`;
}

/** In one line, and not too long. */
function nameOf(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return [...plain].slice(0, longestName).join('') || 'network';
}
