/** The running order. */
import feedingForward from './07-feeding-forward';

export const slides = [feedingForward];
