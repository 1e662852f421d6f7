/** The words of the field in the text: where each is introduced, and where it stands in what is written now. */
import type { RunningOrder, StepPlace } from '../deck/RunningOrder';
import type { GlossaryTerm } from '../scene/GlossaryTerm';

/** A word in a text, from one letter to another. */
export interface Use {
  readonly from: number;
  readonly to: number;
  readonly term: GlossaryTerm;
}

/** What a passage teaches, and what it may take as known. */
export interface TaughtAndKnown {
  readonly taught: readonly GlossaryTerm[];
  readonly known: readonly GlossaryTerm[];
}

export class Vocabulary {
  /** In the order of the alphabet. */
  readonly terms: readonly GlossaryTerm[];
  private readonly places: ReadonlyMap<GlossaryTerm, StepPlace>;

  /** Of slides that are all loaded. */
  constructor(glossary: readonly GlossaryTerm[], order: Pick<RunningOrder, 'indexOf' | 'stepsOf'>) {
    this.terms = [...glossary].sort((a, b) => a.id.localeCompare(b.id));
    const placeOf = ({ slide, step }: GlossaryTerm) => {
      const index = order.indexOf(slide);
      return { index, step: order.stepsOf(index).findIndex(({ id }) => id === step) + 1 };
    };
    this.places = new Map(glossary.map((term) => [term, placeOf(term)]));
  }

  /** The step that introduces it. */
  placeOf(term: GlossaryTerm): StepPlace {
    return this.places.get(term) ?? { index: 0, step: 0 };
  }

  wordsAt({ index, step }: StepPlace): TaughtAndKnown {
    const isFrom = (term: GlossaryTerm) => {
      const from = this.placeOf(term);
      return Math.sign(index - from.index || step - from.step);
    };
    return { taught: this.terms.filter((term) => isFrom(term) === 0), known: this.terms.filter((term) => isFrom(term) > 0) };
  }
}

/** A letter is itself alone; other words may stand in the plural. */
function patternOf({ word }: GlossaryTerm): RegExp {
  const isLetter = [...word].length === 1;
  return new RegExp(`(?<![\\p{L}\\d])${word}${isLetter ? '' : '(?:e?s)?'}(?![\\p{L}\\d])`, isLetter ? 'gu' : 'giu');
}

/** The first use of each of the words in all of the texts; "hidden layer" is no use of "layer". */
export function firstUses(texts: readonly string[], terms: readonly GlossaryTerm[]): Use[][] {
  const found: Use[][] = texts.map(() => []);
  const taken: Use[][] = texts.map(() => []);
  for (const term of [...terms].sort((a, b) => b.word.length - a.word.length)) {
    const all = texts.flatMap((text, at) =>
      [...text.matchAll(patternOf(term))].map(({ 0: word, index }) => ({ at, use: { from: index, to: index + word.length, term } })),
    );
    const own = all.filter(({ at, use }) => !taken[at]?.some(({ from, to }) => from < use.to && use.from < to));
    for (const { at, use } of own) taken[at]?.push(use);
    const [first] = own;
    if (first) found[first.at]?.push(first.use);
  }
  return found.map((uses) => uses.sort((a, b) => a.from - b.from));
}
