/** What is said of the three exercises: where their lamps come from, what may be tried to reach, and all of it read aloud. */
import { trimmed } from '../../src/theme/numbers';
import { spoken } from '../shared/exercises/answering';
import type { ThreeInputs } from '../shared/exercises/threeInputs';
import type { Exercises } from './exercises';
import { termLetters } from './ThreeTermsView';

export function noteOn({ pixels }: ThreeInputs, compact: boolean): string {
  if (!pixels) return compact ? 'made-up lamps: no fitting pixels are drawn' : 'made-up lamps, as no fitting pixels are drawn';
  return compact ? 'three of the 784 pixels, to one decimal' : 'the lamps are three of the 784 pixels, rounded to one decimal';
}

/** In the order of the goals that are reached. */
export const goalWords = (compact: boolean): readonly string[] =>
  compact
    ? ['a sum below 0,\nall three bright', 'a sum of 0,\nno weight 0']
    : ['a sum below 0, although\nall three lamps are bright', 'a sum of 0, with no weight 0'];

export function describeExercise({ worked, faded, own }: Exercises, step: 'worked' | 'faded' | 'own'): string {
  if (step === 'worked') return `${read(worked.value)}. The products add up to ${trimmed(worked.value.sum)}.`;
  const exercise = step === 'faded' ? faded : own;
  const missing = faded.blank.value === 'sum' ? 'The sum is missing.' : 'The third product is missing.';
  const asked = step === 'own' ? 'The sum is to be written.' : missing;
  return `${read(exercise.three.value)}. ${exercise.isDone.value ? '' : asked} ${spoken(exercise.message.value)}`
    .replace(/\s+/g, ' ')
    .trim();
}

const read = ({ lamps, weights }: ThreeInputs) =>
  lamps.map((lamp, i) => `${termLetters[i]}: lamp ${trimmed(lamp)}, weight ${trimmed(weights[i] as number)}`).join('; ');
