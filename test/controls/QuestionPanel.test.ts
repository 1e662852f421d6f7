// @vitest-environment happy-dom
/** Predict, commit, reveal: what the step after a question shows, to those who have guessed and to those who have not. */
import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { QuestionPanel } from '../../src/controls/QuestionPanel';
import type { Guess, Said } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Scene } from '../../src/scene/Scene';
import type { Ask } from '../../src/scene/Step';

const ask: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    { value: 0, text: 'none' },
    { value: 1, text: 'one' },
  ],
  answer: (lesson) => ({ accepted: [1], outcome: 'one', key: lesson.input.value }),
  why: () => 'There is but one.',
  reply: (_, { value }) => (value === 1 ? 'You counted well.' : 'You left it out.'),
};

/** Of a lesson, what the panel asks for. */
function asked() {
  const guesses = signal<Record<string, Guess>>({});
  const input = signal({});
  return {
    guesses,
    input,
    draft: signal<{ slide: string; value: number } | undefined>(undefined),
    saidOn: (slide: string): Said | undefined => guesses.value[slide] && { guess: guesses.value[slide] },
  };
}

let lesson: ReturnType<typeof asked>;
let panel: QuestionPanel;
const step = signal(1);
let isAsked = true;

beforeEach(() => {
  lesson = asked();
  panel = new QuestionPanel(lesson as unknown as Lesson, () => {});
  step.value = 1;
  isAsked = true;
  const opening = { say: 'How many?', notes: 'Ask.', seconds: 5 };
  const slide = { id: 'counting', title: 'Counting', opening, steps: [{ id: 'ask', ask }, { id: 'one' }, { id: 'on' }] };
  panel.show({ slide, step } as unknown as Scene, () => isAsked);
});

const text = () => panel.element.textContent ?? '';
function press(choice: string): void {
  const button = [...panel.element.querySelectorAll('button')].find((each) => each.textContent === choice);
  button?.click();
}

describe('the step after a question', () => {
  test('shows outcome and reason to those who have not guessed', () => {
    step.value = 2;
    expect(text()).toContain('answer one');
    expect(text()).toContain('There is but one.');
    expect(text()).not.toMatch(/You|guess/);
  });

  test.each([
    ['none', '→', 'You left it out.'],
    ['one', '✓', 'You counted well.'],
  ])('to "%s" it has a line of its own beside them', (choice, mark, reply) => {
    press(choice);
    expect(text()).toBe(`Your guess: ${choice}`);
    step.value = 2;
    expect(text()).toContain(`guess ${choice} ${mark} answer one`);
    expect(text()).toContain(`${reply} There is but one.`);
  });

  test('shows nothing where the path has passed the question by', () => {
    isAsked = false;
    step.value = 2;
    expect(text()).toBe('');
  });

  test('says so when the guess was for an earlier digit, and the next step shows nothing of it', () => {
    press('none');
    lesson.input.value = {};
    step.value = 2;
    expect(text()).toContain('For the earlier');
    expect(text()).not.toContain('You left it out.');
    step.value = 3;
    expect(text()).toBe('');
  });
});

describe('what was chosen, and not confirmed, is the guess of whoever steps on', () => {
  const opening = { say: 'How many?', notes: 'Ask.', seconds: 5 };
  const show = (form: Partial<Ask>) =>
    panel.show(
      {
        slide: { id: 'choosing', title: 'Choosing', opening, steps: [{ id: 'ask', ask: { ...ask, ...form } }, { id: 'one' }] },
        step,
      } as unknown as Scene,
      () => true,
    );
  const range = { min: 0, max: 10, step: 1 };

  test('a number that was set', () => {
    show({ form: 'number', range, options: undefined });
    const slider = panel.element.querySelector<HTMLInputElement>('[type=range]');
    if (slider) slider.value = '7';
    slider?.dispatchEvent(new Event('input'));
    step.value = 2;
    expect(text()).toContain('guess 7 → answer one');
    expect(lesson.guesses.value.choosing?.value).toBe(7);
  });

  test('not the number that stands there by itself', () => {
    show({ form: 'number', range, options: undefined });
    step.value = 2;
    expect(text()).toContain('answer one');
    expect(lesson.guesses.value).toEqual({});
  });

  test('a place on the stage that was clicked', () => {
    show({ form: 'place', options: undefined, onStage: { prompt: 'Click.', text: (_, value) => `place ${value}` } });
    step.value = 2;
    expect(lesson.guesses.value).toEqual({});
    step.value = 1;
    lesson.draft.value = { slide: 'choosing', value: 3 };
    step.value = 2;
    expect(text()).toContain('guess place 3 → answer one');
  });
});
