/** The learner's work in an address, to be sent to somebody: the digit, and the weights and biases that were changed. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { Drawing, type DrawingJSON } from '../digits/Drawing';
import type { Pixels } from '../digits/pixels';
import type { Stroke } from '../digits/strokes';
import { simplified, tolerance, withoutRepeats } from '../digits/thinning';
import { bytesOf, drawingOf, earlierDrawingOf } from './drawingBytes';
import type { Lesson } from './Lesson';
import { changesOf, type SavedLesson } from './saved';

/** Servers take addresses up to about 8,000 characters. */
const longest = 7000;
/** What unpacks to more bytes than these was packed to be a burden. A drawing of so many has about ten thousand points. */
const most = { drawing: 24_000, changes: 400_000, strokes: 1000 };
/** What two pictures may differ by anywhere, and be one picture. */
const hardlySeen = 4 / 255;
/** Decimals that a changed weight or bias keeps. */
const precision = 6;

/** What stands before the drawing: whether drawings are centred. Earlier versions did not pack what follows, and had small letters. */
const marks = { centred: 'C', asDrawn: 'D' } as const;
const earlierMarks = { centred: 'c', asDrawn: 'd' } as const;

/** Work as a lesson takes it up. */
export type SentWork = Pick<SavedLesson, 'drawing' | 'centring' | 'networks'>;

/** Nothing where so many weights were changed that it would be too long for an address. Follows the lesson, for whoever computes with it. */
export function workOf(lesson: Lesson): string | undefined {
  const mark = lesson.centring.value ? marks.centred : marks.asDrawn;
  const edited = lesson.networkNames.filter((name) => lesson.isEdited(name));
  const networks = edited.map((name) => [name, changesOf(lesson.network(name), lesson.originalNetwork(name))]);
  const rounded = JSON.stringify(Object.fromEntries(networks), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(precision)) : value,
  );
  if (rounded.length > most.changes) return undefined;
  const changes = networks.length > 0 ? `.${safe(deflateSync(strToU8(rounded)))}` : '';
  for (const drawing of waysToSend(lesson.drawing.value, lesson.input.value)) {
    const bytes = Uint8Array.from(bytesOf(drawing));
    const work = `${mark}${safe(deflateSync(bytes))}${changes}`;
    if (bytes.length <= most.drawing && work.length <= longest && strokesIn(drawing) <= most.strokes) return work;
  }
  return undefined;
}

const strokesIn = (drawing: DrawingJSON): number => ('strokes' in drawing ? drawing.strokes.length : 0);

/** From the one that keeps most of how it was drawn to the shortest. */
function* waysToSend(drawing: Drawing, input: Pixels): Generator<DrawingJSON> {
  const whole = drawing.toJSON();
  if ('pixels' in whole) return yield whole;
  const written = (strokes: readonly Stroke[]): DrawingJSON => ({
    strokes: strokes.map(({ pen, points }) => ({ pen, points: points.flatMap(({ x, y }) => [x, y]) })),
  });
  const strokes = drawing.strokes.map(({ pen, points }) => ({ pen, points: simplified(points, tolerance) }));
  yield written(strokes);
  const fewer = written(withoutRepeats(strokes));
  const again = Drawing.fromJSON(fewer);
  if (looksLike(again.pixels, drawing.pixels) && looksLike(again.received(), drawing.received())) yield fewer;
  // No longer how it was drawn, and yet what the network receives.
  yield { pixels: Array.from(input) };
}

const looksLike = (one: Pixels, other: Pixels) => one.every((value, i) => Math.abs(value - (other[i] as number)) <= hardlySeen);

/** As a lesson takes it up. RangeError for what no lesson has written. */
export function savedWork(work: string): SentWork {
  if (work.length > longest) throw new RangeError('The work in this address is longer than any lesson sends.');
  const [drawn = '', changes] = work.split('.');
  const mark = drawn.charAt(0);
  const { centred, asDrawn } = Object.values(earlierMarks).some((each) => each === mark) ? earlierMarks : marks;
  if (mark !== centred && mark !== asDrawn) throw new RangeError('The work in an address begins with C or D.');
  const isEarlier = mark === earlierMarks.centred || mark === earlierMarks.asDrawn;
  const bytes = plain(drawn.slice(1));
  const drawing = isEarlier ? earlierDrawingOf(bytes) : drawingOf(unpacked(bytes, most.drawing));
  if (strokesIn(drawing) > most.strokes) throw new RangeError('The drawing in this address has more strokes than any lesson sends.');
  const text = changes && (isEarlier ? plain(changes) : unpacked(plain(changes), most.changes));
  return {
    drawing: Drawing.fromJSON(drawing).toJSON(),
    centring: mark === centred,
    networks: text ? networksOf(strFromU8(text)) : {},
  };
}

const change = v.tuple([v.number(), v.number()]);
const changesShape = v.record(v.string(), v.array(v.object({ weights: v.array(change), biases: v.array(change) })));

function networksOf(text: string): SavedLesson['networks'] {
  const unread = new RangeError('The changes in this address cannot be read.');
  try {
    const networks: unknown = JSON.parse(text);
    if (v.is(changesShape, networks)) return networks;
  } catch {
    throw unread;
  }
  throw unread;
}

/** Base64 with the letters that an address takes as they are. */
function safe(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function plain(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  } catch {
    throw new RangeError('The work in this address has letters that do not belong there.');
  }
}

function unpacked(bytes: Uint8Array, mostBytes: number): Uint8Array {
  let whole: Uint8Array;
  try {
    whole = inflateSync(bytes);
  } catch {
    throw new RangeError('The work in this address is cut off or damaged.');
  }
  if (whole.length > mostBytes) throw new RangeError('The work in this address is longer than any lesson sends.');
  return whole;
}
