/** Garbage of an edit, and whether walking through the deck leaves anything behind. Objects and typed arrays both count. */
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
  const growth = async (edit: boolean) => {
    await deck.collectGarbage();
    const before = await deck.usedBytes();
    await deck.page.evaluate(
      ([picture, count, edit]) =>
        window.bench.eachFrame(count, (frame) => edit && window.lesson.setInput(window.bench.stamped(picture, frame))),
      [picture, editsPerBatch, edit] as const,
    );
    return ((await deck.usedBytes()) - before) / editsPerBatch;
  };
  await growth(true);
  const edits: number[] = [];
  const nothing: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    edits.push(await growth(true));
    nothing.push(await growth(false));
  }
  await deck.page.evaluate(() => window.lesson.reset());
  return median(edits) - median(nothing);
}

/** Bytes that are still held after every step of every slide was shown. */
async function heapAfterWalk(deck: BenchPage): Promise<number> {
  const [first] = await allPlaces(deck);
  if (first) await goTo(deck, first.slide, first.step);
  await deck.frames(5);
  await deck.collectGarbage();
  await deck.collectGarbage();
  return deck.usedBytes();
}

export async function measureMemory(deck: BenchPage): Promise<Row[]> {
  const [once, twice] = [await heapAfterWalk(deck), await heapAfterWalk(deck)];
  const garbage = await garbagePerEdit(deck);
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
  return [
    { what: 'garbage per edit', figure: garbage / 1024, unit: 'KB', budget: 32 },
    {
      what: 'live heap, deck walked twice against once: growth',
      figure: (twice / once - 1) * 100,
      unit: '%',
      budget: 5,
      detail: `${megabytes(once)} → ${megabytes(twice)}`,
    },
  ];
}
