/** What is kept of exercises and choices: written as it is done, examined when it comes back, and forgotten when it shall be. */
import { describe, expect, test } from 'vitest';
import { findBias } from '../../slides/alone/findBias';
import { recalls } from '../../slides/alone/recalls';
import { neuronOwn } from '../../slides/alone/wholeNeuron';
import { choiceOf } from '../../src/reading/choiceInText';
import { ReadersWork } from '../../src/reading/ReadersWork';
import { workingOut } from '../../src/reading/workingOut';
import type { ChoiceTask } from '../../src/scene/readersTasks';
import { pleaseWriteNumber, trimmed } from '../../src/theme/numbers';
import { makeLesson } from '../makeLesson';

const begin = () => {
  const work = new ReadersWork(makeLesson());
  return { work, own: workingOut(neuronOwn, work), bias: workingOut(findBias, work) };
};

describe('an exercise', () => {
  test('says nothing before it is asked, and then to each number that stands there', () => {
    const { own } = begin();
    const { first = 0, second = 0 } = own.round.value.solution;
    own.write('first', trimmed(first).replace('.', ','));
    own.write('second', trimmed(-second));
    expect(own.said('first')).toBeUndefined();
    expect(own.outcome.value).toBe('open');
    own.check();
    expect(own.said('first')).toBe('');
    expect(own.said('second')).toMatch(/sign/);
    expect(own.said('third')).toBeUndefined();
    expect(own.outcome.value).toBe('wrong');
    own.write('second', trimmed(second));
    expect(own.said('second'), 'what is written anew has not been looked at').toBeUndefined();
    own.check();
    expect(own.outcome.value).toBe('partly');
  });

  test('is done when every number is right, and begins anew with another one', () => {
    const { own } = begin();
    for (const [name, value] of Object.entries(own.round.value.solution)) own.write(name, trimmed(value));
    own.check();
    expect(own.outcome.value).toBe('done');
    const before = own.round.value.ask + JSON.stringify(own.round.value.neuron);
    own.another();
    expect(own.outcome.value).toBe('open');
    expect(own.text('first')).toBe('');
    expect(own.round.value.ask + JSON.stringify(own.round.value.neuron)).not.toBe(before);
  });

  test('asks for a number where there is none, and says so where nothing stands', () => {
    const { bias } = begin();
    bias.check();
    expect(bias.outcome.value).toBe('empty');
    bias.write('sum', 'many');
    bias.check();
    expect(bias.said('sum')).toBe(pleaseWriteNumber);
    bias.show();
    expect(bias.outcome.value).toBe('shown');
  });

  test('finds again what was kept', () => {
    const { work, own } = begin();
    own.another();
    own.write('first', '7');
    own.check();
    const again = workingOut(neuronOwn, work);
    expect(again.round.value).toEqual(expect.objectContaining({ neuron: own.round.value.neuron }));
    expect(again.text('first')).toBe('7');
    expect(again.said('first')).toBe(own.said('first'));
  });

  test.each([
    [null],
    ['7'],
    [[]],
    [{ turn: -1, written: {}, shown: false }],
    [{ turn: 1.5, written: {}, shown: false }],
    [{ turn: 1e9, written: {}, shown: false }],
    [{ turn: 0, written: { first: 7 }, shown: false }],
    [{ turn: 0, written: { first: 'x'.repeat(1000) }, shown: false }],
    [{ turn: 0, written: {}, checked: 3, shown: false }],
    [{ turn: 0, written: {}, shown: 'yes' }],
  ])('is as if nobody had answered where %j was kept', (damaged) => {
    const { work, own } = begin();
    work.answer(neuronOwn.id, damaged);
    expect(own.outcome.value).toBe('open');
    expect(own.text('first')).toBe('');
    own.write('first', '1');
    expect(own.text('first')).toBe('1');
  });

  test('names of blanks that it has not got are no matter', () => {
    const { work, own } = begin();
    const texts = { tenth: '3', __proto__: '4', constructor: '5' };
    work.answer(neuronOwn.id, { turn: 0, written: texts, checked: texts, shown: false });
    expect(own.outcome.value).toBe('open');
  });

  test('is forgotten with all the rest', () => {
    const { work, own } = begin();
    own.write('first', '1');
    own.show();
    work.forget();
    expect(own.outcome.value).toBe('open');
    expect(own.text('first')).toBe('');
  });
});

test.each([[-1], [4], [1.5], ['1'], [null], [{}]])('a choice that was kept as %j was never made', (damaged) => {
  const work = new ReadersWork(makeLesson());
  const { chosen, options } = choiceOf(recalls[0] as ChoiceTask, makeLesson(), work);
  expect(options).toHaveLength(4);
  work.answer((recalls[0] as ChoiceTask).id, damaged);
  expect(chosen.now.value).toBeUndefined();
  chosen.keep(2);
  expect(chosen.now.value).toBe(2);
});
