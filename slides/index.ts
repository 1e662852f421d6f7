/** The running order. */
import sloppyThree from './01-a-sloppy-three';
import neuron from './03-a-neuron-holds-a-number';
import inputs from './04-784-inputs';
import feedingForward from './07-feeding-forward';
import layersElsewhere from './10-layers-elsewhere';
import weightedSum from './12-weighted-sum';

export const slides = [sloppyThree, neuron, inputs, feedingForward, layersElsewhere, weightedSum];
