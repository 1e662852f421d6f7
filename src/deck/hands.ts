/** A show of hands: how many of the class said what, counted before the reveal and shown beside the outcome. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { HandCounter, type HandRange, type HandRow } from '../controls/HandCounter';
import { sameKey } from '../lesson/guesses';
import type { Lesson } from '../lesson/Lesson';
import { type Ask, askNow, type Slide } from '../scene/Step';
import type { Deck } from './Deck';
import { button, dialog } from './dialogs';
import './hands.css';

/** What is counted on a slide now. */
export interface HandCounts {
  readonly rows: readonly HandRow[];
  readonly range?: HandRange;
}

function askOf(slide: Slide | undefined, lesson: Lesson): Ask | undefined {
  const ask = slide?.steps.find((step) => step.ask)?.ask;
  return ask && askNow(ask, lesson);
}

/**
 * The choices, and what was called out beside them; nothing where a slide asks nothing, or nothing that has an answer now. With replies,
 * what to say to each: for the speaker, before the wall has the answer.
 */
export function countOf(lesson: Lesson, slide: Slide | undefined, withReplies = false): HandCounts | undefined {
  const ask = askOf(slide, lesson);
  const answer = ask?.answer(lesson);
  if (!slide || !ask || !answer) return undefined;
  const before = lesson.hands.value[slide.id];
  // Hands that were raised for another digit are not counted on.
  const counts = before && sameKey(before.answer.key, answer.key) ? before.counts : [];
  const choices = ask.options?.(lesson) ?? ask.hands?.(lesson);
  // A place on the stage is pointed at, not called out.
  if (!choices && !ask.range) return undefined;
  const offered = choices ?? [];
  const called = counts.filter(({ text }) => !offered.some((each) => each.text === text)).sort((a, b) => a.value - b.value);
  const rows = [...offered, ...called].map(({ value, text }) => {
    const hands = counts.find((each) => each.text === text)?.hands ?? 0;
    const reply = withReplies ? ask.reply?.(lesson, { value }) : undefined;
    return { value, text, hands, ...(reply === undefined ? {} : { reply }) };
  });
  return ask.range && !choices ? { rows, range: ask.range } : { rows };
}

/** One hand more, or one less; none while the question has no answer. */
export function raiseHand(lesson: Lesson, slide: Slide | undefined, said: { value: number; text: string }, by: 1 | -1): void {
  const answer = askOf(slide, lesson)?.answer(lesson);
  if (slide && answer) lesson.raiseHand(slide.id, answer, said, by);
}

/** Nothing where the slide asks nothing. */
export function showHands(deck: Deck): void {
  const { lesson } = deck;
  const slide = deck.scene.peek()?.slide;
  const ask = askOf(slide, lesson);
  if (!ask || document.querySelector('dialog[open]')) return;
  const counter = new HandCounter((said, by) => raiseHand(lesson, slide, said, by));
  const none = element(
    'p',
    {},
    ask.answer(lesson) ? 'This one is pointed at, on the picture.' : (ask.unless ?? 'This question has no answer right now.'),
  );
  const stop = effect(() => {
    const count = countOf(lesson, slide);
    none.hidden = count !== undefined;
    counter.show(count?.rows ?? [], count?.range);
  });
  const made = dialog(
    'Show of hands',
    element('h2', {}, 'Show of hands'),
    none,
    counter.element,
    button('Close', () => made.close()),
  );
  made.addEventListener('close', stop);
}
