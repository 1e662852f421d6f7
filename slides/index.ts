/** The running order. */
import inputs from './04-784-inputs';
import feedingForward from './07-feeding-forward';

export const slides = [inputs, feedingForward];
