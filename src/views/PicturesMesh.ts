/** Many digits, or pictures of weights, as ONE mesh: a quad per digit on one texture, each at its own place, size and brightness. */
import { Buffer, type BufferImageSource, BufferUsage, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import { palette } from '../theme/colours';
import { numbersTexture, OwnMesh, placement, quadIndices, rgb } from './ownMesh';

const vertex = `#version 300 es
in vec2 aPosition;
in vec2 aCell;
in float aShade;
out vec2 vCell;
out float vShade;
out float vAlpha;
${placement}void main() {
  vCell = aCell;
  vShade = aShade;
  gl_Position = placed(aPosition);
  vAlpha = opacity();
}`;

const fragment = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 vCell;
in float vShade;
in float vAlpha;
out vec4 finalColor;
uniform sampler2D uDigits;
uniform vec3 uFace;
uniform vec3 uLit;
uniform vec3 uMinus;
void main() {
  float value = texelFetch(uDigits, ivec2(floor(vCell)), 0).r;
  float alpha = vAlpha * vShade;
  finalColor = vec4(mix(uFace, value < 0.0 ? uMinus : uLit, min(1.0, abs(value))) * alpha, alpha);
}`;

const words = 5;
export interface PicturePlace {
  x: number;
  y: number;
  size: number;
  /** Opacity, 0…1. */
  shade: number;
}

export class PicturesMesh extends OwnMesh {
  private readonly vertices: Buffer;
  private readonly cells: Float32Array;
  private readonly source: BufferImageSource;

  /** Values 0…1; of weights −1…1, in the colours of plus and minus. */
  constructor(digits: readonly ArrayLike<number>[], meaning: 'activation' | 'signed' = 'activation') {
    const data = new Float32Array(784 * Math.max(1, digits.length));
    const source = numbersTexture(data, 28, 28 * Math.max(1, digits.length));
    const vertices = new Buffer({
      data: new Float32Array(Math.max(1, digits.length) * 4 * words),
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
      label: 'pictures',
    });
    const at = (word: number, format: 'float32' | 'float32x2') => ({ buffer: vertices, stride: words * 4, offset: word * 4, format });
    const uniforms = new UniformGroup({
      uFace: { value: rgb(palette.lampOff), type: 'vec3<f32>' },
      uLit: { value: rgb(meaning === 'activation' ? palette.lampOn : palette.positiveOnFace), type: 'vec3<f32>' },
      uMinus: { value: rgb(palette.negativeOnFace), type: 'vec3<f32>' },
    });
    const geometry = new Geometry({
      attributes: { aPosition: at(0, 'float32x2'), aCell: at(2, 'float32x2'), aShade: at(4, 'float32') },
      indexBuffer: quadIndices(digits.length),
    });
    const glProgram = GlProgram.from({ name: 'pictures', vertex, fragment });
    super(geometry, new Shader({ glProgram, resources: { uDigits: source, pictures: uniforms } }), [source]);
    this.vertices = vertices;
    this.cells = data;
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
    places.forEach(({ x, y, size, shade }, i) => {
      for (let k = 0; k < 4; k++) {
        const right = k === 1 || k === 2 ? 1 : 0;
        const low = k > 1 ? 1 : 0;
        // A little inside the texture's edge, so that the last cell is not taken for the next digit's first.
        data.set([x + right * size, y + low * size, right * 27.999, i * 28 + low * 27.999, shade], (i * 4 + k) * words);
      }
    });
    this.vertices.update();
  }
}
