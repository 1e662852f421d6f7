/** Ink on a plain 2D canvas. */
import { cssColour } from '../theme/colours';
import { drawnSize, fontFamily, monoFamily } from '../theme/type';
import { drawnBase, type Ink, type LineStyle, type ShapeStyle, singleLines, type TextStyle } from './Ink';

export class CanvasInk implements Ink {
  private readonly pen: CanvasRenderingContext2D;
  private readonly alpha: number;

  constructor(pen: CanvasRenderingContext2D, alpha: number) {
    this.pen = pen;
    this.alpha = alpha;
  }

  circle(x: number, y: number, radius: number, style: ShapeStyle): void {
    this.pen.beginPath();
    this.pen.arc(x, y, radius, 0, 2 * Math.PI);
    this.finish(style);
  }

  box(x: number, y: number, width: number, height: number, style: ShapeStyle): void {
    const { pen } = this;
    pen.save();
    pen.translate(x + width / 2, y + height / 2);
    pen.rotate(style.turn ?? 0);
    pen.beginPath();
    pen.roundRect(-width / 2, -height / 2, width, height, style.radius ?? 0);
    this.finish(style);
    pen.restore();
  }

  line(x1: number, y1: number, x2: number, y2: number, style: LineStyle): void {
    this.pen.beginPath();
    this.pen.moveTo(x1, y1);
    this.pen.lineTo(x2, y2);
    this.finish({ stroke: style.colour, strokeWidth: style.width ?? 1, alpha: style.alpha ?? 1 });
  }

  path(points: Float64Array, count: number, style: LineStyle): void {
    singleLines(this, points, count, style);
  }

  glow(): void {}

  text(x: number, y: number, text: string, style: TextStyle): number {
    const { pen } = this;
    const size = drawnSize(style);
    pen.font = `${style.weight ?? 400} ${size}px ${style.mono ? monoFamily : fontFamily}`;
    pen.textAlign = style.align ?? 'left';
    pen.textBaseline = 'alphabetic';
    pen.globalAlpha = this.alpha * (style.alpha ?? 1);
    pen.fillStyle = cssColour(style.colour);
    pen.fillText(text, x, drawnBase(y, style.size, size));
    return pen.measureText(text).width;
  }

  number(_name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    return this.text(x, y, text, style);
  }

  private finish({ fill, stroke, strokeWidth = 1, alpha = 1 }: ShapeStyle): void {
    const { pen } = this;
    pen.globalAlpha = this.alpha * alpha;
    if (fill !== undefined) {
      pen.fillStyle = cssColour(fill);
      pen.fill();
    }
    if (stroke !== undefined) {
      pen.strokeStyle = cssColour(stroke);
      pen.lineWidth = strokeWidth;
      pen.stroke();
    }
  }
}
