/** The search for one neuron of a layer: what it is about, what was measured for it, and which pair of digits is looked at now. */
import type { Sample } from '../../../src/digits/samples';
import type { Lesson } from '../../../src/lesson/Lesson';
import type { BestNeuron } from '../../../src/network/bestNeuron';
import { plainSignal } from '../../../src/scene/plainSignal';
import { everyPair, measuredLayer } from './measuredLayer';

/** What is searched for in a hidden layer: something that two digits share. */
export interface Subject {
  readonly layer: 1 | 2;
  readonly name: string;
  readonly classes: readonly [number, number];
}

export type SearchState = ReturnType<typeof searchState>;

export function searchState(lesson: Lesson, fair: readonly Sample[], subject: Subject) {
  const measured = measuredLayer(lesson, fair, subject.layer);
  const pointedPair = plainSignal<number | undefined>(undefined);
  const chosenPair = plainSignal<number | undefined>(undefined);
  /** The subject's place among all pairs. */
  const subjectPair = measured.pairOf(...subject.classes);
  const markedPair = () => pointedPair.value ?? chosenPair.value;
  const foundFor = (pair: number) => measured.pairs()[pair] as BestNeuron;
  return {
    subject,
    measured,
    pointedPair,
    chosenPair,
    /** Of the table with a row per neuron and a column per digit. */
    pointedCell: plainSignal<number | undefined>(undefined),
    subjectPair,
    /** The pair that is pointed at, else the one that was kept. */
    markedPair,
    /** The pair that is looked at: the subject where no other is marked. */
    pair: () => markedPair() ?? subjectPair,
    /** What the search finds for a pair. */
    foundFor,
    /** The neuron that is best at the subject. */
    best: () => foundFor(subjectPair),
  };
}

/** How many of the other 44 pairs of digits have a neuron that is better at them than the best one is at these; none until that can be told. */
export function betterThan(lesson: Lesson, { layer, classes }: Subject): number | undefined {
  const fair = lesson.samples('fair');
  if (fair.length === 0) return undefined;
  const pairs = everyPair(lesson.network(), fair, layer);
  const subject = pairs.find((each) => each.classes.join() === classes.join());
  return pairs.filter(({ rate }) => subject && rate > subject.rate).length;
}

/** A hit rate as it is shown. */
export const percent = (rate: number) => Math.round(rate * 100);
