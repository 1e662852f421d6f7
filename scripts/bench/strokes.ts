/** Drawing on the digit, with real pointer moves, at every step of every slide on which it stands. */
import type { BenchPage } from './browser';
import { comparisonFrame } from './frames';
import { allPlaces, goTo, nameOf, type Place } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
const moves = 6;
/** So many of the steps that look worst at first are measured again. */
const suspects = 4;

/** Milliseconds of task time per move of a stroke that is taken back afterwards; undefined where there is no digit to draw on. */
async function strokeAt(deck: BenchPage, { slide, step }: Place): Promise<number | undefined> {
  await goTo(deck, slide, step);
  const digit = (await deck.page.evaluate(() => window.lesson.views())).find(({ name }) => name === 'digit');
  if (!digit) return undefined;
  const { mouse } = deck.page;
  const move = (i: number) => mouse.move(digit.x + digit.width * (0.3 + 0.06 * i), digit.y + digit.height * (0.4 + 0.05 * Math.sin(2 * i)));
  await move(0);
  await mouse.down();
  await deck.frames(1);
  const taken = await deck.taskTime(async () => {
    for (let i = 1; i <= moves; i++) {
      await move(i);
      await deck.frames(0);
    }
  });
  await mouse.up();
  await deck.page.evaluate(() => window.lesson.undo());
  return taken / moves;
}

export async function measureStrokes(deck: BenchPage, naive: BenchPage): Promise<Row[]> {
  const looks: { place: Place; taken: number }[] = [];
  for (const place of await allPlaces(deck)) {
    const taken = await strokeAt(deck, place);
    if (taken !== undefined) looks.push({ place, taken });
  }
  const worst = looks.sort((a, b) => b.taken - a.taken).slice(0, suspects);
  const again = worst.map(({ place }) => ({ place, times: [] as number[] }));
  const naiveFrames: number[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    naiveFrames.push(await comparisonFrame(naive));
    for (const { place, times } of again) times.push((await strokeAt(deck, place)) ?? Number.NaN);
  }
  const [most] = again.map(({ place, times }) => ({ place, taken: median(times) })).sort((a, b) => b.taken - a.taken);
  return [
    {
      what: 'a stroke’s move, worst step of any slide / naive scene',
      figure: (most?.taken ?? Number.NaN) / median(naiveFrames),
      unit: '×',
      budget: 1.5,
      detail: most && `${milliseconds(most.taken)} at ${nameOf(most.place)}; naive ${milliseconds(median(naiveFrames))}`,
    },
  ];
}
