/** Pictures side by side as one mesh: dashed frames for what is hoped, plain ones for what was measured. Each may come apart. */

import { palette } from '../theme/colours';
import type { At, Place } from '../theme/places';
import { dashedLine } from './dashed';
import type { Ink } from './Ink';
import { type PictureColours, PicturesMesh } from './PicturesMesh';
import { sketchGrid } from './sketchedGrid';
import { viewOf } from './View';
import { type Word, widthOf, writeWords } from './words';

export interface PlateWords {
  readonly head?: string;
  /** A quiet word over the frame, where there is no room under it. */
  readonly over?: string;
  readonly foot?: string;
  /** The base line of what stands under the picture, below it. */
  readonly below?: number;
  /** Plain where nothing is said. */
  readonly frame?: 'dashed' | 'hairline';
  readonly size: number;
}

/** What a plate shows. */
export interface PlateFace {
  /** The picture, at so much of coming apart. */
  readonly picture: (apart: number) => ArrayLike<number>;
  /** Lines under it, where its words have no foot. */
  readonly below?: readonly (readonly Word[])[];
  /** Over the frame, where the words have no head. */
  readonly title?: string | undefined;
  /** Where its upper edge is, when it is moved from its place. */
  readonly top?: number | undefined;
  /** The learner has put it away. */
  readonly hidden?: boolean;
}

/** What a script moves of a plate. */
export type PlateAmounts = { alpha: number; drawn: number; apart: number };

export class PlatesView extends viewOf({
  values: {
    /** One per plate. */
    faces: [] as readonly PlateFace[],
  },
}) {
  readonly plates: readonly PlateAmounts[];
  private readonly places: readonly Place[];
  private readonly words: readonly PlateWords[];
  private readonly colours: PictureColours | undefined;
  private mesh: PicturesMesh | undefined;

  /** With `colours` a picture has values of either sign. */
  constructor(places: readonly Place[], words: readonly PlateWords[], colours?: PictureColours) {
    super();
    this.colours = colours;
    this.places = places;
    this.words = words;
    this.plates = places.map((_, i) => this.part(`plate ${i} `, { alpha: 1, drawn: 0, apart: 0 }));
  }

  override get presence(): number {
    return Math.max(0, ...this.faces.map((_, i) => this.shade(i)));
  }

  /** Where plate `i` stands now; nowhere while it is put away. */
  placeOf(i: number): Place | undefined {
    const { hidden, top } = this.faces[i] as PlateFace;
    const place = this.places[i] as Place;
    return hidden ? undefined : { ...place, y: top ?? place.y };
  }

  /** How much of plate `i` is there. */
  shade(i: number): number {
    const { alpha, drawn } = this.plates[i] as PlateAmounts;
    return this.faces[i]?.hidden ? 0 : alpha * drawn;
  }

  private pictures(): ArrayLike<number>[] {
    return this.faces.map(({ picture }, i) => picture((this.plates[i] as PlateAmounts).apart));
  }

  protected override prepareMeshes(): void {
    const pictures = this.pictures();
    if (this.mesh) this.mesh.set(pictures);
    else this.mesh = this.addChildAt(new PicturesMesh(pictures, this.colours ? { colours: this.colours } : {}), 0);
    this.mesh.place(
      pictures.map((_, i) => {
        const { x, y, width } = this.placeOf(i) ?? (this.places[i] as Place);
        const { alpha, drawn } = this.plates[i] as PlateAmounts;
        return { x, y, size: width, shade: this.faces[i]?.hidden ? 0 : alpha, drawn, gap: width >= 140 ? 0.9 : 0 };
      }),
    );
  }

  protected override paint(ink: Ink): void {
    this.faces.forEach((face, i) => {
      const place = this.placeOf(i);
      if (place && this.shade(i) > 0) paintPlate(ink, place, face, this.words[i] as PlateWords, this.shade(i));
    });
  }

  override sketch(ink: Ink): void {
    this.pictures().forEach((picture, i) => {
      const place = this.placeOf(i);
      if (!place || this.shade(i) <= 0) return;
      sketchGrid(ink, place, picture, { colours: this.colours, alpha: this.shade(i) });
    });
    this.paint(ink);
  }
}

function paintPlate(ink: Ink, { x, y, width }: Place, { title, below: lines }: PlateFace, words: PlateWords, alpha: number): void {
  const { head = title, over, foot, frame, size, below = size + 5 } = words;
  if (frame === 'dashed') paintDashedFrame(ink, x, y, width, alpha);
  else ink.box(x - 0.5, y - 0.5, width + 1, width + 1, { stroke: frame ? palette.hairline : palette.lampRing, alpha });
  const middle = x + width / 2;
  if (head) ink.text(middle, y - 8, head, { size: size + 1, weight: 600, colour: palette.text, align: 'center', alpha });
  if (over) ink.text(middle, y - 7, over, { size, colour: palette.secondary, align: 'center', alpha });
  const style = { size, colour: palette.secondary, alpha };
  const rows = foot ? [[foot]] : (lines ?? []);
  rows.forEach((row, i) => {
    writeWords(ink, middle - widthOf(row, style) / 2, y + width + below + i * (size + 4), row, style);
  });
}

function paintDashedFrame(ink: Ink, x: number, y: number, width: number, alpha: number): void {
  const style = { colour: palette.lampRing, width: 1.3, alpha };
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + width },
    { x, y: y + width },
  ] as const;
  corners.forEach((corner, i) => {
    dashedLine(ink, corner, corners[(i + 1) % 4] as At, 1, style);
  });
}
