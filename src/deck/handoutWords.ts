/** The words of the handout: what a learner reads and answers on paper, and the speaker's notes for whoever wants them. */
import { element } from '../controls/element';
import type { Lesson } from '../lesson/Lesson';
import { type Ask, askNow, type Step, sayNow } from '../scene/Step';

/** Under a picture of one step: its sentence, what is seen unless that was said before, the question with room for an answer. */
export function wordsOfStep(step: Step, lesson: Lesson, seen: string, withNotes: boolean): HTMLElement[] {
  const said = sayNow(step, lesson);
  return [
    element('h2', {}, said),
    ...(seen && seen !== said ? [element('p', { class: 'seen' }, seen)] : []),
    ...answering(step, lesson),
    ...notesOf(step, withNotes),
  ];
}

/** Under the one picture of a slide: all its sentences in order. */
export function wordsOfSlide(steps: readonly { step: Step; number: number }[], lesson: Lesson, withNotes: boolean): HTMLElement {
  const lines = steps.map(({ step, number }) =>
    element(
      'li',
      { value: number, class: step.ask && 'asks' },
      sayNow(step, lesson),
      ...answering(step, lesson),
      ...notesOf(step, withNotes),
    ),
  );
  return element('ol', {}, ...lines);
}

function notesOf({ notes }: Step, wanted: boolean): HTMLElement[] {
  return wanted ? [element('p', { class: 'speaker-notes' }, notes)] : [];
}

/** Boxes to tick, or a line to write on. */
function answering(step: Step, lesson: Lesson): HTMLElement[] {
  const ask = step.ask && askNow(step.ask, lesson);
  if (!ask?.answer(lesson)) return [];
  return [element('p', { class: 'answering' }, 'Your guess: ', ...placesToAnswer(ask, lesson))];
}

function placesToAnswer(ask: Ask, lesson: Lesson): HTMLElement[] {
  const line = element('span', { class: 'line' });
  const choices = ask.options?.(lesson) ?? ask.hands?.(lesson) ?? [];
  if (choices.length > 0) return choices.map(({ text }) => element('span', { class: 'tick' }, text));
  return ask.range ? [line, element('span', {}, `${ask.range.unit ?? ''} (${ask.range.min} to ${ask.range.max})`)] : [line];
}
