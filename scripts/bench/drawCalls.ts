/** WebGL draw calls: of one frame at every step and half way to it, and of a stage where nothing happens. */
import type { BenchPage } from './browser';
import { allPlaces, goTo, goToNetwork, nameOf } from './places';
import type { Row } from './rows';

/** `readouts()` draws the stage at once, exactly one time. */
async function ofOneFrame({ page }: BenchPage): Promise<number> {
  return page.evaluate(() => {
    window.bench.draws = 0;
    window.lesson.readouts();
    return window.bench.draws;
  });
}

async function whileIdle(deck: BenchPage): Promise<number> {
  await deck.frames(10);
  return deck.page.evaluate(async () => {
    window.bench.draws = 0;
    await window.bench.eachFrame(30, () => {});
    return window.bench.draws;
  });
}

/** The deck must have been opened with its draw calls counted. */
export async function measureDrawCalls(deck: BenchPage): Promise<Row[]> {
  let worst = { calls: 0, at: '' };
  let idle = { calls: 0, at: '' };
  const places = await allPlaces(deck);
  for (const [i, place] of places.entries()) {
    await goTo(deck, place.slide, place.step);
    const name = nameOf(place);
    const calls = await ofOneFrame(deck);
    if (calls > worst.calls) worst = { calls, at: `at ${name}` };
    if (place.step === 0) continue;
    const halfWay = (place.time + (places[i - 1]?.time ?? 0)) / 2;
    await deck.page.evaluate((time) => window.lesson.seek(time), halfWay);
    const moving = await ofOneFrame(deck);
    if (moving > worst.calls) worst = { calls: moving, at: `half way to ${name}` };
    if (places[i + 1]?.step === place.step + 1) continue;
    const resting = await whileIdle(deck);
    if (resting > idle.calls) idle = { calls: resting, at: `at ${name}` };
  }
  await goToNetwork(deck);
  return [
    { what: 'draw calls: the network', figure: await ofOneFrame(deck), unit: 'calls', budget: 5 },
    { what: 'draw calls: worst step of any slide', figure: worst.calls, unit: 'calls', budget: 8, detail: worst.at },
    { what: 'draw calls: idle for 30 frames', figure: idle.calls, unit: 'calls', budget: 0, detail: idle.at },
  ];
}
