/** A text in pieces that a voice reads in one go: voices fall silent in the middle of what takes them long. */

/** From one letter to another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Letters of a sentence after which a half of it is a piece of its own. */
const long = 140;

export function sentencesOf(text: string): Part[] {
  return parts(text, /\S.*?(?:[.?!…][”’)]*(?=\s|$)|$)/gs).flatMap((sentence) => halves(text, sentence));
}

function halves(text: string, { from, to }: Part): Part[] {
  const found: Part[] = [];
  let begun = from;
  for (const { to: end } of parts(text.slice(from, to), /\S.*?(?:[;:](?=\s)|$)/gs)) {
    const isLast = from + end === to;
    if (!isLast && from + end - begun < long) continue;
    found.push({ from: begun, to: from + end });
    begun = from + end + 1;
  }
  return found;
}

const parts = (text: string, pattern: RegExp): Part[] =>
  [...text.matchAll(pattern)].map(({ 0: part, index }) => ({ from: index, to: index + part.trimEnd().length }));
