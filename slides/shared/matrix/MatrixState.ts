/** What a layer shows as matrix and vectors, and where that stands; `MatrixView` paints it. */

import type { ForwardPass } from '../../../src/network/ForwardPass';
import type { Network } from '../../../src/network/Network';
import { halfway } from '../../../src/theme/amounts';
import type { At, NetPlace, Place } from '../../../src/theme/places';
import { unset, viewOf } from '../../../src/views/View';
import type { MatrixPlaces } from './matrixPlaces';
import { centreOf, columnX, heightOf, rowY, type Slots, type Spans, spansOf } from './matrixShape';

/** How the two factors are put together: as the network does it, the vector first, or with the activations of another layer. */
export type Factors = 'fitting' | 'turned' | 'other';

export abstract class MatrixState extends viewOf({
  values: {
    network: unset<Network>(),
    pass: unset<ForwardPass>(),
    layer: 2,
    rows: [] as Slots,
    columns: [] as Slots,
    /** The row that is meant, and the column, if one is. */
    row: 0,
    /** The row whose bias can be taken hold of. */
    kept: undefined as number | undefined,
    column: undefined as number | undefined,
    /** The neurons of the layer before that are drawn as circles, from which the vector is gathered; none: it comes where it stands. */
    circles: [] as readonly number[],
    /** The share of the terms that the learner lets count. */
    scrub: 1,
    factors: 'fitting' as Factors,
    /** Where the weights of the row come from, a point for every place of `columns`. */
    weightsFrom: [] as readonly At[],
    /** A cell that a question is about. */
    asked: undefined as { readonly row: number; readonly column: number } | undefined,
    /** Where the picture stands in which its pixel is ringed. */
    picture: undefined as Place | undefined,
  },
  amounts: {
    /** From the network's column into the brackets. */
    gathered: 0,
    rowDrawn: 0,
    rowsDrawn: 0,
    /** How many terms of the row are added up, and whether the result has a place. */
    counted: 0,
    entry: 0,
    /** From the first row to the last: whose entries are there; `sweeping` shows which one is reached. */
    swept: 0,
    sweeping: 0,
    shaped: 0,
    /** The two inner sizes tied together; and how far the outer ones have gone to the result. */
    matched: 0,
    remained: 1,
    biased: 0,
    squished: 0,
    /** How much of the asked cell's ring is there. */
    asking: 0,
    /** What comes of it is told. */
    outcome: 0,
  },
}) {
  readonly places: MatrixPlaces;
  readonly net: NetPlace;

  constructor(places: MatrixPlaces, net: NetPlace) {
    super();
    this.places = places;
    this.net = net;
  }

  override get area() {
    const { top, sigma } = this.places;
    const { result } = this.spans;
    const left = sigma.x - sigma.size * 0.36;
    return { x: left, y: top, width: result.x + result.width - left, height: this.bracketHeight };
  }

  override get presence(): number {
    return this.gathered;
  }

  get spans(): Spans {
    return this.spansWith(this.biased);
  }

  spansWith(biased: number): Spans {
    return spansOf(this.places, this.columns.length, { biased, turned: this.factors === 'turned' });
  }

  get bracketHeight(): number {
    return heightOf(this.places, this.rows);
  }

  /** The middle of the vector's entry `k`: it is as high as the matrix is wide, beside the matrix's middle. */
  vectorY(k: number): number {
    return rowY(this.places, k + (this.rows.length - this.columns.length) / 2);
  }

  /** The layer whose activations stand in the vector. */
  get vectorLayer(): number {
    if (this.factors !== 'other') return this.layer - 1;
    return this.layer === 1 ? 1 : 0;
  }

  /** How many terms are added up now. */
  get terms(): number {
    return Math.round(this.network.layer(this.layer).sources * this.counted * this.scrub);
  }

  /** The row that is meant at this moment: the one a sweep has reached, or the learner's. */
  get rowNow(): number {
    if (this.sweeping < halfway) return this.row;
    const count = this.network.layer(this.layer).neurons;
    return Math.min(count - 1, Math.floor(this.swept * count));
  }

  /** The column of the term that is added just now, or the one that is pointed at. */
  get columnNow(): number | undefined {
    const { sources } = this.network.layer(this.layer);
    const { terms } = this;
    if (this.entry > halfway && terms > 0 && terms < sources) return terms - 1;
    return this.column;
  }

  /** Places of what can be pointed at, in the view's own pixels. */
  cellAt(row: number, column: number): Place {
    const { columnPitch, pitch } = this.places;
    return around(columnX(this.places, this.spans.matrix, this.columns, column), rowY(this.places, row), columnPitch, pitch);
  }

  entryAt(part: 'vector' | 'bias' | 'result', k: number): Place {
    const span = this.spans[part];
    return around(centreOf(span), part === 'vector' ? this.vectorY(k) : rowY(this.places, k), span.width, this.places.pitch);
  }
}

const around = (x: number, y: number, width: number, height: number): Place => ({ x: x - width / 2, y: y - height / 2, width, height });
