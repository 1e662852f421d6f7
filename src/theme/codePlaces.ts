/** Where a program stands beside the layers it works on: under the digit, with its variables. */
import type { NetPlace, Place, Places } from './places';

export interface CodePlaces {
  /** A phone's: smaller letters, long lines broken, lamps without numbers. */
  readonly compact: boolean;
  readonly home: Place;
  readonly received: Place;
  /** Left end of the program's gutter, and first base line. */
  readonly code: { readonly x: number; readonly y: number; readonly width: number; readonly pitch: number; readonly size: number };
  readonly gutter: number;
  readonly variables: Place & { readonly pitch: number; readonly size: number; readonly across: number; readonly value: number };
  /** Columns of the layers 1 to 3. */
  readonly net: NetPlace;
  readonly timing: Place;
  readonly slider: Place;
  readonly run: Place;
  readonly zeros: Place;
  readonly measure: Place;
}

const place = (x: number, y: number, width: number, height: number): Place => ({ x, y, width, height });

export function codePlaces(places: Places): CodePlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ net }: Places): CodePlaces {
  return {
    compact: false,
    home: place(64, 64, 224, 224),
    received: place(297, 200, 56, 56),
    code: { x: 64, y: 337, width: 576, pitch: 14.4, size: 13.5 },
    gutter: 24,
    variables: { ...place(376, 64, 256, 224), pitch: 26.5, size: 14, across: 1, value: 92 },
    net,
    timing: place(376, 64, 256, 218),
    slider: place(376, 291, 136, 24),
    run: place(520, 291, 116, 24),
    zeros: place(372, 290, 268, 26),
    measure: place(376, 284, 150, 32),
  };
}

function tall({ home, net, height, received }: Places): CodePlaces {
  const top = home.y + home.height;
  const bottom = height - 214;
  const pitch = Math.min(13.4, (bottom - 76 - (top + 50)) / 19);
  return {
    compact: true,
    home,
    received: place(received.x - 30, 312 - 56, 40, 40),
    code: { x: 10, y: top + 50, width: 372, pitch, size: 10.4 },
    gutter: 14,
    variables: { ...place(14, bottom - 66, 362, 34), pitch: 17, size: 11.5, across: 3, value: 60 },
    net: { ...net, columns: [0, 268, 306, 344], middle: 150, pitch: [1, 11.6, 11.6, 18.5], radius: [1, 4.8, 4.8, 6.5], nameX: 15 },
    timing: place(14, bottom - 66, 362, 60),
    slider: place(14, bottom - 30, 200, 28),
    run: place(236, bottom - 30, 140, 28),
    zeros: place(14, bottom - 31, 360, 30),
    measure: place(262, bottom - 100, 112, 32),
  };
}
