/** "One input goes from 0 to 1, the other fifteen stay. Sketch the output.", for the input with the largest effect just now. */
import { directionOf } from '../../src/lesson/guesses';
import { turnsBack } from '../../src/network/traces';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { neuronFunctionOf } from './state';

function inWords(curve: ArrayLike<number>): string {
  const end = written(curve[curve.length - 1] as number);
  return { '-1': `down to ${end}`, 0: `flat, at ${end}`, 1: `up to ${end}` }[directionOf(curve)];
}

/** Farther from every curve's end than any band: to it a direction is added that a hand was raised for. */
const beyond = 10;
const raisedFor = (value: number, truth: number): number => (value > beyond - 2 ? value - beyond : truth);

export const sketchedCurve: Ask = {
  form: 'draw',
  dependsOn: 'input',
  earlier: 'curve',
  onStage: {
    prompt: 'Draw it into the graph, from left to right.',
    text: (lesson) => inWords(lesson.draft.value?.sketch ?? [0, 0]),
  },
  hands(lesson) {
    const answer = sketchedCurve.answer(lesson);
    const directions = { up: 1, flat: 0, down: -1 };
    // Whoever says where it leads is right, wherever the curve ends; the others are off by more than any curve can be.
    return Object.entries(directions).map(([text, direction]) => ({
      value: direction === answer?.direction ? (answer.accepted[0] as number) : beyond + direction,
      text,
    }));
  },
  answer(lesson) {
    const { curve } = neuronFunctionOf(lesson);
    const key = curve.value;
    return { accepted: [key.at(-1) as number], band: 0.15, direction: directionOf(key), outcome: inWords(key), key };
  },
  reply(lesson, { value, sketch }) {
    const { curve, now } = neuronFunctionOf(lesson);
    const truth = directionOf(curve.value);
    const said = sketch ? directionOf(sketch) : raisedFor(value, truth);
    const bends = turnsBack(Float64Array.from(sketch ?? [0, 0])) > 0.1;
    if (bends) return 'Up and down again? One weight can pull one way only.';
    if (said === truth) {
      if (truth === 0) return 'Right: nothing to see. The other fifteen hold it at one end of the sigmoid.';
      return truth > 0
        ? 'Right: the weight is positive, so more in means more out.'
        : 'Right: the weight is negative, so more in means less out.';
    }
    if (said === 0) return 'Fifteen stay, but the sixteenth has a weight large enough to move it.';
    if (truth === 0)
      return said > 0
        ? 'Up would need room above: the other fifteen have decided.'
        : 'Down would need room below: the other fifteen have decided.';
    return now.value.weight < 0
      ? 'More in is not always more out: this weight is negative.'
      : 'It pulls up, not down: this weight is positive.';
  },
  why: () => 'One weight, one direction; only layers can bend back.',
};
