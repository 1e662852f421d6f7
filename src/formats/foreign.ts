/** Files of other programs, known by how they begin: what they are, and what to save instead. */
import { FormatError, howToSave } from './FormatError';

interface Foreign {
  readonly what: string;
  /** What the file begins with, one of these, in letters of Latin-1. */
  readonly begins: readonly string[];
  /** What is named soon after, one of these. */
  readonly names?: readonly string[];
  readonly instead?: string;
}

const fromTorch = 'In Python, safetensors.torch.save_file(model.state_dict(), "mine.safetensors") saves what can be opened here.';
const fromNumpy = 'In Python, safetensors.numpy.save_file saves arrays so that they can be opened here.';
const aDigit = 'A digit is drawn on the grid, or opened from the JSON in which it was saved here.';
const zip = ['PK\x03\x04'];

/** The first that fits. */
const known: readonly Foreign[] = [
  { what: 'a network saved by torch.save', begins: zip, names: ['data.pkl', 'serialization_id'], instead: fromTorch },
  { what: 'a network of Keras', begins: zip, names: ['model.weights.h5', 'config.json'] },
  { what: 'a set of arrays of NumPy', begins: zip, names: ['.npy'], instead: fromNumpy },
  { what: 'a packed folder (ZIP)', begins: zip, instead: 'Unpack it, and open one of the files in it.' },
  { what: 'a packed file (gzip)', begins: ['\x1f\x8b'], instead: 'Unpack it, and open what is in it.' },
  { what: 'an array of NumPy', begins: ['\x93NUMPY'], instead: fromNumpy },
  { what: 'an HDF5 file, as Keras saves', begins: ['\x89HDF'] },
  { what: 'a pickle of Python', begins: ['\x80\x02', '\x80\x03', '\x80\x04', '\x80\x05'], instead: fromTorch },
  { what: 'a picture', begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'BM'], instead: aDigit },
  { what: 'a PDF', begins: ['%PDF-'], instead: aDigit },
];

/** How far into an archive its names are looked for. */
const lookedAt = 4096;

/** Throws a FormatError for a file of a kind that is known, and cannot be opened. */
export function refuseForeign(bytes: Uint8Array): void {
  const begin = String.fromCharCode(...bytes.subarray(0, lookedAt));
  const isIt = ({ begins, names = [''] }: Foreign) =>
    begins.some((each) => begin.startsWith(each)) && names.some((each) => begin.includes(each));
  const foreign = isOnnx(bytes) ? { what: 'a network in ONNX', instead: undefined } : known.find(isIt);
  if (foreign) throw new FormatError(`This is ${foreign.what}, which cannot be opened here. ${foreign.instead ?? howToSave}`);
}

/** The version of the format, a small number, and then a text (who made it, or for what) or the network. */
function isOnnx([first, version = 0, next = 0]: Uint8Array): boolean {
  return first === 0x08 && version > 0 && version < 0x20 && [0x12, 0x1a, 0x3a].includes(next);
}
