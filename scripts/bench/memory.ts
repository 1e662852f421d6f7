/** Garbage of an edit, and whether walking through the deck leaves anything behind. Objects and typed arrays both count. */
import { type HeapHeld, heapHeld } from '../heapHeld';
import type { BenchPage } from './browser';
import { allPlaces, goTo, goToNetwork } from './places';
import { median, type Row } from './rows';

const batches = 5;
const editsPerBatch = 40;

/** For the browser of these measurements: room for a batch's garbage, so that none is collected in between. */
export const roomForGarbage = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--scavenger-max-new-space-capacity-mb=64'];

/** Growth per edit, one per frame, with nothing collected meanwhile; less the growth of frames without an edit. */
async function garbagePerEdit(deck: BenchPage): Promise<number> {
  await goToNetwork(deck);
  const picture = await deck.page.evaluate(() => window.lesson.drawing());
  const grown = async (edit: boolean) => {
    await deck.collectGarbage();
    const before = await deck.usedBytes();
    await deck.page.evaluate(
      ([picture, count, edit]) =>
        window.bench.eachFrame(count, (frame) => edit && window.lesson.setInput(window.bench.stamped(picture, frame))),
      [picture, editsPerBatch, edit] as const,
    );
    return ((await deck.usedBytes()) - before) / editsPerBatch;
  };
  await grown(true);
  const edits: number[] = [];
  const nothing: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    edits.push(await grown(true));
    nothing.push(await grown(false));
  }
  await deck.page.evaluate(() => window.lesson.reset());
  return median(edits) - median(nothing);
}

/** What is still held after every step of every slide was shown. */
async function heapAfterWalk(deck: BenchPage): Promise<HeapHeld> {
  const [first] = await allPlaces(deck);
  if (first) await goTo(deck, first.slide, first.step);
  await deck.frames(5);
  await deck.collectGarbage();
  await deck.collectGarbage();
  return heapHeld(deck.protocol);
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

const growth = (once: number, twice: number): Pick<Row, 'figure' | 'unit' | 'detail'> => ({
  figure: (twice / once - 1) * 100,
  unit: '%',
  detail: `${megabytes(once)} → ${megabytes(twice)}`,
});

export async function measureMemory(deck: BenchPage): Promise<Row[]> {
  const [once, twice] = [await heapAfterWalk(deck), await heapAfterWalk(deck)];
  const garbage = await garbagePerEdit(deck);
  return [
    { what: 'garbage per edit', figure: garbage / 1024, unit: 'KB', budget: 32 },
    { what: 'objects held, deck walked twice against once: growth', ...growth(once.data, twice.data), budget: 5 },
    // How much of a program is compiled, and how well, the browser decides as it goes on.
    { what: 'compiled program held, the same: growth', ...growth(once.code, twice.code) },
  ];
}
