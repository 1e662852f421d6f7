/** Ten stored digits, one of each kind, of which the trained network is least sure: its two brightest outputs are nearest to each other. */
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';

export async function doubtfulDigits(lesson: Lesson): Promise<Sample[]> {
  const sets = await Promise.all((['four-or-nine', 'misses', 'fair'] as const).map((name) => lesson.sampleSet(name)));
  const network = lesson.originalNetwork();
  const least: { sample: Sample; lead: number }[] = [];
  for (const sample of sets.flat()) {
    const { outputs, best, runnerUp } = network.forward(sample.pixels);
    const lead = (outputs[best] as number) - (outputs[runnerUp] as number);
    if (lead < (least[sample.label]?.lead ?? Infinity)) least[sample.label] = { sample, lead };
  }
  return least.map(({ sample }) => sample);
}
