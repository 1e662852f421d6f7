/** What must be so at every moment, whatever was done; and what the whole of a walk leaves behind. */
import { bareNumber, forwardPass, halfUnit, type LayersOf, numberIn, quantityOf, trueValue } from '../forwardPass';
import type { FuzzedDeck } from './FuzzedDeck';

/** Read in one go, so that all of it belongs to one moment. */
function look(deck: FuzzedDeck) {
  return deck.page.evaluate(() => {
    const { lesson, fuzz } = window;
    const scenes = fuzz.scenes();
    const readouts = lesson.readouts().map(({ name, text, value }) => ({ name, text, value }));
    const networks = lesson.networks();
    return {
      scenes,
      readouts,
      networks: Object.fromEntries(networks.map((name) => [name, lesson.network(name)])),
      input: lesson.input(),
      position: lesson.position(),
      // Before the first slide stands the front door, which is none.
      stepsOf: { 'front-door': 0, ...Object.fromEntries(lesson.slides().map(({ id, steps }) => [id, steps.length])) } as Record<
        string,
        number
      >,
      hash: location.hash,
    };
  });
}

type Seen = Awaited<ReturnType<typeof look>>;

/** Sentences on what is wrong now; none, if all is well. With the count of numbers that were compared. */
export async function wrongIn(deck: FuzzedDeck): Promise<{ wrong: string[]; numbers: number }> {
  const seen = await look(deck);
  const { wrong, numbers } = untrue(seen);
  return { wrong: [...wrong, ...misplaced(seen), ...ghosts(seen), ...deck.complaints.splice(0)], numbers };
}

/** Every number named after a quantity is what a forward pass of its own says; every other one is one bare number. */
function untrue({ readouts, networks, input }: Seen): { wrong: string[]; numbers: number } {
  const passes = new Map<string, ReturnType<typeof forwardPass>>();
  let numbers = 0;
  const wrong = readouts.flatMap(({ name, text, value }) => {
    if (!bareNumber.test(text) || value !== numberIn(text)) return [`${name} reads “${text}” and is given as ${value}`];
    const quantity = quantityOf(name);
    if (!quantity) return [];
    const layers: LayersOf | undefined = networks[quantity.network];
    if (!layers) return [`${name} is shown, and its network is not listed`];
    const pass = passes.get(quantity.network) ?? forwardPass(layers, input);
    passes.set(quantity.network, pass);
    const truth = trueValue(quantity, layers, pass);
    numbers++;
    // At 1e9 the last bits of a sum depend on the order of adding.
    const slack = halfUnit(text) + Math.abs(truth) * 1e-9;
    return Math.abs(value - truth) <= slack ? [] : [`${name} is ${truth}, shown as ${text}`];
  });
  return { wrong, numbers };
}

/** The place is one that there is; the address names it, once nothing moves. */
function misplaced({ position: { slide, step, time, duration, playing }, stepsOf, hash }: Seen): string[] {
  const last = stepsOf[slide];
  const here = `${slide} ${step}, at ${time} of ${duration} s`;
  if (last === undefined || !Number.isInteger(step) || step < 0 || step > last) return [`there is no place ${here}`];
  if (!(time >= 0 && time <= duration + 1e-6)) return [`no slide has the moment ${here}`];
  const named = slide === 'front-door' ? '' : `#/${slide}/${step - 1}`;
  return playing || hash === named ? [] : [`at ${here}, the address is ${hash}`];
}

/** One scene stands on the stage; two while one goes and one comes. */
function ghosts({ scenes, position }: Seen): string[] {
  if (scenes === undefined || scenes === 1 || (scenes === 2 && position.playing)) return [];
  return [`${scenes} scenes are on the stage of ${position.slide} ${position.step}`];
}

/** What undo and redo bring back: drawing and networks. */
export const work = (deck: FuzzedDeck) =>
  deck.page.evaluate(() => {
    const { drawing, input, network } = window.lesson;
    return JSON.stringify([drawing(), input(), ...['lesson', 'region', 'bar', 'barBias'].map((name) => network(name))]);
  });

const often = (deck: FuzzedDeck, method: 'undo' | 'redo', times: number) =>
  deck.page.evaluate(
    ([name, count]) => {
      for (let i = 0; i < count; i++) window.lesson[name]();
    },
    [method, times] as const,
  );

/** After more actions than this the first edits may have been forgotten. */
const remembered = 400;

/** Undo, as often as there may be edits, is the start again, and redo the end. */
export async function undoIsExact(deck: FuzzedDeck, start: string, actions: number): Promise<string[]> {
  const times = 20 * actions + 20;
  // What was undone on the way comes first.
  await often(deck, 'redo', times);
  const end = await work(deck);
  await often(deck, 'undo', times);
  const first = await work(deck);
  await often(deck, 'redo', times);
  const last = await work(deck);
  return [
    ...(first === start || actions > remembered ? [] : ['undo does not lead back to the start']),
    ...(last === end ? [] : ['redo does not lead back to the end']),
  ];
}
