/** A question in the text: choose, commit, and read what came of it right there; or have it shown. Nobody is blocked. */
import { computed, effect, signal } from '@preact/signals-core';
import { element } from '../controls/element';
import { QuestionPanel } from '../controls/QuestionPanel';
import type { Lesson } from '../lesson/Lesson';
import type { Slide } from '../scene/Step';

/** `asked` is the step that asks; what the deck tells with the step after it is told here as soon as there is a guess. */
export function askedInText(slide: Slide, asked: number, lesson: Lesson): HTMLElement {
  const shown = signal(false);
  const guessed = computed(() => lesson.saidOn(slide.id) !== undefined);
  const step = computed(() => (shown.value || guessed.value ? asked + 1 : asked));
  effect(() => {
    // Whoever lets a guess go is asked again.
    if (guessed.value) shown.value = false;
  });
  const panel = new QuestionPanel(lesson, () => {});
  panel.element.setAttribute('aria-label', `Question: ${slide.title}`);
  panel.show({ slide, step }, () => true);
  const show = element('button', { type: 'button', class: 'chip small show-me', onclick: () => (shown.value = true) }, 'Show me');
  effect(() => {
    show.hidden = step.value !== asked;
  });
  return element('div', { class: 'asked' }, panel.element, panel.said, show);
}
