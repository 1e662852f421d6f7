import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing } from '../../src/digits/Drawing';
import { centreOfMass } from '../../src/digits/inkBox';
import { blank, pixelCount } from '../../src/digits/pixels';
import { drawn, line, scribbles, stroke } from './strokes';

const sample = Drawing.ofPixels(drawn([line(2, 3, 9, 12)]).pixels);
const corner = line(2, 3, 6, 9);

describe('what the network receives', () => {
  it('is a drawing centred if it was begun on an empty grid', () => {
    const drawing = drawn([corner]);
    expect(drawing.centred).toBe(true);
    expect(centreOfMass(drawing.pixels)?.x).toBeLessThan(6);
    expect(centreOfMass(drawing.received())?.x).toBeCloseTo(14, 1);
  });

  it('is a sample as it is, and an edited sample too', () => {
    const edited = drawn([corner], 'draw', sample);
    for (const drawing of [sample, edited, drawn([corner], 'erase', sample)]) {
      expect(drawing.centred).toBe(false);
      expect(drawing.received()).toBe(drawing.pixels);
    }
  });

  it('is blank for an empty grid', () => {
    expect(Drawing.empty.received()).toEqual(blank());
  });

  it('is worked out once', () => {
    const drawing = drawn([corner]);
    expect(drawing.received()).toBe(drawing.received());
  });

  it('never moves the drawing', () => {
    const drawing = drawn([corner]);
    const before = drawing.pixels.slice();
    drawing.received();
    expect(drawing.pixels).toEqual(before);
  });
});

describe('a drawing begun on an empty grid', () => {
  const empties: [string, Drawing][] = [
    ['never drawn on', Drawing.empty],
    ['set to zeros', Drawing.ofPixels(new Array(pixelCount).fill(0))],
    ['erased', drawn([corner], 'erase', drawn([corner]))],
    ['erased from a sample', drawn([line(0, 0, 28, 28), line(0, 3, 28, 20), line(2, 3, 9, 12)], 'erase', sample)],
    ['left with its last pixel set to 0', Drawing.ofPixels(blank().with(3, 1)).setPixel(3, 0)],
  ];

  it.each(empties)('is centred on a grid %s, and knows nothing of what was there', (_, empty) => {
    expect(empty.isEmpty).toBe(true);
    const drawing = stroke(empty, 'draw', line(20, 20, 24, 26));
    expect(drawing.centred).toBe(true);
    expect(drawing.received()).toEqual(drawn([line(20, 20, 24, 26)]).received());
  });

  it('stays centred through all further strokes of pen and eraser', () => {
    const erased = drawn([line(2, 8, 9, 8)], 'erase', drawn([corner]));
    expect(erased.centred).toBe(true);
    expect(stroke(erased, 'draw', line(20, 20, 24, 26)).centred).toBe(true);
  });

  it('is taken as it is seen once a pixel is set by hand', () => {
    const drawing = drawn([corner]).setPixel(700, 0.5);
    expect(drawing.centred).toBe(false);
    expect(drawing.received()).toEqual(drawn([corner]).pixels.with(700, 0.5));
  });
});

describe('history', () => {
  it('leaves every older drawing as it was', () => {
    fc.assert(
      fc.property(scribbles, (strokes) => {
        const first = drawn(strokes);
        const [pixels, saved] = [first.pixels.slice(), JSON.stringify(first)];
        stroke(first, 'erase', strokes[0]!).received();
        first.extend({ x: 1, y: 1 });
        first.extend({ x: 27, y: 3 });
        first.setPixel(0, 1);
        expect([first.pixels, JSON.stringify(first)]).toEqual([pixels, saved]);
      }),
    );
  });

  it('may branch: a stroke goes on from each of its points', () => {
    const start = Drawing.empty.begin('draw', { x: 3, y: 3 });
    const [left, right] = [start.extend({ x: 3, y: 20 }), start.extend({ x: 20, y: 3 })];
    expect(left.pixels).toEqual(drawn([line(3, 3, 3, 20)]).pixels);
    expect(right.received()).toEqual(drawn([line(3, 3, 20, 3)]).received());
  });

  it('stays the same drawing when the pen does not move', () => {
    const drawing = drawn([corner]);
    expect(drawing.extend(corner.at(-1)!)).toBe(drawing);
  });
});

describe('saved as JSON', () => {
  it('a drawing comes back with the same pixels, received alike', () => {
    fc.assert(
      fc.property(scribbles, scribbles, (strokes, erased) => {
        const drawing = drawn(erased, 'erase', drawn(strokes));
        const back = Drawing.fromJSON(JSON.parse(JSON.stringify(drawing)));
        expect(back.pixels).toEqual(drawing.pixels);
        expect(back.centred).toBe(drawing.centred);
        expect(back.received()).toEqual(drawing.received());
      }),
    );
  });

  it('a sample, edited or not, comes back to the last bit', () => {
    for (const drawing of [sample, drawn([line(8, 20, 21.123, 7)], 'erase', sample), Drawing.empty]) {
      const back = Drawing.fromJSON(JSON.parse(JSON.stringify(drawing)));
      expect(back.pixels).toEqual(drawing.pixels);
      expect(back.centred).toBe(drawing.centred);
    }
  });

  it('a stroke can go on where it was saved', () => {
    const back = Drawing.fromJSON(drawn([corner]).toJSON());
    expect(back.extend({ x: 20, y: 3 }).received()).toEqual(drawn([[...corner, { x: 20, y: 3 }]]).received());
  });

  it.each([
    [null, 'A saved drawing has either strokes or pixels; this one has neither.'],
    [{ pixels: [1, 2] }, 'A digit has 784 pixels, not 2.'],
    [{ strokes: [{ pen: 'spray', points: [1, 2] }] }, 'Stroke 0 must have the pen "draw" or "erase".'],
    [{ strokes: [null] }, 'Stroke 0 must have the pen "draw" or "erase".'],
    [{ strokes: [{ pen: 'draw', points: [1, 2, 3] }] }, 'The points of stroke 0 must be pairs of numbers: x, y, x, y, …'],
    [{ strokes: [{ pen: 'draw', points: [] }] }, 'The points of stroke 0 must be pairs of numbers: x, y, x, y, …'],
    [{ strokes: [{ pen: 'draw', points: [1, '2'] }] }, 'The points of stroke 0 must be pairs of numbers: x, y, x, y, …'],
  ])('nonsense is refused with a sentence (%#)', (value, sentence) => {
    expect(() => Drawing.fromJSON(value)).toThrow(new RangeError(sentence));
  });
});

describe('mistakes', () => {
  it('a pen that is nowhere is refused', () => {
    expect(() => Drawing.empty.begin('draw', { x: Number.NaN, y: 3 })).toThrow(new RangeError('The pen cannot be at (NaN, 3).'));
    const begun = Drawing.empty.begin('draw', { x: 3, y: 3 });
    expect(() => begun.extend({ x: 1, y: Infinity })).toThrow(new RangeError('The pen cannot be at (1, Infinity).'));
  });

  it('a stroke that was not begun cannot go on', () => {
    expect(() => sample.extend({ x: 1, y: 1 })).toThrow('No stroke to extend: begin one first.');
  });

  it('a pixel outside the grid or a value outside 0…1 is refused', () => {
    expect(() => sample.setPixel(784, 1)).toThrow(new RangeError('There is no pixel 784: they are numbered from 0 to 783.'));
    expect(() => sample.setPixel(0.5, 1)).toThrow(new RangeError('There is no pixel 0.5: they are numbered from 0 to 783.'));
    expect(() => sample.setPixel(3, 2)).toThrow(new RangeError('Pixel 3 must be a number from 0 to 1, not 2.'));
  });
});
