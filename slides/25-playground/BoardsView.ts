/** Several boards in one place, each of some views: the script brings them on and takes them off, unless somebody has chosen one. */
import { type View, viewOf } from '../../src/views/View';

/** A board that somebody has chosen, and the one that the script had on stage then: it holds until the script brings another one. */
export interface ChosenBoard {
  readonly board: number;
  readonly over: number;
}

export class BoardsView extends viewOf({
  values: {
    chosen: undefined as ChosenBoard | undefined,
  },
  amounts: {
    /** They can be chosen from. */
    offered: 0,
  },
}) {
  private readonly sets: readonly (readonly View[])[];
  readonly boards: readonly { shown: number }[];

  constructor(sets: readonly (readonly View[])[]) {
    super();
    this.sets = sets;
    this.boards = sets.map((_, k) => this.part(`board ${k} `, { shown: 0 }));
    this.apply();
  }

  override get presence(): number {
    return 0;
  }

  /** The one that the script has on stage. */
  get scripted(): number {
    return this.boards.reduce((best, { shown }, k) => (shown > (this.boards[best]?.shown ?? 0) ? k : best), 0);
  }

  /** The one on stage. */
  boardFor(chosen: ChosenBoard | undefined): number {
    const { scripted } = this;
    return chosen?.over === scripted ? chosen.board : scripted;
  }

  shown(board: number): number {
    const { chosen, scripted } = this;
    if (chosen?.over === scripted) return chosen.board === board ? 1 : 0;
    return this.boards[board]?.shown ?? 0;
  }

  override changed(): void {
    super.changed();
    this.apply();
  }

  protected override paint(): void {}

  private apply(): void {
    this.sets?.forEach((views, k) => {
      for (const view of views) view.alpha = this.shown(k);
    });
  }
}
