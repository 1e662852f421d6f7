/** Pieces and digits in the colours of their pieces: loops in one, lines in another, strokes that only one digit has in white. */
import { Container } from 'pixi.js';
import { palette } from '../../src/theme/colours';
import type { Ink } from '../../src/views/Ink';
import { type PictureColours, type PicturePlace, PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';

export interface TintedPicture {
  /** Below 0 where a line has ink. */
  readonly values: ArrayLike<number>;
  /** What is above 0 belongs to loops; else to strokes that nothing is shared of. */
  readonly hasLoop: boolean;
}

const coloursOf = (hasLoop: boolean): PictureColours => ({
  plus: hasLoop ? palette.loopOnFace : palette.lampOn,
  minus: palette.lineOnFace,
});

export class TintedPicturesMesh extends Container {
  private readonly groups: readonly { indices: readonly number[]; mesh: PicturesMesh }[];

  constructor(pictures: readonly TintedPicture[]) {
    super();
    this.groups = [true, false].map((wanted) => {
      const indices = Array.from(pictures.keys()).filter((i) => pictures[i]?.hasLoop === wanted);
      const values = indices.map((i) => (pictures[i] as TintedPicture).values);
      return { indices, mesh: this.addChild(new PicturesMesh(values, { colours: coloursOf(wanted) })) };
    });
  }

  place(places: readonly PicturePlace[]): void {
    for (const { indices, mesh } of this.groups) mesh.place(indices.map((i) => places[i] as PicturePlace));
  }
}

/** The same in plain boxes, where there is no graphics card. */
export function sketchTinted(ink: Ink, { x, y, size, shade }: PicturePlace, { values, hasLoop }: TintedPicture): void {
  sketchGrid(ink, { x, y, width: size }, values, { colours: coloursOf(hasLoop), alpha: shade });
}
