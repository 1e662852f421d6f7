/** The stage's grid and its standard positions, in logical pixels: on a wide stage (1280×720) and on a phone held upright. */

type Layout = 'wide' | 'tall';

export interface At {
  readonly x: number;
  readonly y: number;
}

export interface Place extends At {
  readonly width: number;
  readonly height: number;
}

export const place = (x: number, y: number, width: number, height = width): Place => ({ x, y, width, height });

/** The same place where its own origin stands at `by`: what a view says of itself, on the stage. */
export const shifted = (place: Place, by: At): Place => ({ ...place, x: place.x + by.x, y: place.y + by.y });

/** Where a view stands, and how large, so that what it draws at one place is seen at another: round numbers, as timelines keep six decimals. */
export function seenAt(drawn: Place, seen: Place): At & { readonly scale: number } {
  const scale = Math.round((seen.width / drawn.width) * 1000) / 1000;
  return { x: Math.round(seen.x - drawn.x * scale), y: Math.round(seen.y - drawn.y * scale), scale };
}

/** The smallest place that holds them all. */
export function around(places: readonly Place[]): Place {
  const [x, y] = [Math.min(...places.map((each) => each.x)), Math.min(...places.map((each) => each.y))];
  const right = Math.max(...places.map((each) => each.x + each.width));
  const bottom = Math.max(...places.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Where the network's columns stand. The circles of a column are centred on `middle`. */
export interface NetPlace {
  readonly columns: readonly [number, number, number, number];
  readonly middle: number;
  /** Distance from circle to circle, and radius, per layer. */
  readonly pitch: readonly [number, number, number, number];
  readonly radius: readonly [number, number, number, number];
  readonly barcode: Place;
  /** The outputs' digit names, bars and answer box, relative to the lamp's centre. */
  readonly nameX: number;
  readonly bar: Place;
  readonly box: Place;
  /** A phone's: smaller words, and no lines from the digit to the column. */
  readonly compact: boolean;
  /** Base lines of the two head lines over the columns. */
  readonly heads: readonly [number, number];
  /** 0 where there are none. */
  readonly headSize: number;
}

export interface Places {
  readonly layout: Layout;
  /** The picture stands beside a text, which says itself how it goes on. */
  readonly besideText?: true;
  readonly width: number;
  readonly height: number;
  /** The digit. It stands here on nearly every slide. */
  readonly home: Place;
  /** The digit where it is the subject, on the first two slides. */
  readonly hero: Place;
  readonly second: Place;
  readonly third: Place;
  /** The inspector, under the digit. */
  readonly card: Place;
  /** What the network receives, while it differs from the drawing. */
  readonly received: Place;
  /** The same beside `hero`. */
  readonly heroReceived: Place;
  readonly net: NetPlace;
  readonly sum: Place;
  readonly lamp: { x: number; y: number; radius: number };
  readonly line: { y: number; from: number; to: number };
  /** The lid over the hidden layers. */
  readonly lid: Place;
  /** One big number with its sum under it: right end of its base line. */
  readonly total: { x: number; y: number; size: number; line: number };
}

const wide: Places = {
  layout: 'wide',
  width: 1280,
  height: 720,
  home: place(64, 112, 280, 280),
  hero: place(64, 88, 448, 448),
  second: place(400, 112, 280, 280),
  third: place(736, 112, 280, 280),
  card: place(64, 420, 280, 124),
  received: place(280, 436, 56, 56),
  heroReceived: place(522, 448, 56, 56),
  net: {
    columns: [464, 672, 872, 1064],
    middle: 328,
    pitch: [24.4, 27, 27, 43],
    radius: [8.5, 11.3, 11.3, 15.3],
    barcode: place(424, 112, 12, 432),
    nameX: 42,
    bar: place(64, 7, 80, 6),
    box: place(-25, -21, 177, 42),
    compact: false,
    heads: [74, 97],
    headSize: 20,
  },
  sum: place(1072, 112, 144, 190),
  lamp: { x: 1144, y: 344, radius: 40 },
  line: { y: 496, from: 64, to: 1216 },
  lid: place(632, 104, 280, 448),
  total: { x: 1216, y: 614, size: 44, line: 21 },
};

/** A phone's stage is as wide as the window, so that one logical pixel is one CSS pixel; 390 is the width it is composed for. */
function tall(height: number): Places {
  const netTop = 350;
  const netBottom = Math.max(560, height - 226);
  const middle = (netTop + netBottom) / 2;
  const pitch = (netBottom - netTop) / 15.6;
  const radius = Math.min(10.5, pitch * 0.45);
  /** The large digit leaves 238 for what stands between it and the words. */
  const hero = 28 * Math.min(12, Math.floor((height - 508) / 28));
  return {
    layout: 'tall',
    width: 390,
    height,
    home: place(16, 52, 224, 224),
    hero: place((390 - hero) / 2, 52, hero, hero),
    second: place(16, 316, 112, 112),
    third: place(139, 316, 112, 112),
    card: place(252, 52, 122, 150),
    received: place(285, 212, 56, 56),
    heroReceived: place(309, 100 + hero, 56, 56),
    net: {
      columns: [92, 152, 232, 302],
      middle,
      pitch: [(netBottom - netTop) / 17.5, pitch, pitch, pitch * 1.6],
      radius: [4.5, radius, radius, 11],
      barcode: place(60, netTop - 6, 10, netBottom - netTop + 12),
      nameX: 23,
      bar: place(34, 5, 36, 5),
      box: place(-16, -15, 92, 30),
      compact: true,
      heads: [netTop - 31, netTop - 14],
      headSize: 16,
    },
    sum: place(262, 300, 112, 120),
    lamp: { x: 318, y: 486, radius: 28 },
    line: { y: netBottom - 36, from: 24, to: 366 },
    lid: place(136, netTop - 10, 118, netBottom - netTop + 20),
    total: { x: 374, y: height - 132, size: 26, line: 17 },
  };
}

/** A shorter phone gets this stage in smaller: with less height its parts would come too close. */
const shortestTall = 800;

/** The phone's stage at its lowest. */
export const tallPlaces = tall(shortestTall);

/** The places for a window: upright and narrow ones get the phone's stage, all others the wide one. */
export function placesFor(windowWidth: number, windowHeight: number): Places {
  if (windowWidth >= 640 || windowWidth >= windowHeight) return wide;
  return tall(Math.max(shortestTall, Math.round((390 * windowHeight) / windowWidth)));
}

export { wide as widePlaces };
