/**
 * The name taken apart: a network that does nothing yet, whose circles light up at "neural" and whose lines at "network", and a question
 * for each. It has no numbers: what they are is what the questions ask.
 */
import { clamp } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { NetPlace } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { circleAt, drawnEdges } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import type { ProgramPlaces } from './places';

const inputs = 18;

export class NameView extends viewOf({
  values: {
    /** Neurons in each layer; of the inputs only some are drawn. */
    sizes: [784, 16, 16, 10] as readonly number[],
  },
  amounts: {
    /** The circles, column by column. */
    drawn: 0,
    /** The lines between them. */
    linked: 0,
    /** How much either half of the name is asked about, and how much it lights up for that moment. */
    neurons: 0,
    neuronsLit: 0,
    links: 0,
    linksLit: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly words: ProgramPlaces['name'];

  constructor(net: NetPlace, words: ProgramPlaces['name']) {
    super();
    this.net = net;
    this.words = words;
  }

  override get presence(): number {
    return this.drawn;
  }

  private countOf(layer: number): number {
    return layer === 0 ? inputs : (this.sizes[layer] as number);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    this.paintLines(ink);
    this.paintCircles(ink);
    this.paintAsked(ink);
    const { x, neural, network, pitch, size } = this.words;
    this.paintName(ink, { x, y: neural, pitch, size }, 'neural', ['What are ', 'the neurons?'], this.neurons, this.neuronsLit);
    this.paintName(ink, { x, y: network, pitch, size }, 'network', ['How are ', 'they linked?'], this.links, this.linksLit);
  }

  private paintLines(ink: Ink): void {
    const { linked, links, linksLit } = this;
    const colour = mix(palette.secondary, palette.attention, linksLit);
    for (const { gap, from, to } of drawnEdges(this.net, this.sizes, inputs)) {
      const grown = clamp(linked * 3 - (gap - 1));
      if (grown <= 0) continue;
      const end = { x: from.x + (to.x - from.x) * grown, y: from.y + (to.y - from.y) * grown };
      ink.line(from.x, from.y, end.x, end.y, { colour, width: 0.9, alpha: 0.1 + 0.06 * links + 0.3 * linksLit });
    }
  }

  private paintCircles(ink: Ink): void {
    const colour = mix(mix(palette.lampRing, palette.text, 0.6 * this.neurons), palette.attention, this.neuronsLit);
    for (const layer of [0, 1, 2, 3]) {
      const radius = this.net.radius[layer] as number;
      const count = this.countOf(layer);
      for (let i = 0; i < count; i++) {
        const { x, y } = circleAt(this.net, layer, i, count);
        const alpha = staggered(clamp(this.drawn * 2.2 - layer * 0.4), i, count);
        ink.circle(x, y, radius, { fill: palette.lampOff, stroke: colour, strokeWidth: 1.3 + 0.9 * this.neuronsLit, alpha });
        const size = radius * 1.25;
        const asked = { size, weight: 600, colour: palette.onDarkLamp, align: 'center', alpha: alpha * this.neurons } as const;
        if (this.neurons > 0) ink.text(x, y + size * halfCap, '?', asked);
      }
    }
  }

  /** A question mark for the lines of each gap. */
  private paintAsked(ink: Ink): void {
    if (this.links <= 0) return;
    const { columns, middle, compact } = this.net;
    const size = compact ? 20 : 34;
    for (const gap of [1, 2, 3]) {
      const x = ((columns[gap - 1] as number) + (columns[gap] as number)) / 2;
      ink.circle(x, middle, size * 0.75, { fill: palette.background, alpha: 0.85 * this.links });
      ink.text(x, middle + size * halfCap, '?', { size, weight: 600, colour: palette.text, align: 'center', alpha: this.links });
    }
  }

  private paintName(
    ink: Ink,
    at: { x: number; y: number; pitch: number; size: number },
    word: string,
    question: readonly [string, string],
    alpha: number,
    lit: number,
  ): void {
    if (alpha <= 0) return;
    const { x, y, pitch, size } = at;
    ink.text(x, y, word, { size: size * 0.72, colour: mix(palette.secondary, palette.attention, lit), alpha });
    // On a phone in two lines.
    const lines = this.net.compact ? question : [question.join('')];
    lines.forEach((line, i) => {
      ink.text(x, y + (i + 1) * pitch, line, { size, weight: 600, colour: palette.text, alpha });
    });
  }
}
