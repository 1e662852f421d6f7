/** The two sides of the grid, counted, which then meet in a product: 28 × 28 = 784. */
import { between, halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { ProductPlace } from './places';

export class CountView extends viewOf({
  values: {
    /** How many rows and columns, while one is choosing; 28 otherwise. */
    chosen: 28,
  },
  amounts: {
    braces: 0,
    /** The two numbers on their way from the braces into the product. */
    met: 0,
    product: 0,
    choosing: 0,
    /** The picture has left, and the product takes the middle. */
    left: 0,
  },
}) {
  private readonly grid: Place;
  private readonly at: ProductPlace;
  private readonly alone: ProductPlace;

  constructor(grid: Place, at: ProductPlace, alone: ProductPlace) {
    super();
    this.grid = grid;
    this.at = at;
    this.alone = alone;
  }

  override get presence(): number {
    return Math.max(this.braces, this.product);
  }

  private get productPlace(): ProductPlace {
    const { at, alone, left } = this;
    return { x: between(at.x, alone.x, left), y: between(at.y, alone.y, left), size: between(at.size, alone.size, left) };
  }

  protected override paint(ink: Ink): void {
    const { grid, braces } = this;
    const at = this.productPlace;
    const size = at.size;
    const line = { colour: palette.secondary, width: 1.2, alpha: braces * (1 - this.met) };
    const gap = 10;
    ink.line(grid.x, grid.y - gap, grid.x + grid.width * braces, grid.y - gap, line);
    ink.line(grid.x - gap, grid.y, grid.x - gap, grid.y + grid.height * braces, line);
    if (braces <= 0) return;
    const style = { size, weight: 500 as const, colour: palette.text };
    const dry = (text: string) => textWidth(text, size, style.weight);
    const n = this.choosing > halfway ? this.chosen : 28;
    const [one, square] = [String(n), String(n * n)];
    const first = at.x - dry(`${one} × ${one} = ${square}`);
    const second = at.x - dry(`${one} = ${square}`);
    const middleX = grid.x + grid.width / 2 - dry(one) / 2;
    const left = { x: grid.x - gap - 8 - dry(one), y: grid.y + grid.height / 2 + size * 0.36 };
    const top = { x: middleX, y: grid.y - gap - 8 };
    const t = this.met;
    const move = (from: At, x: number) => [between(from.x, x, t), between(from.y, at.y, t)] as const;
    ink.number('rows', one, n, ...move(left, first), { ...style, alpha: braces });
    ink.number('columns', one, n, ...move(top, second), { ...style, alpha: braces });
    if (this.product <= 0) return;
    const alpha = this.product;
    ink.text(first + dry(`${one} `), at.y, '×', { ...style, alpha });
    ink.text(second + dry(`${one} `), at.y, '=', { ...style, alpha });
    ink.number('neurons in the input layer', square, n * n, at.x, at.y, { ...style, weight: 600, align: 'right', alpha });
  }
}
