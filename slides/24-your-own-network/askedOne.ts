/** The one with an upstroke that the question is about, and what the lesson's network makes of it. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { ownStateOf } from './state';
import { askedUpstrokes } from './upstrokes';

const askedNow = perLesson((lesson) =>
  computed(() => {
    const asked = askedUpstrokes[ownStateOf(lesson).asked.value] ?? askedUpstrokes[0];
    return { ...asked, pass: lesson.network().forward(asked.pixels) };
  }),
);

export const askedOne = (lesson: Lesson) => askedNow(lesson).value;
