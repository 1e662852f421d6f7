/** The small picture of what the network receives, there only while it differs from the drawing. */
import { palette } from '../theme/colours';
import { typeSize } from '../theme/type';
import { cellColour, GridMesh } from './GridMesh';
import type { Ink } from './Ink';
import { viewOf } from './View';

export interface ReceivedCaption {
  lines: readonly string[];
  /** The first base line, below the picture's lower edge. */
  below: number;
}

export class ReceivedView extends viewOf({
  values: {
    values: new Float64Array(784) as ArrayLike<number>,
    differs: false,
    marks: [] as readonly number[],
  },
}) {
  private readonly edge: number;
  private readonly caption: ReceivedCaption;
  private mesh: GridMesh | undefined;

  constructor(edge: number, caption: ReceivedCaption = { lines: ['received'], below: 17 }) {
    super();
    this.edge = edge;
    this.caption = caption;
  }

  override get area() {
    return { x: 0, y: 0, width: this.edge, height: this.edge };
  }

  override get presence(): number {
    return this.differs ? 1 : 0;
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(28, 28, this.edge, this.edge, 'activation'));
    this.mesh.visible = this.differs;
    if (this.differs) this.mesh.set(this.values);
  }

  protected override paint(ink: Ink): void {
    if (!this.differs) return;
    const { edge } = this;
    ink.box(-0.5, -0.5, edge + 1, edge + 1, { stroke: palette.secondary });
    this.caption.lines.forEach((words, i) => {
      ink.text(edge / 2, edge + this.caption.below + 16 * i, words, { size: typeSize.small, colour: palette.secondary, align: 'center' });
    });
    const cell = edge / 28;
    for (const index of this.marks) {
      ink.box((index % 28) * cell - 1, Math.floor(index / 28) * cell - 1, cell + 2, cell + 2, {
        stroke: palette.attentionOnFace,
        strokeWidth: 1.5,
      });
    }
  }

  override sketch(ink: Ink): void {
    if (!this.differs) return;
    const cell = this.edge / 28;
    ink.box(0, 0, this.edge, this.edge, { fill: palette.lampOff });
    for (let i = 0; i < 784; i++) {
      const value = this.values[i] as number;
      if (value > 0) ink.box((i % 28) * cell, Math.floor(i / 28) * cell, cell, cell, { fill: cellColour(value) });
    }
    this.paint(ink);
  }
}
