/** Many digits, or pictures of weights, as ONE mesh: a quad for each on one texture, each at its own place, size and brightness. */
import { Buffer, type BufferImageSource, BufferUsage, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import { palette } from '../theme/colours';
import { emptyExtent, widen } from './extent';
import { numbersTexture, OwnMesh, placingShader, quadIndices, rgb } from './ownMesh';

const vertex = `#version 300 es
in vec2 aPosition;
in vec2 aCell;
in float aShade;
in float aLight;
in vec2 aShown; // how much of it is drawn, and of the lines between its cells
out vec2 vCell;
out float vShade;
out float vLight;
out vec2 vShown;
out float vAlpha;
${placingShader}void main() {
  vCell = aCell;
  vShade = aShade;
  vLight = aLight;
  vShown = aShown;
  gl_Position = placed(aPosition);
  vAlpha = opacity();
}`;

const fragment = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 vCell;
in float vShade;
in float vLight;
in vec2 vShown;
in float vAlpha;
out vec4 finalColor;
uniform sampler2D uDigits;
uniform vec3 uFace;
uniform vec3 uLit;
float at(vec2 cell, float top) {
  return texelFetch(uDigits, ivec2(clamp(floor(cell), vec2(0.0, top), vec2(27.0, top + 27.0))), 0).r;
}
uniform vec3 uMinus;
void main() {
  // Smaller than a pixel for each cell: the mean of four, so that thin strokes do not fall through.
  float top = floor(vCell.y / 28.0) * 28.0;
  vec2 apart = max(fwidth(vCell) - 1.0, 0.0) * 0.5;
  float value = 0.25 * (at(vCell + apart, top) + at(vCell - apart, top)
    + at(vCell + vec2(apart.x, -apart.y), top) + at(vCell + vec2(-apart.x, apart.y), top));
  vec3 colour = mix(uFace, value < 0.0 ? uMinus : uLit, min(1.0, abs(value)) * vLight);
  // Hairlines between the cells, and drawn from the upper left corner, as a single grid is.
  vec2 cell = floor(vec2(vCell.x, vCell.y - top));
  vec2 pixelsPerCell = 1.0 / max(fwidth(vCell), vec2(1e-5));
  vec2 intoCell = (vec2(vCell.x, vCell.y - top) - cell) * pixelsPerCell;
  float width = max(1.0, pixelsPerCell.x * 0.08);
  float line = 1.0 - clamp(min(intoCell.x, intoCell.y) - width + 0.5, 0.0, 1.0);
  colour = mix(colour, uFace, line * vShown.y);
  float shown = clamp((vShown.x * 1.12 - (cell.x + cell.y) / 54.0) / 0.12, 0.0, 1.0);
  float alpha = vAlpha * vShade * shown;
  finalColor = vec4(colour * alpha, alpha);
}`;

/** Of values above and below 0. */
export interface PictureColours {
  readonly plus: number;
  readonly minus: number;
}

const words = 8;
export interface PicturePlace {
  x: number;
  y: number;
  size: number;
  /** Opacity, 0…1. */
  shade: number;
  /** Of its ink, on a face that stays: 1 where nothing is said. */
  light?: number;
  /** How much of it is drawn, from its upper left corner: 1 where nothing is said. */
  drawn?: number;
  /** How much of the hairlines between its cells is there: 0 where nothing is said. */
  gap?: number;
}

export class PicturesMesh extends OwnMesh {
  private readonly vertices: Buffer;
  private readonly cells: Float32Array;
  private readonly margin: number;
  private readonly source: BufferImageSource;

  /** Values 0…1; of weights −1…1, in the colours of plus and minus, or in two `colours` of its own. With `margin` so many cells along each edge are left out, where a digit has hardly any ink. */
  constructor(
    digits: readonly ArrayLike<number>[],
    { margin = 0, meaning = 'activation', colours }: { margin?: number; meaning?: 'activation' | 'signed'; colours?: PictureColours } = {},
  ) {
    const data = new Float32Array(784 * Math.max(1, digits.length));
    const source = numbersTexture(data, 28, 28 * Math.max(1, digits.length));
    const vertices = new Buffer({
      data: new Float32Array(Math.max(1, digits.length) * 4 * words),
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
      label: 'pictures',
    });
    const at = (word: number, format: 'float32' | 'float32x2') => ({ buffer: vertices, stride: words * 4, offset: word * 4, format });
    const { plus, minus } = colours ?? {
      plus: meaning === 'activation' ? palette.lampOn : palette.positiveOnFace,
      minus: palette.negativeOnFace,
    };
    const uniforms = new UniformGroup({
      uFace: { value: rgb(palette.lampOff), type: 'vec3<f32>' },
      uLit: { value: rgb(plus), type: 'vec3<f32>' },
      uMinus: { value: rgb(minus), type: 'vec3<f32>' },
    });
    const geometry = new Geometry({
      attributes: {
        aPosition: at(0, 'float32x2'),
        aCell: at(2, 'float32x2'),
        aShade: at(4, 'float32'),
        aLight: at(5, 'float32'),
        aShown: at(6, 'float32x2'),
      },
      indexBuffer: quadIndices(digits.length),
    });
    const glProgram = GlProgram.from({ name: 'pictures', vertex, fragment });
    super(geometry, new Shader({ glProgram, resources: { uDigits: source, pictures: uniforms } }), [source]);
    this.vertices = vertices;
    this.cells = data;
    this.margin = margin;
    this.source = source;
    this.set(digits);
  }

  /** As many digits as it was made for. */
  set(digits: readonly ArrayLike<number>[]): void {
    digits.forEach((digit, i) => {
      this.cells.set(digit, i * 784);
    });
    this.source.update();
  }

  place(places: readonly PicturePlace[]): void {
    const data = this.vertices.data as Float32Array;
    this.extent = emptyExtent();
    for (const { x, y, size } of places) widen(this.extent, x + size / 2, y + size / 2, size / 2, size / 2);
    places.forEach(({ x, y, size, shade, light = 1, drawn = 1, gap = 0 }, i) => {
      for (let k = 0; k < 4; k++) {
        const right = k === 1 || k === 2 ? 1 : 0;
        const low = k > 1 ? 1 : 0;
        // A little inside the texture's edge, so that the last cell is not taken for the next digit's first.
        const cell = (far: number) => (far ? 27.999 - this.margin : this.margin);
        data.set([x + right * size, y + low * size, cell(right), i * 28 + cell(low), shade, light, drawn, gap], (i * 4 + k) * words);
      }
    });
    this.vertices.update();
  }
}
