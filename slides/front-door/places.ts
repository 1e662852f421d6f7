/** Where the pen and the network stand on the front door, and the words at them: on a wide stage beside its doors, on a phone over them. */
import { counted } from '../../src/theme/numbers';
import { type Places, place } from '../../src/theme/places';
import type { Label } from '../../src/views/LabelView';

interface DoorPlaces {
  /** The stage with its digit and its network where the door wants them. */
  readonly stage: Places;
  readonly toolsWidth: number;
  /** Over the grid, over the columns, and at what the network receives, while that differs. */
  labels(sizes: readonly number[], receivesOther: boolean): readonly Label[];
}

export const doorPlaces = (places: Places): DoorPlaces => (places.layout === 'wide' ? wide(places) : tall(places));

function wide(places: Places): DoorPlaces {
  const home = place(552, 202, 252, 252);
  const received = place(552, 496, 56, 56);
  const columns = [880, 960, 1036, 1116] as const;
  const net = {
    ...places.net,
    columns,
    middle: 328,
    barcode: place(844, 120, 12, 416),
    nameX: 36,
    bar: place(56, 7, 44, 5),
    box: place(-24, -20, 130, 40),
    headSize: 0,
  };
  return {
    stage: { ...places, home, received, net },
    toolsWidth: 252,
    labels: (sizes, receivesOther) => [
      { x: home.x, y: home.y - 20, words: ['Draw a digit'], size: 26, tone: 'strong' },
      ...headsOver(columns, sizes, { y: 96, size: 16, name: ['inputs', '', '', 'outputs'] }),
      ...(receivesOther ? ([{ x: 620, y: 529, words: ['what the network receives'], size: 15 }] as const) : []),
    ],
  };
}

function tall(places: Places): DoorPlaces {
  const { height } = places;
  const home = place(16, 172, 168, 168);
  const received = place(206, 284, 56, 56);
  const [top, bottom] = [404, height - 248];
  const pitch = (bottom - top) / 15.6;
  const radius = Math.min(10.5, pitch * 0.45);
  const columns = [84, 154, 222, 284] as const;
  const net = {
    ...places.net,
    columns,
    middle: (top + bottom) / 2,
    pitch: [(bottom - top) / 17.5, pitch, pitch, pitch * 1.6],
    radius: [Math.min(4.5, radius), radius, radius, Math.min(11, pitch * 0.72)],
    barcode: place(48, top - 4, 10, bottom - top + 8),
    bar: place(42, 3, 42, 3),
    box: place(-13, -12.5, 104, 24),
    headSize: 0,
  } as const;
  return {
    stage: { ...places, home, received, net },
    toolsWidth: 358,
    labels: (_, receivesOther) => [
      { x: home.x, y: home.y - 10, words: ['Draw a digit'], size: 18, tone: 'strong' },
      ...(receivesOther
        ? ([
            { x: 270, y: 308, words: ['what the'], size: 12 },
            { x: 270, y: 323, words: ['network receives'], size: 12 },
          ] as const)
        : []),
    ],
  };
}

/** How many neurons stand in each column, and what the outer ones are. */
function headsOver(
  columns: readonly number[],
  sizes: readonly number[],
  { y, size, name }: { y: number; size: number; name: readonly string[] },
): Label[] {
  return columns.map((x, layer) => {
    const neurons = sizes[layer] ?? 0;
    const head = { name: `neurons in layer ${layer}`, text: counted(neurons), value: neurons };
    return { x: layer === 0 ? x - 18 : x, y, words: name[layer] ? [head, ` ${name[layer]}`] : [head], size, align: 'center' };
  });
}
