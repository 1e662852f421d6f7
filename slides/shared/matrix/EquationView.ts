/** One neuron's formula: in symbols line by line, on one line, with its numbers; and at last the whole layer in four letters. */
import { clamp, halfway } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { At, Place } from '../../../src/theme/places';
import { typeSize } from '../../../src/theme/type';
import type { Ink } from '../../../src/views/Ink';
import { EquationState, type Referent } from './EquationState';
import { formulaLine, magnifiedTerm, numberLine, stackedNumbers } from './equationLayout';
import { foldedFormula } from './foldedFormula';
import { widthOfFormula, writeFormula } from './formula';
import type { PlacedToken } from './formulaPieces';

export class EquationView extends EquationState {
  private laidOut: readonly PlacedToken[] | undefined;

  override changed(): void {
    this.laidOut = undefined;
    super.changed();
  }

  /** Where the weights of the terms stand on the line: of the first, the second, the dots and the last. */
  get weightPlaces(): readonly [At, At, At, At] {
    const line = formulaLine(this, 1, this.below);
    const at = (source: number) => {
      const found = line.find(({ referent }) => referent?.part === 'weight' && referent.source === source);
      return { x: (found?.x ?? 0) + this.places.line.size * 0.5, y: found?.y ?? 0 };
    };
    const [first, written, last] = this.below.sources.map(at) as [At, At, At];
    const second = this.places.compact ? first : written;
    const dots = { x: (second.x + last.x) / 2, y: last.y };
    return [first, this.places.compact ? dots : second, dots, last];
  }

  /** The symbols that can be pointed at now. */
  get symbols(): readonly { referent: Referent; place: Place }[] {
    return this.placed().flatMap(({ referent, x, y, token, size, alpha }) =>
      referent && alpha > halfway
        ? [{ referent, place: { x, y: y - size, width: Math.max(12, widthOfFormula([token], size)), height: size * 1.35 } }]
        : [],
    );
  }

  /** Laid out once for each change: the ink needs it in a frame, and so does the list of symbols, more than once. */
  private placed(): readonly PlacedToken[] {
    this.laidOut ??= this.layOut();
    return this.laidOut;
  }

  private layOut(): readonly PlacedToken[] {
    const unfolded = clamp(1 - this.folded * 4.5);
    const symbolic = unfolded * clamp(1 - this.numbered * 2);
    const numeric = unfolded * clamp(this.numbered * 2 - 1);
    return [
      ...(symbolic > 0 ? formulaLine(this, this.lined, this.of).map((each) => faded(each, symbolic)) : []),
      ...(symbolic > 0 && this.lined < halfway ? stackedNumbers(this).map((each) => faded(each, clamp(1 - this.lined * 9))) : []),
      ...(numeric > 0 ? numberLine(this).map((each) => faded(each, numeric)) : []),
      ...(this.folded > 0 ? foldedFormula(this) : []),
    ];
  }

  /** Words beside the sliders. */
  private paintSliderNames(ink: Ink): void {
    const { row, terms, compact } = this.places;
    const style = { size: compact ? 16 : typeSize.label, colour: palette.secondary, align: 'right' } as const;
    const gone = clamp(1 - this.folded * 2);
    ink.text(row.x - 7, row.y + row.height / 2 + 6, 'row', { ...style, alpha: this.numbered * (compact ? gone : 1) });
    ink.text(terms.x - 7, terms.y + terms.height / 2 + 6, 'terms', { ...style, alpha: clamp(this.counted * 2 - 1) * gone });
  }

  protected override paint(ink: Ink): void {
    this.paintSliderNames(ink);
    if (this.magnified > 0)
      for (const { x, y, token, size, alpha } of magnifiedTerm(ink, this)) writeFormula(ink, x, y, [token], { size, alpha });
    for (const { referent, x, y, token, size, alpha } of this.placed()) {
      if (alpha <= 0) continue;
      if (referent && this.pointed && isSame(referent, this.pointed)) {
        const width = widthOfFormula([token], size);
        ink.box(x - 3, y - size * 0.95, width + 6, size * 1.32, { fill: palette.attention, radius: 5, alpha: alpha * 0.16 });
      }
      writeFormula(ink, x, y, [token], { size, alpha });
    }
  }
}

const faded = (placed: PlacedToken, by: number): PlacedToken => ({ ...placed, alpha: placed.alpha * by });

function isSame(one: Referent, other: Referent): boolean {
  return one.part === other.part && (!('source' in one) || !('source' in other) || one.source === other.source);
}
