import { describe, expect, test } from 'vitest';
import { ownNetworkOf, takeIn } from '../../src/lesson/ownNetwork';
import { randomNetwork } from '../formats/networks';
import { makeLesson, noise } from '../makeLesson';

const ownOf = (lesson: ReturnType<typeof makeLesson>) => {
  const { network, name } = ownNetworkOf(lesson);
  return { network: network.value, name: name.value };
};
const none = { network: undefined, name: '' };
const reloaded = (lesson: ReturnType<typeof makeLesson>, change = (saved: ReturnType<typeof JSON.parse>) => saved) => {
  const next = makeLesson();
  next.restore(change(JSON.parse(JSON.stringify(lesson))));
  return next;
};

describe('a network that is brought', () => {
  test('stands in the place of the lesson’s where it has its shape, as one entry of undo', () => {
    const lesson = makeLesson();
    const network = randomNetwork([16, 16], 'sigmoid', 1);
    expect(takeIn(lesson, network, 'mine')).toBe('lesson');
    expect(lesson.network()).toBe(network);
    expect(lesson.pass().outputs).toEqual(network.forward(lesson.input.peek()).outputs);
    expect(ownOf(lesson)).toEqual(none);
    expect(lesson.edits).toBe(1);
    lesson.undo();
    expect(lesson.isEdited()).toBe(false);
  });

  test.each([
    [[16, 16], 'relu'],
    [[30], 'sigmoid'],
    [[], 'sigmoid'],
    [[64, 64, 64, 64], 'relu'],
  ] as const)('is the learner’s own otherwise: 784-%j-10, %s', (hidden, activation) => {
    const lesson = makeLesson();
    const network = randomNetwork(hidden, activation, 2);
    expect(takeIn(lesson, network, 'mine')).toBe('own');
    expect(ownOf(lesson)).toEqual({ network, name: 'mine' });
    expect(lesson.isEdited()).toBe(false);
    expect(lesson.edits).toBe(1);
    lesson.undo();
    expect(ownOf(lesson)).toEqual(none);
    lesson.redo();
    expect(ownOf(lesson)).toEqual({ network, name: 'mine' });
  });

  test('is an entry of its own also while a stroke is drawn', () => {
    const lesson = makeLesson();
    lesson.clear();
    lesson.beginStroke('draw', { x: 3, y: 3 });
    lesson.extendStroke({ x: 9, y: 9 });
    takeIn(lesson, randomNetwork([30], 'sigmoid', 1), 'mine');
    lesson.extendStroke({ x: 12, y: 9 });
    lesson.undo();
    expect(ownOf(lesson)).toEqual(none);
    expect(lesson.drawing.peek().isEmpty).toBe(false);
  });

  test('for which there is no room is refused, and changes nothing', () => {
    const lesson = makeLesson();
    expect(() => takeIn(lesson, randomNetwork([65], 'relu', 1), 'wide')).toThrow(RangeError);
    expect(lesson.edits).toBe(0);
  });
});

describe('the own network', () => {
  test('can be forgotten, which undo takes back', () => {
    const lesson = makeLesson();
    const network = randomNetwork([30], 'relu', 1);
    const own = ownNetworkOf(lesson);
    own.take(network, 'mine');
    own.forget();
    expect(ownOf(lesson)).toEqual(none);
    lesson.undo();
    expect(ownOf(lesson)).toEqual({ network, name: 'mine' });
    lesson.reset();
    expect(ownOf(lesson)).toEqual(none);
  });

  test('is kept across a reload to the last bit', () => {
    const lesson = makeLesson();
    const network = randomNetwork([30, 20], 'relu', 1);
    ownNetworkOf(lesson).take(network, 'mine “1”');
    const next = reloaded(lesson);
    expect(ownOf(next)).toEqual({ network, name: 'mine “1”' });
    expect(next.leftOut.peek()).toBe(false);
    next.undo();
    expect(ownOf(next)).toEqual(none);
  });

  test.each<[string, (text: string) => unknown]>([
    ['cut off', (text) => text.slice(0, 500)],
    ['with another letter', (text) => text.replace('A', 'B')],
    ['of another shape', (text) => text.replaceAll('784', '783')],
    ['without a name', (text) => text.replace('"name"', '"nome"')],
    ['no text', () => 3],
    ['longer than any', (text) => `${text}${' '.repeat(1_000_000)}`],
  ])('that was saved and is damaged, %s, is left out, and that is said', (_, damage) => {
    const lesson = makeLesson();
    lesson.setInput(noise(1));
    ownNetworkOf(lesson).take(randomNetwork([30], 'relu', 1), 'mine');
    const next = reloaded(lesson, (saved) => ({
      ...saved,
      locals: Object.fromEntries(Object.entries(saved.locals).map(([key, text]) => [key, damage(text as string)])),
    }));
    expect(ownOf(next)).toEqual(none);
    expect(next.leftOut.peek()).toBe(true);
    expect(next.input.peek()).toEqual(noise(1));
  });

  test('takes of the room that undo has what it weighs: of a hundred large ones the last ninety or so are remembered', () => {
    const lesson = makeLesson();
    const large = randomNetwork([64, 64, 64, 64], 'relu', 1);
    for (let count = 1; count <= 110; count++) ownNetworkOf(lesson).take(large, `${count}`);
    for (let count = 1; count <= 110; count++) lesson.undo();
    const oldest = Number(ownNetworkOf(lesson).name.value);
    expect(oldest).toBeGreaterThan(2);
    expect(oldest).toBeLessThan(40);
  });
});
