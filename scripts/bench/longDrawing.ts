/** Whether a pen stays as fast as it began: real pointer moves late in a long drawing against early ones. */
import type { BenchPage } from './browser';
import { goToNetwork } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
const measured = 60;
const long = 1500;

interface Grid {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rose round the middle of the grid: it never leaves the ink of before for long, and never stands still. */
function point({ x, y, width, height }: Grid, i: number): [number, number] {
  const angle = i * 0.11;
  const reach = 0.12 + 0.22 * Math.abs(Math.sin(i * 0.037));
  return [x + width * (0.5 + reach * Math.cos(angle)), y + height * (0.5 + reach * Math.sin(angle))];
}

class Hand {
  private at = 0;
  private readonly deck: BenchPage;
  private readonly grid: Grid;

  constructor(deck: BenchPage, grid: Grid) {
    this.deck = deck;
    this.grid = grid;
  }

  async down(): Promise<void> {
    await this.deck.page.mouse.move(...point(this.grid, this.at));
    await this.deck.page.mouse.down();
  }

  async up(): Promise<void> {
    await this.deck.page.mouse.up();
    await this.deck.frames(2);
  }

  /** A move per frame: milliseconds of task time per move. */
  async moves(count: number): Promise<number> {
    const work = async () => {
      for (let i = 0; i < count; i++) {
        await this.deck.page.mouse.move(...point(this.grid, ++this.at));
        await this.deck.frames(0);
      }
    };
    return (await this.deck.taskTime(work)) / count;
  }

  /** As many as it takes, as fast as they go: the browser hands them over bundled. */
  async hurry(upTo: number): Promise<void> {
    while (this.at < upTo) {
      const bundle = Array.from({ length: Math.min(20, upTo - this.at) }, () => this.deck.page.mouse.move(...point(this.grid, ++this.at)));
      await Promise.all(bundle);
    }
    await this.deck.frames(2);
  }
}

/** On an empty grid, with the whole network following. */
async function newDrawing(deck: BenchPage): Promise<Hand> {
  await goToNetwork(deck);
  await deck.page.evaluate(() => window.lesson.setInput(new Float64Array(784)));
  await deck.frames(2);
  const grid = (await deck.page.evaluate(() => window.lesson.views())).find(({ name }) => name === 'digit');
  if (!grid) throw new Error('The deck does not say where its digit is.');
  await deck.page.bringToFront();
  return new Hand(deck, grid);
}

/** The first and the last moves of one stroke. */
async function oneStroke(deck: BenchPage): Promise<{ early: number; late: number }> {
  const hand = await newDrawing(deck);
  await hand.down();
  const early = await hand.moves(measured);
  await hand.hurry(long);
  const late = await hand.moves(measured);
  await hand.up();
  return { early, late };
}

/** A second stroke, after a first one of so many moves: what is drawn by now is centred anew at every move. */
async function secondStroke(deck: BenchPage, after: number): Promise<number> {
  const hand = await newDrawing(deck);
  await hand.down();
  await hand.hurry(after);
  await hand.up();
  await hand.down();
  const taken = await hand.moves(measured);
  await hand.up();
  return taken;
}

export async function measureLongDrawing(deck: BenchPage): Promise<Row[]> {
  const early: number[] = [];
  const late: number[] = [];
  const soon: number[] = [];
  const afterLong: number[] = [];
  await oneStroke(deck);
  for (let turn = 0; turn < repetitions; turn++) {
    const stroke = await oneStroke(deck);
    early.push(stroke.early);
    late.push(stroke.late);
    soon.push(await secondStroke(deck, measured));
    afterLong.push(await secondStroke(deck, long));
  }
  await deck.page.evaluate(() => window.lesson.reset());
  const row = (what: string, first: number[], last: number[]): Row => ({
    what,
    figure: median(last) / median(first),
    unit: '×',
    budget: 1.2,
    detail: `${milliseconds(median(first))} → ${milliseconds(median(last))} per move`,
  });
  return [
    row(`a stroke's moves ${long}–${long + measured} / its moves 1–${measured}`, early, late),
    row(`a second stroke, after one of ${long} moves / of ${measured}`, soon, afterLong),
  ];
}
