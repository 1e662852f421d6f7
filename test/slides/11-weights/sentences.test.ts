import { expect, test } from 'vitest';
import { describeWeights, meetSentence } from '../../../slides/11-weights/sentences';
import { weightsState } from '../../../slides/11-weights/state';
import { makeLesson } from '../../makeLesson';

test('what is read aloud is the connection that is spelled out: the one pointed at, or else the pinned one', () => {
  const lesson = makeLesson();
  const state = weightsState(lesson);
  expect(describeWeights(lesson, state, 'weight')).toContain(`From pixel ${state.one.pinned.value},`);
  lesson.pointed.value = { kind: 'pixel', index: 407 };
  expect(describeWeights(lesson, state, 'weight')).toContain('From pixel 407,');
});

test('the reason for the neuron is given for no other one, and for no other weights', () => {
  const lesson = makeLesson();
  expect(meetSentence(lesson)).toBe('Meet neuron 11, the twelfth, as we count from zero. From here on it is ours, and much hangs on it.');
  weightsState(lesson).one.neuron.value = 4;
  expect(meetSentence(lesson)).toBe('Meet neuron 4, the fifth, as we count from zero: from here on, it is ours.');
  weightsState(lesson).one.neuron.value = 11;
  lesson.editNetwork('lesson', (network) => network.withWeight(1, 0, 0, 3));
  expect(meetSentence(lesson)).not.toContain('many answers');
});
