/** How much of a change a network withstands: measured in the page on the two hundred fair digits, once for every network. */
import { type Changes, changed, noisePicture, unchanged } from '../../src/digits/changes';
import { type Pixels, side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { breath } from '../shared/measuring/breath';

/** Cells to the right, 0 to this. */
export const farthest = 8;
export const noisesTried = 1000;
/** So many of them at a stretch. */
const noisesAtOnce = 100;
/** An output brighter than this is called sure. */
export const sure = 0.7;

interface NoiseAnswers {
  readonly answers: readonly number[];
  readonly bright: number;
}

interface Withstood {
  /** Which digits are right when all are moved so far to the right, and perhaps centred again. */
  rightAt(cells: number, centred: boolean): readonly boolean[];
  /** The same for any other change. Not kept. */
  right(changes: Changes): boolean[];
  /** `selfSame`: how many of the right ones are a 0, 1 or 8, which look alike both ways. */
  readonly upsideDown: { readonly right: readonly boolean[]; readonly sure: number; readonly selfSame: number };
  readonly halfNoise: readonly boolean[];
  /** How many of so many pictures of pure noise get each answer, and how many make some output brighter than one half. */
  readonly noise: NoiseAnswers;
  /** The same for the first so many hundred of them, each hundred asked once. */
  noiseUpTo(hundreds: number): NoiseAnswers;
}

const known = new WeakMap<Network, Withstood>();

/** Every figure is measured when it is first asked for. */
export function withstood(network: Network, fair: readonly Sample[]): Withstood {
  const before = known.get(network);
  if (before) return before;
  const right = (changes: Changes) => fair.map(({ pixels, label }) => network.forward(changed(pixels, changes)).best === label);
  const kept = <T>(make: (key: number) => T) => {
    const made = new Map<number, T>();
    return (key: number) => {
      if (!made.has(key)) made.set(key, make(key));
      return made.get(key) as T;
    };
  };
  const moved = kept((cells) => right({ ...unchanged, right: cells }));
  const centred: (cells: number) => boolean[] = kept((cells) => movedAndCentred(network, fair, cells, cells > 0 ? centred(0) : undefined));
  const upsideDown = kept(() => turnedOver(network, fair));
  const halfNoise = kept(() => right({ ...unchanged, noise: 0.5 }));
  const noiseUpTo: (hundreds: number) => NoiseAnswers = kept((hundreds) =>
    hundreds > 0 ? answersToNoise(network, hundreds - 1, noiseUpTo(hundreds - 1)) : { answers: new Array<number>(10).fill(0), bright: 0 },
  );
  const made: Withstood = {
    right,
    rightAt: (cells, isCentred) => (isCentred ? centred(cells) : moved(cells)),
    get upsideDown() {
      return upsideDown(0);
    },
    get halfNoise() {
      return halfNoise(0);
    },
    get noise() {
      return noiseUpTo(noisesTried / noisesAtOnce);
    },
    noiseUpTo,
  };
  known.set(network, made);
  return made;
}

/** Where nothing leaves the grid, centring takes a move back, and what was measured without the move holds. */
function movedAndCentred(network: Network, fair: readonly Sample[], cells: number, unmoved: readonly boolean[] | undefined): boolean[] {
  const changes = { ...unchanged, right: cells, centred: true };
  return fair.map(({ pixels, label }, i) =>
    unmoved && room(pixels) >= cells ? (unmoved[i] as boolean) : network.forward(changed(pixels, changes)).best === label,
  );
}

/** Empty columns on the right. */
export function room(pixels: Pixels): number {
  return pixels.reduce((least, value, index) => (value > 0 ? Math.min(least, side - 1 - (index % side)) : least), side);
}

function turnedOver(network: Network, fair: readonly Sample[]): Withstood['upsideDown'] {
  const passes = fair.map(({ pixels }) => network.forward(changed(pixels, { ...unchanged, upsideDown: true })));
  const right = passes.map(({ best }, i) => best === fair[i]?.label);
  return {
    right,
    selfSame: right.filter((isRight, i) => isRight && [0, 1, 8].includes(fair[i]?.label ?? -1)).length,
    sure: passes.filter((pass) => top(pass) > sure).length,
  };
}

/** One more hundred, added to the ones before. */
function answersToNoise(network: Network, hundred: number, before: NoiseAnswers): NoiseAnswers {
  const answers = [...before.answers];
  let { bright } = before;
  for (let i = 0; i < noisesAtOnce; i++) {
    const pass = network.forward(noisePicture(hundred * noisesAtOnce + i));
    answers[pass.best] = (answers[pass.best] as number) + 1;
    if (top(pass) > 0.5) bright++;
  }
  return { answers, bright };
}

const top = (pass: ForwardPass) => pass.outputs[pass.best] as number;

/** Measures all of it, and lets the page breathe in between. */
export async function measureAll(network: Network, fair: readonly Sample[], isSecond = false): Promise<void> {
  const measured = withstood(network, fair);
  for (let cells = 0; cells <= farthest; cells++) {
    measured.rightAt(cells, false);
    await breath();
    if (isSecond) continue;
    measured.rightAt(cells, true);
    await breath();
  }
  if (isSecond) return;
  void measured.upsideDown;
  await breath();
  void measured.halfNoise;
  await breath();
  for (let hundreds = 1; hundreds <= noisesTried / noisesAtOnce; hundreds++) {
    measured.noiseUpTo(hundreds);
    await breath();
  }
}
