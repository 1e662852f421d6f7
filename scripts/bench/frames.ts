/** Edits and animation, frame by frame, against an empty Pixi frame and against the naive scene; interleaved. */
import type { BenchPage } from './browser';
import { allPlaces, goTo, goToNetwork, nameOf, type Place } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
const editsPerTurn = 60;
/** Moments per second of an animation that is scrubbed through. */
const momentsPerSecond = 30;
/** So many of the steps that look worst at first are measured again. */
const suspects = 3;

/** One frame of the comparison page after another, each with another stamp on its picture. */
export async function comparisonFrame(comparison: BenchPage): Promise<number> {
  const work = () =>
    comparison.page.evaluate((count) => {
      const { bench, comparison } = window;
      return bench.eachFrame(count, (frame) => comparison.frame(bench.stamped(comparison.picture, frame)));
    }, editsPerTurn);
  return (await comparison.taskTime(work)) / editsPerTurn;
}

/** A stamp of 9 pixels by `lesson.setInput` in every frame, on the whole network. */
async function editFrame(deck: BenchPage): Promise<number> {
  await goToNetwork(deck);
  return editFrameHere(deck, editsPerTurn);
}

/** The same, where the deck stands. */
export async function editFrameHere(deck: BenchPage, edits: number): Promise<number> {
  const picture = await deck.page.evaluate(() => window.lesson.drawing());
  const work = () =>
    deck.page.evaluate(
      ([picture, count]) => window.bench.eachFrame(count, (frame) => window.lesson.setInput(window.bench.stamped(picture, frame))),
      [picture, edits] as const,
    );
  const taken = (await deck.taskTime(work)) / edits;
  await deck.page.evaluate(() => window.lesson.reset());
  return taken;
}

interface Animation {
  place: Place;
  from: number;
  frames: number;
}

/** Scrubs through the animation of one step, a moment per frame: milliseconds per frame. */
async function scrubFrame(deck: BenchPage, { place, from, frames }: Animation): Promise<number> {
  await goTo(deck, place.slide, place.step - 1);
  await deck.frames(2);
  const work = () =>
    deck.page.evaluate(
      ([from, to, frames]) => window.bench.eachFrame(frames, (frame) => window.lesson.seek(from + ((to - from) * (frame + 1)) / frames)),
      [from, place.time, frames] as const,
    );
  return (await deck.taskTime(work)) / frames;
}

function animationsOf(places: readonly Place[]): Animation[] {
  return places.flatMap((place, i) => {
    const from = places[i - 1]?.time ?? 0;
    const frames = Math.ceil((place.time - from) * momentsPerSecond);
    return place.step > 0 && frames >= 8 ? [{ place, from, frames }] : [];
  });
}

/** The steps whose animation costs most per frame, by one look at each (the first look of all warms up). */
async function worstAnimations(deck: BenchPage): Promise<Animation[]> {
  const looks: { animation: Animation; taken: number }[] = [];
  const animations = animationsOf(await allPlaces(deck));
  for (const animation of [...animations.slice(0, 1), ...animations]) looks.push({ animation, taken: await scrubFrame(deck, animation) });
  return looks
    .slice(1)
    .sort((a, b) => b.taken - a.taken)
    .slice(0, suspects)
    .map(({ animation }) => animation);
}

/** The step in which the dials of a whole layer come on and turn, needle by needle. */
async function dialsTurning(deck: BenchPage): Promise<Animation> {
  const turning = animationsOf(await allPlaces(deck)).find(({ place }) => place.slide === '13002-dials' && place.step === 2);
  if (!turning) throw new Error('The deck has no slide "13002-dials" on which dials turn.');
  return turning;
}

export async function measureFrames(deck: BenchPage, empty: BenchPage, naive: BenchPage): Promise<Row[]> {
  const animations = await worstAnimations(deck);
  const turning = await dialsTurning(deck);
  const taken = {
    empty: [] as number[],
    naive: [] as number[],
    edit: [] as number[],
    scrub: animations.map(() => [] as number[]),
    dials: [] as number[],
  };
  for (const page of [empty, naive]) await comparisonFrame(page);
  await editFrame(deck);
  for (let turn = 0; turn < repetitions; turn++) {
    taken.empty.push(await comparisonFrame(empty));
    taken.edit.push(await editFrame(deck));
    taken.naive.push(await comparisonFrame(naive));
    taken.dials.push(await scrubFrame(deck, turning));
    for (const [i, animation] of animations.entries()) taken.scrub[i]?.push(await scrubFrame(deck, animation));
  }
  const [emptyFrame, naiveFrame, edit] = [taken.empty, taken.naive, taken.edit].map(median) as [number, number, number];
  const scrubs = taken.scrub.map(median);
  const dials = median(taken.dials);
  const worst = Math.max(...scrubs);
  const worstPlace = animations[scrubs.indexOf(worst)]?.place;
  const against = `${milliseconds(edit)}; empty ${milliseconds(emptyFrame)}, naive ${milliseconds(naiveFrame)}`;
  const at = `${milliseconds(worst)} per frame${worstPlace ? `, at ${nameOf(worstPlace)}` : ''}`;
  return [
    { what: 'an edit, everything following / empty Pixi frame', figure: edit / emptyFrame, unit: '×', budget: 3, detail: against },
    { what: 'an edit, everything following / naive scene', figure: edit / naiveFrame, unit: '×', budget: 1 / 8 },
    { what: 'all dials turning / empty Pixi frame', figure: dials / emptyFrame, unit: '×', budget: 3, detail: milliseconds(dials) },
    { what: 'worst animation / empty Pixi frame', figure: worst / emptyFrame, unit: '×', budget: 4, detail: at },
    { what: 'worst animation / naive scene', figure: worst / naiveFrame, unit: '×', budget: 1 / 10 },
  ];
}
