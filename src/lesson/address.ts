/** The learner's work in an address, to be sent to somebody: the digit, and the weights and biases that were changed. */
import { Drawing, type DrawingJSON } from '../digits/Drawing';
import { pixelCount } from '../digits/pixels';
import type { Lesson } from './Lesson';
import { changesOf, type SavedLesson } from './saved';
import { informativeInputs } from './shownInputs';

/** The parameter of the page's address that holds it. */
export const workParameter = 'lesson-work';

/** Servers take addresses up to about 8,000 characters. */
const longest = 7000;
/** Steps per pixel of the grid that points are rounded to. */
const fineness = 128;
/** Decimals that a changed weight or bias keeps. */
const precision = 6;

/** What stands before the drawing: whether drawings are centred. */
const marks = { centred: 'c', asDrawn: 'd' } as const;

/** Nothing where it would be too long for an address. Follows the lesson, for whoever computes with it. */
export function workOf(lesson: Lesson): string | undefined {
  const centring = lesson.centring.value;
  const bytes = bytesOf(lesson.drawing.value.toJSON());
  if (bytes.length > longest) return undefined;
  const edited = lesson.networkNames.filter((name) => lesson.isEdited(name));
  const networks = edited.map((name) => [name, changesOf(lesson.network(name), lesson.originalNetwork(name))]);
  const rounded = JSON.stringify(Object.fromEntries(networks), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(precision)) : value,
  );
  const changes = networks.length > 0 ? `.${safe(rounded)}` : '';
  const work = `${centring ? marks.centred : marks.asDrawn}${safe(String.fromCharCode(...bytes))}${changes}`;
  return work.length > longest ? undefined : work;
}

/** As a lesson takes it up. RangeError for what no lesson has written. */
export function savedWork(work: string): SavedLesson {
  const [drawn = '', changes] = work.split('.');
  const mark = drawn.charAt(0);
  if (mark !== marks.centred && mark !== marks.asDrawn) throw new RangeError('The work in an address begins with c or d.');
  const bytes = Array.from(plain(drawn.slice(1)), (letter) => letter.charCodeAt(0));
  const drawing = Drawing.fromJSON(drawingOf(bytes));
  const centring = mark === marks.centred;
  return {
    drawing: drawing.toJSON(),
    centring,
    shownInputs: [...informativeInputs(centring ? drawing.received() : drawing.pixels)],
    networks: changes ? networksOf(plain(changes)) : {},
    locals: {},
    guesses: {},
    hands: {},
  };
}

function networksOf(text: string): SavedLesson['networks'] {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError('The changes in this address cannot be read.');
  }
}

/** Pixels: 0, and 255ths, of which a 0 is followed by how many there are. Strokes: pen, number of points, points in two bytes each. */
function bytesOf(drawing: DrawingJSON): number[] {
  if ('pixels' in drawing) return [0, ...runsOf(drawing.pixels.map((value) => Math.round(value * 255)))];
  return drawing.strokes.flatMap(({ pen, points }) => [
    pen === 'draw' ? 1 : 2,
    ...twoBytes(points.length),
    ...points.flatMap((value) => twoBytes(Math.min(65535, Math.max(0, Math.round(value * fineness) + 32768)))),
  ]);
}

const twoBytes = (value: number) => [value >> 8, value & 255];

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

function drawingOf(bytes: readonly number[]): DrawingJSON {
  let at = 0;
  const next = () => {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError('The drawing in this address is cut off.');
    return byte;
  };
  if (bytes[0] === 0) {
    at = 1;
    const levels: number[] = [];
    while (levels.length < pixelCount) {
      const level = next();
      for (let run = level > 0 ? 1 : Math.max(1, next()); run > 0; run--) levels.push(level);
    }
    return { pixels: levels.map((level) => level / 255) };
  }
  const strokes: { pen: 'draw' | 'erase'; points: number[] }[] = [];
  const two = () => next() * 256 + next();
  while (at < bytes.length) {
    const pen = next() === 2 ? 'erase' : 'draw';
    strokes.push({ pen, points: Array.from({ length: two() }, () => (two() - 32768) / fineness) });
  }
  return { strokes };
}

/** Base64 with the letters that an address takes as they are. */
const safe = (text: string) => btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

function plain(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    throw new RangeError('The work in this address has letters that do not belong there.');
  }
}
