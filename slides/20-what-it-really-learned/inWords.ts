/** Small counts as words, as a sentence says them: three, sixteen. */
const words = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

export const inWords = (count: number): string => words[count] ?? String(count);
