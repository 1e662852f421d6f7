/** Ink on the graphics card: one mesh draws the sheets of all views that are painted one after the other. */
import { Buffer, BufferUsage, Geometry, type UniformGroup } from 'pixi.js';
import { InkSheet } from './InkSheet';
import { quadWords } from './inkQuads';
import { makeInkShader, placeUniforms } from './inkShader';
import { OwnMesh, quadIndices } from './ownMesh';

/** The same four corners for every quad, as its half sizes count them. */
const corners = new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]);

/** Ink of several views without another mesh between them, in the order of drawing. Seat i is where the view of mesh i stands. */
export interface InkRun {
  readonly meshes: InkMesh[];
  /** Scale x and y, shift x and y; four per seat. */
  readonly places: Float32Array;
  readonly alphas: Float32Array;
}

/** A view's place for ink among its meshes. The last of a run draws it; the others are not drawn. */
export class InkMesh extends OwnMesh {
  readonly sheet = new InkSheet();
  private readonly vertices: Buffer;
  private readonly uniformGroup: UniformGroup;
  /** What the buffer holds: sheets, their versions, and where they begin. */
  private readonly held: { sheet: InkSheet; version: number; at: number }[] = [];

  constructor() {
    const vertices = new Buffer({ data: new Float32Array(quadWords * 8), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST, label: 'ink' });
    const at = (word: number, format: 'float32x4' | 'unorm8x4') => ({
      buffer: vertices,
      stride: quadWords * 4,
      offset: word * 4,
      format,
      instance: true,
    });
    const geometry = new Geometry({
      attributes: {
        aPosition: { buffer: corners, format: 'float32x2' },
        aBox: at(0, 'float32x4'),
        aTurn: at(4, 'float32x4'),
        aShape: at(8, 'float32x4'),
        aFill: at(12, 'unorm8x4'),
        aStroke: at(13, 'unorm8x4'),
      },
      indexBuffer: quadIndices(1),
    });
    const places = placeUniforms();
    super(geometry, makeInkShader(places)); // the atlas is everybody's and stays
    this.vertices = vertices;
    this.uniformGroup = places;
    this.visible = false;
  }

  /** Draws a run that ends here. */
  draw({ meshes, places, alphas }: InkRun): void {
    const { uniforms } = this.uniformGroup as UniformGroup & { uniforms: Record<string, Float32Array> };
    (uniforms.uPlaces as Float32Array).set(places);
    (uniforms.uAlphas as Float32Array).set(alphas);
    this.hold(meshes);
    for (const mesh of meshes) mesh.visible = mesh === this;
  }

  /** Sends what is new to the graphics card: from the first sheet that has changed or moved in the buffer to the last one. */
  private hold(meshes: readonly InkMesh[]): void {
    let size = 0;
    for (const { sheet } of meshes) size += sheet.size;
    const data = this.room(size);
    let [start, end, at] = [size, 0, 0];
    meshes.forEach(({ sheet }, seat) => {
      const held = this.held[seat];
      if (held?.sheet !== sheet || held.version !== sheet.version || held.at !== at) {
        sheet.copyTo(data, at, seat);
        this.held[seat] = { sheet, version: sheet.version, at };
        start = Math.min(start, at);
        end = at + sheet.size;
      }
      at += sheet.size;
    });
    this.held.length = meshes.length;
    this.geometry.instanceCount = size / quadWords;
    if (end > start) this.vertices.update((end - start) * 4, start * 4);
  }

  /** The buffer's numbers, at least so many. */
  private room(size: number): Float32Array {
    const data = this.vertices.data as Float32Array;
    if (size <= data.length) return data;
    const larger = new Float32Array(2 ** Math.ceil(Math.log2(size / quadWords)) * quadWords);
    larger.set(data);
    this.vertices.data = larger;
    return larger;
  }
}
