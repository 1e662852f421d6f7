/** Ink that draws nothing and only notes the numbers: for the page without graphics. */
import { readNumber } from '../theme/numbers';
import { textWidth } from './GlyphAtlas';
import type { Ink, Readout, TextStyle } from './Ink';

export class ReadoutRecorder implements Ink {
  readonly readouts: Readout[] = [];
  circle(): void {}
  box(): void {}
  line(): void {}
  path(): void {}
  glow(): void {}

  text(_x: number, _y: number, text: string, style: TextStyle): number {
    return textWidth(text, style.size, style.weight);
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    const left = style.align === 'right' ? x - width : style.align === 'center' ? x - width / 2 : x;
    const { size, alpha = 1 } = style;
    this.readouts.push({ name, text, value: readNumber(text), x: left, y: y - size * 0.76, width, height: size * 0.8, alpha });
    return width;
  }
}
