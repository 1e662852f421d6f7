/** One sentence in the text: what is read aloud, and the next after it. */
import { sentencesOf } from '../voice/sentences';
import type { Passage } from './Passage';

export interface Spot {
  readonly passage: Passage;
  readonly paragraph: number;
  readonly sentence: number;
}

const isThere = ({ element }: Passage) => element.checkVisibility();

/** The next sentence of what is unfolded; undefined after the last. */
export function spotAfter({ passage, paragraph, sentence }: Spot, passages: readonly Passage[]): Spot | undefined {
  const { paragraphs } = passage;
  const all = sentencesOf(paragraphs[paragraph]?.textContent ?? '');
  if (sentence + 1 < all.length) return { passage, paragraph, sentence: sentence + 1 };
  if (paragraph + 1 < paragraphs.length) return { passage, paragraph: paragraph + 1, sentence: 0 };
  const next = passages.slice(passages.indexOf(passage) + 1).find(isThere);
  return next && beginOf(next);
}

export const beginOf = (passage: Passage): Spot => ({ passage, paragraph: 0, sentence: 0 });

/** Its letters, where they stand now; undefined where the text has become shorter. */
export function rangeOf({ passage, paragraph, sentence }: Spot): Range | undefined {
  const written = passage.paragraphs[paragraph];
  const said = sentencesOf(written?.textContent ?? '')[sentence];
  if (!written || !said) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(written, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (said.from >= before && said.from < before + length) range.setStart(node, said.from - before);
    if (said.to > before && said.to <= before + length) range.setEnd(node, said.to - before);
    before += length;
  }
  return range;
}
