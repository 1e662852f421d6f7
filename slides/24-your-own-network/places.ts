/** Where a network of one's own stands, what it is chosen with, and what comes of it: beside the digit, or on a phone under it. */
import { type At, type NetPlace, type Place, type Places, place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';

/** A row of choices: the base line of its word, and where the choices stand. */
interface DesignRow {
  readonly word: At;
  readonly choices: Place;
}

export interface ProgressPlace {
  /** The large number's base line, and its size; words under it, from line to line. */
  readonly count: At & { readonly size: number; readonly words: number; readonly line: number };
  readonly plot: Place;
  readonly tick: number;
}

export interface RunsPlace extends Place {
  readonly pitch: number;
  /** Of names and counts, and of everything else. */
  readonly size: number;
  readonly small: number;
}

export interface EffectPlace extends Place {
  readonly pitch: number;
  readonly size: number;
  readonly numeral: number;
}

export interface OwnPlaces {
  readonly compact: boolean;
  readonly digit: Place & { readonly tools: number };
  readonly received: Place;
  readonly net: NetPlace;
  readonly rows: readonly [DesignRow, DesignRow, DesignRow, DesignRow];
  /** Beside the digit: how many weights and biases. */
  readonly parameters: At & { readonly size: number; readonly words: number; readonly line: number };
  readonly button: Place;
  readonly progress: ProgressPlace;
  readonly runs: RunsPlace;
  /** The digit that the question is about, and its choices under it. */
  readonly asked: Place;
  readonly askedChoice: Place;
  /** The ten outputs for it, where they always stand. */
  readonly outputs: NetPlace;
  /** Under the buttons: which network is taught. */
  readonly taughtName: At;
  /** To take it, to save it in three ways, to open a file. */
  readonly take: readonly [Place, Place, Place, Place, Place];
  readonly labels: Place;
  readonly add: Place;
  readonly readyMade: Place;
  readonly teach: Place;
  /** What is said of labels, of the drawn ones. */
  readonly labelsHead: At;
  readonly drawn: {
    readonly at: At;
    readonly size: number;
    readonly pitch: number;
    readonly across: number;
    readonly rowPitch: number;
    readonly label: number;
  };
  readonly effect: EffectPlace;
  readonly words: number;
}

export function ownPlaces(places: Places): OwnPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ net, home }: Places): OwnPlaces {
  const row = (i: number): DesignRow => ({ word: { x: home.x, y: 385 + i * 38 }, choices: place(home.x + 128, 366 + i * 38, 290, 28) });
  return {
    compact: false,
    digit: { ...place(home.x, home.y, 210), tools: 246 },
    received: place(home.x + 226, 266, 56),
    net: {
      ...net,
      columns: [556, 720, 892, net.columns[3]],
      middle: 258,
      pitch: [15.4, 18.2, 18.2, 29.5],
      radius: [5.6, 7.6, 7.6, 11.5],
      barcode: place(516, 116, 12, 284),
      bar: place(62, 7, 84, 5),
      box: place(-19, -15, 172, 30),
    },
    rows: [row(0), row(1), row(2), row(3)],
    parameters: { x: home.x + 226, y: 146, size: 30, words: typeSize.label, line: 25 },
    button: place(home.x, 524, 180, 36),
    progress: {
      count: { x: 516, y: 486, size: typeSize.total, words: typeSize.label, line: 28 },
      plot: place(800, 438, 400, 110),
      tick: typeSize.tick,
    },
    runs: { ...place(516, 426, 700, 161), pitch: 27, size: typeSize.label, small: typeSize.small },
    asked: place(424, home.y, 384),
    askedChoice: place(424, 510, 384, 28),
    outputs: net,
    take: [366, 408, 450, 492, 534].map((y) => place(home.x, y, 230, 36)) as unknown as OwnPlaces['take'],
    labels: place(home.x, 392, 400, 28),
    labelsHead: { x: home.x, y: 382 },
    add: place(home.x, 432, 120, 36),
    readyMade: place(home.x + 132, 432, 268, 36),
    teach: place(home.x, 480, 246, 36),
    taughtName: { x: home.x, y: 546 },
    drawn: { at: { x: 516, y: 112 }, size: 50, pitch: 70, across: 10, rowPitch: 78, label: typeSize.small },
    effect: { ...place(516, 290, 684, 280), pitch: 92, size: typeSize.label, numeral: 30 },
    words: typeSize.label,
  };
}

function tall({ home, net, height }: Places): OwnPlaces {
  const right = 142;
  const row = (i: number): DesignRow => ({
    word: { x: right, y: 71 + i * 30 },
    choices: place(i === 2 ? right - 8 : 198, 54 + i * 30, 184, 28),
  });
  const bottom = height - 226;
  const [top, foot] = [262, bottom - 172];
  const pitch = (foot - top) / 9.6;
  const button = (x: number, width: number): Place => place(x, 208, width, 42);
  return {
    compact: true,
    digit: { ...place(home.x, home.y, 112), tools: 358 },
    received: place(318, 262, 56),
    net: {
      ...net,
      middle: (top + foot) / 2,
      pitch: [pitch * 0.56, (foot - top) / 15.8, (foot - top) / 15.8, pitch],
      radius: [4, Math.min(5, pitch * 0.27), Math.min(5, pitch * 0.27), Math.min(8, pitch * 0.42)],
      barcode: place(60, top, 10, foot - top),
      bar: place(34, 5, 36, 3),
      box: place(-13, -pitch / 2, 90, pitch),
      heads: [top, top],
      headSize: 0,
    },
    rows: [row(0), row(1), row(2), row(3)],
    parameters: { x: 226, y: 224, size: 20, words: 16, line: 20 },
    button: button(home.x, 174),
    progress: {
      count: { x: home.x, y: bottom - 92, size: 30, words: 16, line: 26 },
      plot: place(218, bottom - 150, 148, 108),
      tick: 12,
    },
    runs: { ...place(home.x, bottom - 162, 358, 160), pitch: 28, size: 16, small: 13 },
    asked: place(home.x, 290, 196),
    askedChoice: place(home.x, 494, 196, 28),
    outputs: net,
    take: [
      place(right, 52, 232, 36),
      place(296, 92, 78, 36),
      place(right, 132, 112, 36),
      place(258, 132, 116, 36),
      place(right, 92, 148, 36),
    ],
    labels: place(right - 6, 74, 148, 54),
    labelsHead: { x: right, y: 68 },
    add: place(right, 130, 120, 36),
    readyMade: button(home.x, 170),
    teach: button(194, 180),
    taughtName: { x: 0, y: 0 },
    drawn: { at: { x: home.x, y: 286 }, size: 30, pitch: 36.4, across: 10, rowPitch: 48, label: 12 },
    effect: { ...place(home.x, 394, 358, bottom - 394), pitch: (bottom - 394) / 3, size: 16, numeral: 20 },
    words: 16,
  };
}
