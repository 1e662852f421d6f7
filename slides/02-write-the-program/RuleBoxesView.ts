/** The boxes of the rules on the digit, and in a panel what the chosen rule finds there. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import type { Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';
import { writeWords } from '../../src/views/words';

interface RuleState {
  x: number;
  y: number;
  width: number;
  height: number;
  sense: 1 | -1 | 0;
  threshold: number;
  /** How much ink the digit has in the box. */
  ink: number;
}

export class RuleBoxesView extends viewOf({
  values: {
    rules: [] as readonly RuleState[],
    /** The one that is being set, once there are several. */
    chosen: 0,
    digit: unset<Place>(),
    /** Where else the digit stands: what the network receives, while that differs. */
    received: undefined as Place | undefined,
  },
  amounts: {
    drawn: 0,
    panelled: 0,
    /** How many rules are in force. */
    inForce: 1,
  },
}) {
  private readonly panel: Place;
  private readonly line: number;

  /** `line`: base line of the finding, in the panel. */
  constructor(panel: Place, line: number, digit: Place) {
    super();
    this.panel = panel;
    this.line = line;
    this.digit = digit;
  }

  override get presence(): number {
    return Math.max(this.drawn, this.panelled);
  }

  /** The rule that the controls set. */
  get at(): number {
    return this.inForce < 1.5 ? 0 : this.chosen;
  }

  protected override paint(ink: Ink): void {
    this.rules.forEach((rule, i) => {
      const there = clamp(this.inForce - i) * this.drawn * (rule.sense === 0 ? 0.35 : 1);
      if (there <= 0) return;
      this.paintBox(ink, this.digit, rule, i, there);
      if (this.received) this.paintBox(ink, this.received, rule, undefined, there);
    });
    if (this.panelled > 0) this.paintPanel(ink, this.panelled);
  }

  /** A rule that asks for ink has a whole line, one that forbids it a broken one. */
  private paintBox(ink: Ink, { x, y, width }: Place, rule: RuleState, i: number | undefined, alpha: number): void {
    const cell = width / 28;
    const [left, top] = [x + rule.x * cell, y + rule.y * cell];
    const [right, bottom] = [left + rule.width * cell, top + rule.height * cell];
    const isChosen = i === this.at;
    const colour = isChosen ? palette.attentionOnFace : palette.onDarkLamp;
    const lines = [
      [left, top, right, top],
      [right, top, right, bottom],
      [right, bottom, left, bottom],
      [left, bottom, left, top],
    ] as const;
    const thick = i === undefined ? 1.2 : isChosen ? 2.4 : 1.8;
    for (const under of [true, false]) {
      const style = { colour: under ? palette.lampOff : colour, width: under ? thick + 2.4 : thick, alpha: under ? alpha * 0.8 : alpha };
      for (const [x1, y1, x2, y2] of lines) {
        if (rule.sense >= 0) ink.line(x1, y1, x2, y2, style);
        else dashedLine(ink, { x: x1, y: y1 }, { x: x2, y: y2 }, 1, style);
      }
    }
    if (isChosen)
      for (const [gx, gy] of [
        [left, top],
        [right, bottom],
      ] as const)
        paintGrip(ink, gx, gy, alpha);
  }

  private paintPanel(ink: Ink, alpha: number): void {
    const { x, y, width, height } = this.panel;
    const narrow = width < 200;
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const rule = this.rules[this.at];
    if (!rule) return;
    const style = { size: narrow ? 13 : typeSize.label, colour: palette.secondary, alpha };
    const left = x + (narrow ? 10 : 16);
    const found = { name: 'ink in the box', text: written(rule.ink), value: rule.ink };
    const limit = { name: 'threshold', text: written(rule.threshold), value: rule.threshold };
    const holds = rule.sense === 0 || rule.sense > 0 === rule.ink > rule.threshold;
    const sign = rule.ink > rule.threshold ? ' > ' : rule.ink < rule.threshold ? ' < ' : ' = ';
    if (!narrow) {
      // In the place of the choice among several rules.
      ink.text(left, y + 23, 'the ink in the box must be', { ...style, alpha: alpha * Math.max(0, 1 - 2 * (this.inForce - 1)) });
      writeWords(ink, left, this.line, ['ink ', found, sign, limit], style);
      const verdict = rule.sense === 0 ? 'off' : holds ? 'passes' : 'fails';
      ink.text(x + width - 16, this.line, verdict, { ...style, colour: palette.text, weight: 600, align: 'right' });
      return;
    }
    ink.text(left, this.line, 'ink in box', style);
    writeWords(ink, left, this.line + 22, [found], { ...style, size: 20 });
    ink.text(left, this.line + 56, 'threshold', style);
    writeWords(ink, left, this.line + 78, [limit], { ...style, size: 20 });
    ink.text(left, this.line + 116, rule.sense === 0 ? 'off' : holds ? 'passes' : 'fails', { ...style, colour: palette.text, weight: 600 });
  }
}

function paintGrip(ink: Ink, x: number, y: number, alpha: number): void {
  ink.box(x - 5.5, y - 5.5, 11, 11, { fill: palette.attentionOnFace, stroke: palette.lampOff, strokeWidth: 2, radius: 3, alpha });
}
