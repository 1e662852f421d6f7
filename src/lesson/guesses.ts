/** Predict, commit, reveal: a guess is frozen together with the outcome it was made for. */
import * as v from 'valibot';
import type { ForwardPass } from '../network/ForwardPass';
import { oncePer } from '../network/oncePer';
import { below, type Shape, textUpTo } from './shapes';

/** What a question may ask for. */
export type AskForm = 'choice' | 'number' | 'pick' | 'place' | 'draw';

/** The answer to a question right now, computed from the lesson. */
export interface Answer {
  /** Every accepted value; more than one when it would be a coin flip. */
  readonly accepted: readonly number[];
  /** Every value between these two is accepted, too. */
  readonly between?: readonly [number, number];
  /** For numbers: how far off still counts as near. */
  readonly band?: number;
  /** Where a guess has a second half: what it should have been, for each accepted value. */
  readonly amounts?: readonly number[];
  /** For a sketched curve: where it leads from its first value to its last, which is the accepted one. */
  readonly direction?: Direction;
  /** The outcome in words: "3, at 0.98". */
  readonly outcome: string;
  /** What the answer was computed from; a guess for another one is "for the earlier digit". */
  readonly key: unknown;
  /** Set when no answer would be fair, with the reason. */
  readonly tooClose?: string;
}

/** A curve sketched from left to right: values 0…1 at places equally far apart. */
export type Sketch = readonly number[];

/** Down, neither, up. */
type Direction = -1 | 0 | 1;

/** A curve whose ends differ by less than this is flat. */
const flat = 0.05;

export function directionOf(curve: ArrayLike<number>): Direction {
  const change = (curve[curve.length - 1] as number) - (curve[0] as number);
  return Math.abs(change) < flat ? 0 : change > 0 ? 1 : -1;
}

/** A guess that is being set, and may show on the stage; a sketched curve with its last value. */
export interface Draft {
  readonly slide: string;
  readonly value: number;
  readonly sketch?: Sketch | undefined;
}

export interface Guess {
  readonly value: number;
  readonly sketch?: Sketch | undefined;
  /** The second half of a guess, where there is one: how bright. */
  readonly amount?: number;
  /** The guess in words. */
  readonly text: string;
  readonly answer: Answer;
}

/** A show of hands: what the class said, frozen with the answer as it was when the counting began. */
export interface Hands {
  readonly answer: Answer;
  readonly counts: readonly { readonly value: number; readonly text: string; readonly hands: number }[];
}

/** One hand more, or one less, for what was said. Hands that were raised for another answer do not count on. */
export function raised(before: Hands | undefined, answer: Answer, { value, text }: { value: number; text: string }, by: 1 | -1): Hands {
  const now = before && sameKey(before.answer.key, answer.key) ? before : { answer, counts: [] };
  const hands = Math.max(0, (now.counts.find((each) => each.text === text)?.hands ?? 0) + by);
  const others = now.counts.filter((each) => each.text !== text);
  return { answer: now.answer, counts: [...others, ...(hands > 0 ? [{ value, text, hands }] : [])].sort((a, b) => a.value - b.value) };
}

/** What was said before the reveal: an own guess, and a show of hands that has at least one. */
export interface Said {
  readonly guess?: Guess | undefined;
  readonly hands?: Hands | undefined;
}

/**
 * What of it stands beside the outcome: both where they were for the same answer, else only what was for the present one; where neither
 * was, the guess, which is then for an `earlier` one.
 */
export function standing({ guess, hands }: Said, key: unknown): Said & { readonly earlier: boolean } {
  const isNow = (said: Guess | Hands | undefined) => said !== undefined && sameKey(said.answer.key, key);
  const earlier = (guess ?? hands) !== undefined && !isNow(guess) && !isNow(hands);
  if (!guess || !hands || sameKey(guess.answer.key, hands.answer.key)) return { guess, hands, earlier };
  return isNow(hands) ? { hands, earlier } : { guess, earlier };
}

const saved = 'saved ';

const finite = v.pipe(v.number(), v.finite());
const sentence = textUpTo(500);

/** As it is kept: with the signature of its key. */
const answerShape = v.object({
  accepted: v.pipe(v.array(finite), v.maxLength(10_000)),
  between: v.exactOptional(v.tuple([finite, finite])),
  band: v.exactOptional(finite),
  amounts: v.exactOptional(v.pipe(v.array(finite), v.maxLength(10_000))),
  direction: v.exactOptional(v.picklist([-1, 0, 1])),
  outcome: sentence,
  key: v.pipe(textUpTo(60), v.startsWith(saved)),
  tooClose: v.exactOptional(sentence),
});

/** What may be taken for a guess, of all that was ever saved. */
export const guessShape: Shape<Guess> = v.object({
  value: finite,
  sketch: v.exactOptional(v.pipe(v.array(finite), v.minLength(2), v.maxLength(1000))),
  amount: v.exactOptional(finite),
  text: sentence,
  answer: answerShape,
});

/** And for a show of hands. */
export const handsShape: Shape<Hands> = v.object({
  answer: answerShape,
  counts: v.pipe(v.array(v.object({ value: finite, text: sentence, hands: below(100_000) })), v.maxLength(1000)),
});

/** Stands for what an answer was computed from where that itself cannot be kept: equal contents, equal text. */
export function signatureOf(key: unknown): string {
  if (typeof key === 'string' && key.startsWith(saved)) return key;
  return typeof key === 'object' && key !== null ? signatureOnce(key) : computedSignature(key);
}

/** What an answer was computed from is never written to, and long to read. */
const signatureOnce = oncePer(computedSignature);

function computedSignature(key: unknown): string {
  const text = JSON.stringify(key, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value)) ?? '';
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return `${saved}${text.length} ${hash}`;
}

/** Whether two answers were computed from the same, be one of them from before a reload. */
export function sameKey(one: unknown, other: unknown): boolean {
  const isSaved = (key: unknown) => typeof key === 'string' && key.startsWith(saved);
  return one === other || ((isSaved(one) || isSaved(other)) && signatureOf(one) === signatureOf(other));
}

/** A brightness that is guessed within this much is right. */
export const amountBand = 0.1;

/** By how much the second half of an accepted guess is too much, in whole hundredths as both are shown; nothing where there is none. */
export function amountOff({ value, amount, answer }: Guess): number | undefined {
  const real = answer.amounts?.[answer.accepted.indexOf(value)];
  if (real === undefined || amount === undefined) return undefined;
  return (Math.round(amount * 100) - Math.round(real * 100)) / 100;
}

/**
 * How good a guess was: `hit` for an accepted one, `near` within the band, else `miss`. A right pick whose second half is far off
 * is near, too. A sketched curve hits when it leads the right way
 * and ends within the band, and is near when it does one of the two.
 */
export function judge(guess: Guess): 'hit' | 'near' | 'miss' {
  const { accepted, between: [least, most] = [0, 0], band = 0, direction } = guess.answer;
  const isBetween = guess.value > least && guess.value < most;
  const distance = isBetween ? 0 : Math.min(...accepted.map((value) => Math.abs(value - guess.value)));
  if (direction !== undefined && guess.sketch) {
    const right = [directionOf(guess.sketch) === direction, distance <= band].filter(Boolean).length;
    return (['miss', 'near', 'hit'] as const)[right] as 'miss';
  }
  if (distance === 0) return Math.abs(amountOff(guess) ?? 0) <= amountBand ? 'hit' : 'near';
  return distance <= band ? 'near' : 'miss';
}

/** The two brightest outputs closer than this are a coin flip. */
const coinFlip = 0.05;

export function tooCloseToCall(pass: ForwardPass): boolean {
  const [first, second] = [pass.best, pass.runnerUp].map((output) => pass.outputs[output] as number) as [number, number];
  return first - second < coinFlip;
}
