/** What a training costs the page: its own frames while a network learns in the worker, against those of an animation. */
import type { BenchPage } from './browser';
import { allPlaces, goTo } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
const framesPerTurn = 90;
const slide = 'it-learns';

/** Milliseconds of the main thread per frame, for so many frames of the same animation. */
async function animationFrame(deck: BenchPage, from: number, to: number): Promise<number> {
  const work = () =>
    deck.page.evaluate(
      ([begin, end, frames]) => window.bench.eachFrame(frames, (frame) => window.lesson.seek(begin + ((end - begin) * (frame % 30)) / 30)),
      [from, to, framesPerTurn] as const,
    );
  return (await deck.taskTime(work)) / framesPerTurn;
}

async function trainingFrame(deck: BenchPage): Promise<number> {
  const { page } = deck;
  await page.click('#button-other-dials');
  await page.click('#button-train');
  await page.waitForFunction(() => (window.lesson.readouts().find(({ name }) => name === 'steps')?.value ?? 0) > 1);
  const taken =
    (await deck.taskTime(() => page.evaluate((frames) => window.bench.eachFrame(frames, () => {}), framesPerTurn))) / framesPerTurn;
  await page.click('#button-other-dials');
  return taken;
}

export async function measureTraining(deck: BenchPage): Promise<Row[]> {
  const places = await allPlaces(deck);
  const at = (step: number) => places.find((place) => place.slide === slide && place.step === step);
  const [before, random, train] = [at(0), at(1), at(6)];
  if (!before || !random || !train) throw new Error(`The deck has no slide "${slide}" on which a network is trained.`);
  const taken = { animated: [] as number[], trained: [] as number[] };
  for (let i = 0; i < repetitions; i++) {
    await goTo(deck, slide, 1);
    taken.animated.push(await animationFrame(deck, before.time, random.time));
    await goTo(deck, slide, train.step);
    taken.trained.push(await trainingFrame(deck));
  }
  const [animated, trained] = [median(taken.animated), median(taken.trained)];
  return [
    {
      what: 'a frame while a network is trained / a frame of an animation',
      figure: trained / animated,
      unit: '×',
      budget: 1.5,
      detail: `${milliseconds(trained)}; animation ${milliseconds(animated)}, both on ${slide}`,
    },
  ];
}
