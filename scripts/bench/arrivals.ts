/** `lesson.goTo`, to every step of every slide: from the step before, and from another slide, so that the scene has to be built. */
import type { BenchPage } from './browser';
import { allPlaces, goTo, nameOf, type Place } from './places';
import { median, type Row } from './rows';

const repetitions = 3;
/** So many of the arrivals that look worst at first are measured again. */
const suspects = 4;

interface Arrival {
  from: Place;
  to: Place;
}

/** Milliseconds of task time until the picture is drawn and its frame is over. */
async function arrivalTime(deck: BenchPage, { from, to }: Arrival): Promise<number> {
  await goTo(deck, from.slide, from.step);
  await deck.frames(1);
  return deck.taskTime(async () => {
    await goTo(deck, to.slide, to.step);
    await deck.frames(0);
  });
}

function arrivalsAt(places: readonly Place[]): Arrival[] {
  return places.flatMap((to, i) => {
    const elsewhere = places.find(({ slide }) => slide !== to.slide);
    const before = to.step > 0 ? places[i - 1] : undefined;
    return [elsewhere, before].filter((from) => from !== undefined).map((from) => ({ from, to }));
  });
}

export async function measureArrivals(deck: BenchPage): Promise<Row[]> {
  const looks: { arrival: Arrival; taken: number }[] = [];
  for (const arrival of arrivalsAt(await allPlaces(deck))) looks.push({ arrival, taken: await arrivalTime(deck, arrival) });
  const worst = looks.sort((a, b) => b.taken - a.taken).slice(0, suspects);
  const again: { at: string; taken: number }[] = [];
  for (const { arrival } of worst) {
    const times: number[] = [];
    for (let turn = 0; turn < repetitions; turn++) times.push(await arrivalTime(deck, arrival));
    again.push({ at: `${nameOf(arrival.from)} → ${nameOf(arrival.to)}`, taken: median(times) });
  }
  const { at, taken } = again.sort((a, b) => b.taken - a.taken)[0] ?? { at: '', taken: Number.NaN };
  return [{ what: 'goTo any step of any slide: worst', figure: taken, unit: 'ms', budget: 50, detail: at }];
}
