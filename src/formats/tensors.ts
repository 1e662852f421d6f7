/** The frame of a .safetensors file: how long its header is, the header in JSON, and the numbers one after the other. */
import { inSentence } from '../network/indices';
import { FormatError } from './FormatError';
import { jsonOf } from './jsonOf';

export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** All of its numbers, the last of its dimensions running fastest. */
  values(): Float64Array;
}

export interface Tensors {
  readonly tensors: readonly Tensor[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

const lengthBytes = 8;

/** How numbers are written: bytes for one, and how it is read. */
const kinds: Readonly<Record<string, { readonly bytes: number; read(view: DataView, at: number): number }>> = {
  F64: { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  F32: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  F16: { bytes: 2, read: (view, at) => half(view.getUint16(at, true)) },
  BF16: { bytes: 2, read: (view, at) => brain(view, at) },
};

/** Whether a file begins as one of these: a length that fits, and the brace of the header. */
export function isFramed(bytes: Uint8Array): boolean {
  return bytes.length > lengthBytes && bytes[lengthBytes] === 0x7b && headerLength(bytes) < 2 ** 32;
}

function headerLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) + 2 ** 32 * view.getUint32(4, true);
}

export function readTensors(bytes: Uint8Array): Tensors {
  const length = bytes.length < lengthBytes ? 0 : headerLength(bytes);
  const start = lengthBytes + length;
  if (length === 0 || start > bytes.length) {
    throw new FormatError(
      `This file is no whole .safetensors: a header of ${length} bytes was announced, and the file has ${bytes.length}. It may have been cut off: save it again.`,
    );
  }
  const header = record(jsonOf(bytes.subarray(lengthBytes, start)), 'The header');
  const numbers = bytes.subarray(start);
  const { __metadata__: metadata = {}, ...named } = header;
  return {
    tensors: Object.entries(named).map(([name, entry]) => tensor(name, record(entry, `Tensor ${inSentence(name)}`), numbers)),
    metadata: record(metadata, '"__metadata__"'),
  };
}

function tensor(name: string, { dtype, shape, data_offsets: offsets }: Record<string, unknown>, numbers: Uint8Array): Tensor {
  const what = `Tensor ${inSentence(name)}`;
  const kind = typeof dtype === 'string' && Object.hasOwn(kinds, dtype) ? kinds[dtype] : undefined;
  if (!kind) throw new FormatError(`${what} holds ${inSentence(dtype)}, but weights must be F64, F32, F16 or BF16: save it with .float().`);
  if (!isCounts(shape)) throw new FormatError(`${what} must have a "shape" of whole numbers. The file is damaged: save it again.`);
  const count = shape.reduce((product, size) => product * size, 1);
  const [from, to] = isCounts(offsets) && offsets.length === 2 ? (offsets as [number, number]) : [0, -1];
  if (to - from !== count * kind.bytes || to > numbers.length) {
    throw new FormatError(
      `${what} must have ${count * kind.bytes} bytes within the file, and has not: it is cut off or damaged. Save it again.`,
    );
  }
  const values = () => {
    const view = new DataView(numbers.buffer, numbers.byteOffset + from, to - from);
    return Float64Array.from({ length: count }, (_, i) => kind.read(view, i * kind.bytes));
  };
  return { name, shape, values };
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && (size as number) >= 0);

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new FormatError(`${what} of this .safetensors must be a JSON object. The file is damaged: save it again.`);
}

/** 16 bits: a sign, 5 of the exponent, 10 of the fraction. */
function half(bits: number): number {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const size =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent === 31
        ? fraction
          ? Number.NaN
          : Number.POSITIVE_INFINITY
        : (1024 + fraction) * 2 ** (exponent - 25);
  return bits & 0x8000 ? -size : size;
}

/** The upper half of a 32-bit float. */
function brain(view: DataView, at: number): number {
  const whole = new DataView(new ArrayBuffer(4));
  whole.setUint16(2, view.getUint16(at, true), true);
  return whole.getFloat32(0, true);
}

/** The file of these tensors in 32-bit floats. */
export function tensorFile(
  tensors: readonly { readonly name: string; readonly shape: readonly number[]; readonly values: Float64Array }[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const { name, shape, values } of tensors) {
    const from = end;
    end += 4 * values.length;
    header[name] = { dtype: 'F32', shape, data_offsets: [from, end] };
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = 8 * Math.ceil(text.length / 8);
  const bytes = new Uint8Array(lengthBytes + length + end).fill(0x20, lengthBytes, lengthBytes + length);
  bytes.set(text, lengthBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length, true);
  let at = lengthBytes + length;
  for (const { values } of tensors) {
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}
