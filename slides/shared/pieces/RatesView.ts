/** How well a search did, a dot for each of its subjects on a line from 40 to 100 percent; dots that would touch are stacked. */

import { palette } from '../../../src/theme/colours';
import type { At, Place } from '../../../src/theme/places';
import { typeSize } from '../../../src/theme/type';
import type { Ink } from '../../../src/views/Ink';
import { viewOf } from '../../../src/views/View';

interface Rate {
  readonly name: string;
  /** 0…1, as it is shown: a whole percentage. */
  readonly rate: number;
}

const from = 0.4;
const ticks = [40, 60, 80, 100];

export class RatesView extends viewOf({
  values: {
    rates: [] as readonly Rate[],
    median: 0,
    /** The dot that all this is about, and the one that is pointed at. */
    subject: -1,
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override get area() {
    return this.place;
  }

  override get presence(): number {
    return this.drawn;
  }

  private get base(): number {
    return this.place.y + this.place.height - 24;
  }

  private get radius(): number {
    return this.place.width < 200 ? 3 : 6.5;
  }

  private across(rate: number): number {
    const { x, width } = this.place;
    const margin = this.radius + 2;
    return x + margin + ((Math.max(from, rate) - from) / (1 - from)) * (width - 2 * margin);
  }

  /** The middles of all dots. */
  private get spots(): At[] {
    const pitch = this.radius * 2 + 1.5;
    const heights = new Map<number, number>();
    const order = this.rates.map((_, i) => i).sort((a, b) => (this.rates[a] as Rate).rate - (this.rates[b] as Rate).rate);
    const spots: At[] = [];
    for (const i of order) {
      const bin = Math.round(this.across((this.rates[i] as Rate).rate) / pitch);
      const height = heights.get(bin) ?? 0;
      heights.set(bin, height + 1);
      spots[i] = { x: bin * pitch, y: this.base - 4 - this.radius - height * pitch };
    }
    return spots;
  }

  placeOf(i: number): Place | undefined {
    const spot = this.spots[i];
    const reach = this.radius + 1.5;
    return spot && { x: spot.x - reach, y: spot.y - reach, width: 2 * reach, height: 2 * reach };
  }

  protected override paint(ink: Ink): void {
    const { drawn, place, base, radius } = this;
    const words = { size: typeSize.tick, colour: palette.secondary, alpha: drawn };
    ink.line(place.x, base, place.x + place.width, base, { colour: palette.hairline, width: 1.2, alpha: drawn });
    for (const tick of place.width < 200 ? [40, 100] : ticks) {
      const x = this.across(tick / 100);
      ink.line(x, base, x, base + 4, { colour: palette.hairline, width: 1.2, alpha: drawn });
      ink.text(x, base + 18, `${tick} %`, { ...words, align: tick === 40 ? 'left' : tick === 100 ? 'right' : 'center' });
    }
    const spots = this.spots;
    spots.forEach(({ x, y }, i) => {
      const isSubject = i === this.subject;
      const isPointed = i === this.pointed;
      const fill = isSubject ? palette.attention : palette.faint;
      ink.circle(x, y, radius, { fill, alpha: drawn * (isSubject || isPointed ? 1 : 0.75) });
      if (isPointed) ink.circle(x, y, radius + 2.5, { stroke: palette.text, strokeWidth: 1.8, alpha: drawn });
    });
    const top = Math.min(...spots.map(({ y }) => y)) - 18;
    this.paintMedian(ink, top);
    this.paintSubject(ink, spots[this.subject], top + 22);
    const heading = place.width < 200 ? '45 pairs' : '45 pairs, each with its best neuron';
    ink.text(place.x, place.y + 15, heading, { ...words, size: place.width < 200 ? 12 : typeSize.label });
  }

  private paintMedian(ink: Ink, top: number): void {
    const { drawn, base, place } = this;
    const x = this.across(this.median);
    const compact = place.width < 200;
    ink.line(x, base, x, top, { colour: palette.text, width: 1.4, alpha: drawn });
    const style = { size: compact ? 12 : typeSize.label, colour: palette.text, alpha: drawn };
    const text = String(Math.round(this.median * 100));
    const words = compact ? 'half: over ' : 'half of them: over ';
    const left = compact ? place.x : Math.max(place.x, x - 150);
    const end = left + ink.text(left, top - 8, words, style);
    ink.text(end + ink.number('median of all pairs', text, Number(text), end, top - 8, { ...style, weight: 600 }), top - 8, ' %', style);
  }

  /** Its name over the dots, on a line that leads to its own. */
  private paintSubject(ink: Ink, spot: At | undefined, level: number): void {
    const subject = this.rates[this.subject];
    if (!spot || !subject) return;
    const style = {
      size: this.place.width < 200 ? 12 : typeSize.label,
      weight: 600,
      colour: palette.attention,
      alpha: this.drawn,
    } as const;
    ink.line(spot.x, spot.y - this.radius, spot.x, level, { colour: palette.attention, width: 1.4, alpha: this.drawn });
    ink.text(spot.x - 6, level + style.size * 0.6, subject.name, { ...style, align: 'right' });
  }
}
