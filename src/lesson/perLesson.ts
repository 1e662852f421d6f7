/** What a slide, its sentences and its question share: made once for a lesson, when somebody first asks for it. */
import { oncePer } from '../network/oncePer';
import type { Lesson } from './Lesson';

export const perLesson = <Made>(make: (lesson: Lesson) => Made): ((lesson: Lesson) => Made) => oncePer(make);
