/**
 * Which rates make the race of slide 23 fair, depth by depth: `npm run train -- race`, five minutes. It writes nothing; the best ones stand
 * in slides/23-relu/race.ts.
 */
import { readFileSync } from 'node:fs';
import { unpackedDigits } from '../src/training/packedDigits';
import { type TrainingRecipe, TrainingRun } from '../src/training/TrainingRun';

/** Percent right of the digits that are not learned from, on average over the seeds. */
export function raceRates(): void {
  const { toLearn, toJudge } = unpackedDigits(new Uint8Array(readFileSync('assets/digits/training.bin')));
  const kinds = [
    { activation: 'relu', start: 'he', rates: [0.01, 0.03, 0.1, 0.3] },
    { activation: 'sigmoid', start: 'glorot', rates: [0.1, 0.3, 1, 3] },
    { activation: 'sigmoid', start: 'four-glorot', rates: [0.03, 0.1, 0.3, 1] },
  ] as const;
  for (let depth = 1; depth <= 8; depth++) {
    const sizes = [784, ...Array<number>(depth).fill(16), 10];
    for (const { rates, ...kind } of kinds) {
      const figures = rates.map((rate) => {
        const percents = [1, 2, 3].map((seed) => percentAfter({ ...kind, sizes, rate, seed, batch: 16, epochs: 10 }));
        return `${rate}: ${percents.map((percent) => percent.toFixed(1)).join(' ')}`;
      });
      console.log(`${depth} × 16, ${kind.activation}, ${kind.start}: ${figures.join('; ')}`);
    }
  }

  function percentAfter(recipe: TrainingRecipe): number {
    const run = new TrainingRun(recipe, toLearn, toJudge);
    while (!run.isDone) run.learn();
    const network = run.look();
    return network ? (100 * network.right) / network.judged : Number.NaN;
  }
}
