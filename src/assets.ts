/** Every data file of the lesson, by the name under which it is asked for. The page fetches them, tests read them. */

export const assets = {
  star: new URL('../assets/networks/star.json', import.meta.url),
  stages: new URL('../assets/training/star-stages.json', import.meta.url),
  relu: new URL('../assets/networks/relu.json', import.meta.url),
  reluCard: new URL('../assets/networks/relu.card.json', import.meta.url),
  sigmoid: new URL('../assets/networks/sigmoid-twin.json', import.meta.url),
  sigmoidCard: new URL('../assets/networks/sigmoid-twin.card.json', import.meta.url),
  deep: new URL('../assets/training/deep.json', import.meta.url),
  plain: new URL('../assets/networks/plain.json', import.meta.url),
  plainCard: new URL('../assets/networks/plain.card.json', import.meta.url),
  threes: new URL('../assets/digits/threes.json', import.meta.url),
  fair: new URL('../assets/digits/fair.json', import.meta.url),
  misses: new URL('../assets/digits/misses.json', import.meta.url),
  'four-or-nine': new URL('../assets/digits/four-or-nine.json', import.meta.url),
};

/** What the page trains with; fetched only where somebody trains. */
export const trainingDigits = new URL('../assets/digits/training.bin', import.meta.url);

/** Networks of other sizes, each with its model card. */
export const sizeAssets = [
  [new URL('../assets/networks/size-none.json', import.meta.url), new URL('../assets/networks/size-none.card.json', import.meta.url)],
  [new URL('../assets/networks/size-1x16.json', import.meta.url), new URL('../assets/networks/size-1x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x16.json', import.meta.url), new URL('../assets/networks/size-2x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-3x16.json', import.meta.url), new URL('../assets/networks/size-3x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x32.json', import.meta.url), new URL('../assets/networks/size-2x32.card.json', import.meta.url)],
] as const;
