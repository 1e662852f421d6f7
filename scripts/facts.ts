/** `npm run facts`: every figure that the lesson states and that is not computed on stage, measured anew, with where it comes from. */
import { askedOf } from './commandLine';
import { stated } from './facts/stated';

const usage =
  'npm run facts: prints every figure that a sentence or a note states and that is not computed on stage, and where it comes from.';

if (askedOf({ usage })) {
  for (const { figure, what, where, from, measure } of stated) {
    const now = measure?.();
    const verdict = now === undefined ? 'quoted' : now === figure ? 'measured' : `WRONG, it is ${now}`;
    console.log(`${figure.padStart(8)}  ${verdict.padEnd(9)} ${what}\n${' '.repeat(20)}${where.join(', ')}\n${' '.repeat(20)}${from}`);
    if (now !== undefined && now !== figure) process.exitCode = 1;
  }
}
