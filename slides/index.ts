/** The running order. */
import sloppyThree from './01-a-sloppy-three';
import writeTheProgram from './02-write-the-program';
import neuron from './03-a-neuron-holds-a-number';
import inputs from './04-784-inputs';
import outputs from './05-ten-outputs';
import hidden from './06-hidden-layers';
import feedingForward from './07-feeding-forward';
import pieces from './08-pieces-of-digits';
import edges from './09-edges-of-pieces';
import elsewhere from './10-layers-elsewhere';
import weightedSum from './12-weighted-sum';
import reallyLearned from './20-what-it-really-learned';

export const slides = [
  sloppyThree,
  writeTheProgram,
  neuron,
  inputs,
  outputs,
  hidden,
  feedingForward,
  pieces,
  edges,
  elsewhere,
  weightedSum,
  reallyLearned,
];
