/** What the formula of one neuron, or of a layer, is made from; `EquationView` paints it. */

import type { ForwardPass } from '../../../src/network/ForwardPass';
import type { Network } from '../../../src/network/Network';
import { halfway } from '../../../src/theme/amounts';
import type { At } from '../../../src/theme/places';
import { unset, viewOf } from '../../../src/views/View';
import type { MatrixPlaces } from './matrixPlaces';

/** What a symbol of the formula stands for. */
export type Referent = { part: 'source'; source: number } | { part: 'weight'; source: number } | { part: 'bias' } | { part: 'neuron' };

/** Where the letters of the short form come from. */
interface FoldFrom {
  readonly matrix: At;
  readonly vector: At;
  readonly bias: At;
  readonly result: At;
}

/** One neuron, and the three sources whose terms are written out: the first two and the last. */
export interface FormulaOf {
  readonly layer: number;
  readonly row: number;
  readonly sources: readonly [number, number, number];
}

export abstract class EquationState extends viewOf({
  values: {
    network: unset<Network>(),
    pass: unset<ForwardPass>(),
    /** The neuron whose formula it is beside the network's columns, and the one beside the matrix. */
    beside: { layer: 2, row: 0, sources: [0, 1, 2] } as FormulaOf,
    below: { layer: 2, row: 0, sources: [0, 1, 2] } as FormulaOf,
    pointed: undefined as Referent | undefined,
    scrub: 1,
    foldFrom: unset<FoldFrom>(),
    /** Why the two factors do not fit: shapes of the first and of the second. */
    misfit: undefined as { readonly first: readonly [number, number]; readonly second: readonly [number, number] } | undefined,
  },
  amounts: {
    /** Part by part. */
    written: 0,
    magnified: 0,
    lined: 0,
    /** From symbols to numbers; then what they add up to. */
    numbered: 0,
    counted: 0,
    biased: 0,
    squished: 0,
    folded: 0,
  },
}) {
  readonly places: MatrixPlaces;

  constructor(places: MatrixPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    const { stacked, line, compact } = this.places;
    const half = compact ? 185 : 400;
    if (this.lined < halfway) return { x: stacked.x, y: stacked.y - stacked.size, width: 290, height: stacked.pitch * 6 + stacked.size };
    return { x: line.x - half, y: line.y - line.size, width: 2 * half, height: line.size * 1.4 };
  }

  override get presence(): number {
    return Math.max(this.written, this.folded);
  }

  get of(): FormulaOf {
    return this.lined < halfway ? this.beside : this.below;
  }

  /** How many terms are added up. */
  get terms(): number {
    return Math.round(this.network.layer(this.of.layer).sources * this.counted * this.scrub);
  }
}
