const half = 0.5;

/** How many neurons of a layer are lit: brighter than one half. */
export const countLit = (activations: Float64Array): number => activations.filter((activation) => activation > half).length;
