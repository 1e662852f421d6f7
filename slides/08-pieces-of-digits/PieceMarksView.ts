/** Which piece on the grid is meant, and the one that is being carried, also where there is no grid under it. */

import { palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

type Path = readonly At[];

export class PieceMarksView extends viewOf({
  values: {
    /** Paths in cells of the grid. */
    selected: undefined as Path | undefined,
    carried: undefined as Path | undefined,
    /** Of the selected piece, degrees. */
    turn: undefined as number | undefined,
  },
  amounts: {
    /** Handles of the pieces are there. */
    drawn: 0,
  },
}) {
  private readonly board: Place;
  private readonly turnPlace: Place;

  constructor(board: Place, turn: Place) {
    super();
    this.board = board;
    this.turnPlace = turn;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const cell = this.board.width / 28;
    if (this.carried) {
      this.trace(ink, this.carried, { colour: palette.secondary, width: cell * 2.4, alpha: 0.5 * this.drawn });
    } else if (this.selected) {
      this.trace(ink, this.selected, { colour: palette.lampOff, width: 4, alpha: 0.8 * this.drawn });
      this.trace(ink, this.selected, { colour: palette.attentionOnFace, width: 2, alpha: this.drawn });
    }
    if (this.turn === undefined) return;
    const { x, y, width, height } = this.turnPlace;
    const size = this.board.width > 200 ? 18 : 15;
    const base = y + height / 2 + size * halfCap;
    const style = { size, colour: palette.secondary, alpha: this.drawn };
    ink.text(x - 10, base, 'turn', { ...style, align: 'right' });
    const text = String(this.turn).replace('-', '−');
    const end = ink.number('turn of the piece', text, this.turn, x + width + 12, base, { ...style, weight: 600, colour: palette.text });
    ink.text(x + width + 12 + end, base, '°', { ...style, colour: palette.text });
  }

  private trace(ink: Ink, path: Path, style: { colour: number; width: number; alpha: number }): void {
    const cell = this.board.width / 28;
    const at = ({ x, y }: At) => [this.board.x + x * cell, this.board.y + y * cell] as const;
    path.slice(1).forEach((to, i) => {
      ink.line(...at(path[i] as At), ...at(to), style);
    });
  }
}
