/** How many of a sum's terms are counted: all, or while they are gone through one by one, as many as script and learner say. */
interface TermCursor {
  /** The learner's share of the terms, 0…1. */
  scrub: number;
  /** 0…1 of that share: the script's sweep. */
  swept: number;
  /** 1 while the learner's share counts. */
  scrubbing: number;
}

export function countedTerms({ scrub, swept, scrubbing }: TermCursor, terms: number): number {
  return Math.round(terms * swept * (1 - scrubbing * (1 - scrub)));
}
