/** Ink that draws nothing and only notes the numbers: for the page without graphics. */
import { readNumber } from '../theme/numbers';
import { drawnSize } from '../theme/type';
import { lettersWidth } from './GlyphAtlas';
import { drawnBase, type Ink, leftEnd, type Readout, type TextStyle } from './Ink';

export class ReadoutRecorder implements Ink {
  readonly readouts: Readout[] = [];
  circle(): void {}
  box(): void {}
  line(): void {}
  path(): void {}
  glow(): void {}

  text(_x: number, _y: number, text: string, style: TextStyle): number {
    return lettersWidth(text, drawnSize(style), style.weight);
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    const { alpha = 1 } = style;
    const size = drawnSize(style);
    const top = drawnBase(y, style.size, size) - size * 0.76;
    this.readouts.push({ name, text, value: readNumber(text), x: leftEnd(x, width, style), y: top, width, height: size * 0.8, alpha });
    return width;
  }
}
