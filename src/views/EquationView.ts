/** One neuron's formula: in symbols line by line, on one line, with its numbers; and at last the whole layer in four letters. */
import type { ForwardPass } from '../network/ForwardPass';
import type { Network } from '../network/Network';
import { palette } from '../theme/colours';
import type { MatrixPlaces } from '../theme/matrixPlaces';
import type { Place } from '../theme/places';
import { formulaLine, magnifiedTerm, numberLine, type Placed, stackedNumbers } from './equationLayout';
import { foldedFormula } from './foldedFormula';
import { widthOfFormula, writeFormula } from './formula';
import type { Ink } from './Ink';
import type { At } from './MatrixView';
import { View } from './View';

/** What a symbol of the formula stands for. */
export type Meant = { part: 'source'; source: number } | { part: 'weight'; source: number } | { part: 'bias' } | { part: 'neuron' };

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

const clamp = (amount: number) => Math.min(1, Math.max(0, amount));

export class EquationView extends View {
  readonly places: MatrixPlaces;
  declare network: Network;
  declare pass: ForwardPass;
  /** The neuron whose formula it is beside the network's columns, and the one beside the matrix. */
  declare beside: FormulaOf;
  declare below: FormulaOf;
  declare pointed: Meant | undefined;
  declare scrub: number;
  declare foldFrom: FoldFrom;
  /** Why the two factors do not fit: shapes of the first and of the second. */
  declare misfit: { readonly first: readonly [number, number]; readonly second: readonly [number, number] } | undefined;
  /** Part by part. */
  declare written: number;
  declare magnified: number;
  declare lined: number;
  /** From symbols to numbers; then what they add up to. */
  declare numbered: number;
  declare counted: number;
  declare biased: number;
  declare squished: number;
  declare folded: number;

  constructor(places: MatrixPlaces) {
    super();
    this.places = places;
    this.hasValues({
      network: undefined,
      pass: undefined,
      beside: { layer: 2, row: 0, sources: [0, 1, 2] },
      below: { layer: 2, row: 0, sources: [0, 1, 2] },
      pointed: undefined,
      scrub: 1,
      foldFrom: undefined,
      misfit: undefined,
    });
    this.hasAmounts({ written: 0, magnified: 0, lined: 0, numbered: 0, counted: 0, biased: 0, squished: 0, folded: 0 });
  }

  override get area() {
    const { stacked, line, compact } = this.places;
    const half = compact ? 185 : 400;
    if (this.lined < 0.5) return { x: stacked.x, y: stacked.y - stacked.size, width: 290, height: stacked.pitch * 6 + stacked.size };
    return { x: line.x - half, y: line.y - line.size, width: 2 * half, height: line.size * 1.4 };
  }

  override get presence(): number {
    return Math.max(this.written, this.folded);
  }

  get of(): FormulaOf {
    return this.lined < 0.5 ? this.beside : this.below;
  }

  /** How many terms are added up. */
  get terms(): number {
    return Math.round(this.network.layer(this.of.layer).sources * this.counted * this.scrub);
  }

  /** Where the weights of the terms stand on the line: of the first, the second, the dots and the last. */
  get weightPlaces(): readonly [At, At, At, At] {
    const line = formulaLine(this, 1, this.below);
    const at = (source: number) => {
      const found = line.find(({ meant }) => meant?.part === 'weight' && meant.source === source);
      return { x: (found?.x ?? 0) + this.places.line.size * 0.5, y: found?.y ?? 0 };
    };
    const [first, second, last] = this.below.sources.map(at) as [At, At, At];
    return [first, second, { x: (second.x + last.x) / 2, y: last.y }, last];
  }

  /** The symbols that can be pointed at now. */
  get symbols(): readonly { meant: Meant; place: Place }[] {
    return this.placed().flatMap(({ meant, x, y, token, size, alpha }) =>
      meant && alpha > 0.5
        ? [{ meant, place: { x, y: y - size, width: Math.max(12, widthOfFormula([token], size)), height: size * 1.35 } }]
        : [],
    );
  }

  private placed(): readonly Placed[] {
    const unfolded = clamp(1 - this.folded * 4.5);
    const symbolic = unfolded * clamp(1 - this.numbered * 2);
    const numeric = unfolded * clamp(this.numbered * 2 - 1);
    return [
      ...(symbolic > 0 ? formulaLine(this, this.lined, this.of).map((each) => faded(each, symbolic)) : []),
      ...(symbolic > 0 && this.lined < 0.5 ? stackedNumbers(this).map((each) => faded(each, clamp(1 - this.lined * 9))) : []),
      ...(numeric > 0 ? numberLine(this).map((each) => faded(each, numeric)) : []),
      ...(this.folded > 0 ? foldedFormula(this) : []),
    ];
  }

  /** Words beside the sliders. */
  private paintSliderNames(ink: Ink): void {
    const { row, terms, compact } = this.places;
    const style = { size: 13, colour: palette.secondary, align: 'right' } as const;
    const gone = clamp(1 - this.folded * 2);
    ink.text(row.x - 7, row.y + row.height / 2 + 4.5, 'row', { ...style, alpha: this.numbered * (compact ? gone : 1) });
    ink.text(terms.x - 7, terms.y + terms.height / 2 + 4.5, 'terms', { ...style, alpha: clamp(this.counted * 2 - 1) * gone });
  }

  protected override paint(ink: Ink): void {
    this.paintSliderNames(ink);
    if (this.magnified > 0)
      for (const { x, y, token, size, alpha } of magnifiedTerm(ink, this)) writeFormula(ink, x, y, [token], { size, alpha });
    for (const { meant, x, y, token, size, alpha } of this.placed()) {
      if (alpha <= 0) continue;
      if (meant && this.pointed && isSame(meant, this.pointed)) {
        const width = widthOfFormula([token], size);
        ink.box(x - 3, y - size * 0.95, width + 6, size * 1.32, { fill: palette.attention, radius: 5, alpha: alpha * 0.16 });
      }
      writeFormula(ink, x, y, [token], { size, alpha });
    }
  }
}

const faded = (placed: Placed, by: number): Placed => ({ ...placed, alpha: placed.alpha * by });

export function isSame(one: Meant, other: Meant): boolean {
  return one.part === other.part && (!('source' in one) || !('source' in other) || one.source === other.source);
}
