/** A drawing in few bytes, as it stands in an address. */
import type { DrawingJSON } from '../digits/Drawing';
import { pixelCount } from '../digits/pixels';

/** Points are in hundredths of a cell already. */
const fineness = 100;
/** Links of earlier versions had 128ths, in two bytes each. */
const earlierFineness = 128;

/** Pixels: 0, and 255ths, of which a 0 is followed by how many there are. Strokes: pen, number of points, and how far from one to the next. */
export function bytesOf(drawing: DrawingJSON): number[] {
  if ('pixels' in drawing) return [0, ...runsOf(drawing.pixels.map((value) => Math.round(value * 255)))];
  return drawing.strokes.flatMap(({ pen, points }) => {
    const places = points.map((value) => Math.round(value * fineness));
    return [
      pen === 'draw' ? 1 : 2,
      ...inSevens(points.length / 2),
      ...places.flatMap((place, i) => inSevens(folded(place - (places[i - 2] ?? 0)))),
    ];
  });
}

/** RangeError for what is no drawing. */
export function drawingOf(bytes: ArrayLike<number>): DrawingJSON {
  const read = new ByteReader(bytes);
  if (bytes[0] === 0) return pixelsFrom(read);
  const strokes: { pen: 'draw' | 'erase'; points: number[] }[] = [];
  while (read.isMore) {
    const pen = read.next() === 2 ? 'erase' : 'draw';
    const [x, y] = [{ at: 0 }, { at: 0 }];
    const points = read.list(2 * read.sevens(), (i) => {
      const along = i % 2 === 0 ? x : y;
      along.at += unfolded(read.sevens());
      return along.at / fineness;
    });
    strokes.push({ pen, points });
  }
  return { strokes };
}

/** The same, as links of earlier versions had it. */
export function earlierDrawingOf(bytes: ArrayLike<number>): DrawingJSON {
  const read = new ByteReader(bytes);
  if (bytes[0] === 0) return pixelsFrom(read);
  const strokes: { pen: 'draw' | 'erase'; points: number[] }[] = [];
  const two = () => read.next() * 256 + read.next();
  while (read.isMore) {
    const pen = read.next() === 2 ? 'erase' : 'draw';
    strokes.push({ pen, points: read.list(two(), () => (two() - 32768) / earlierFineness) });
  }
  return { strokes };
}

/** Every read beyond the end is a RangeError, so nothing that is said in the bytes can make it go on for long. */
class ByteReader {
  private at = 0;
  private readonly bytes: ArrayLike<number>;

  constructor(bytes: ArrayLike<number>) {
    this.bytes = bytes;
  }

  get isMore(): boolean {
    return this.at < this.bytes.length;
  }

  next(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('The drawing in this address is cut off.');
    return byte;
  }

  sevens(): number {
    let [value, unit] = [0, 1];
    for (let byte = this.next(); ; byte = this.next()) {
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  }

  list(length: number, read: (i: number) => number): number[] {
    const values: number[] = [];
    for (let i = 0; i < length; i++) values.push(read(i));
    return values;
  }
}

/** A whole number from 0 as digits of seven bits, the lowest first; all but the last have the eighth. */
function inSevens(value: number): number[] {
  const digits: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) digits.push((rest % 128) + 128);
  return [...digits, rest];
}

/** 0, −1, 1, −2, … counted from 0. */
const folded = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function runsOf(levels: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as number;
    bytes.push(level);
    if (level > 0) continue;
    let run = 1;
    while (run < 255 && levels[i + run] === 0) run++;
    bytes.push(run);
    i += run - 1;
  }
  return bytes;
}

function pixelsFrom(read: ByteReader): DrawingJSON {
  read.next();
  const levels: number[] = [];
  while (levels.length < pixelCount) {
    const level = read.next();
    for (let run = level > 0 ? 1 : Math.max(1, read.next()); run > 0; run--) levels.push(level);
  }
  return { pixels: levels.map((level) => level / 255) };
}
