/** The one neuron of hidden layer 1 that the lesson opens, from its weights to what it looks for; another can be taken by hand. */
import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { below } from '../../../src/lesson/shapes';

/**
 * Chosen by measure, which a test repeats: of the sixteen the one for which the smaller of two counts is largest, how many of the 200 fair
 * digits get another answer when it is always off, and how many when it is always on.
 */
export const hero = 11;

/** The neuron that is looked at, counted from 0; undo brings it back. */
export const heroOf = (lesson: Lesson): Signal<number> => lesson.local('weights', 'hero', hero, below(16));
