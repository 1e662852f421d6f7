/** The running order. */
import sloppyThree from './01-a-sloppy-three';
import inputs from './04-784-inputs';
import feedingForward from './07-feeding-forward';
import weightedSum from './12-weighted-sum';

export const slides = [sloppyThree, inputs, feedingForward, weightedSum];
