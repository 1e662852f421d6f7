/** All dials as ONE mesh: a quad per block of weights and per bias, and one texture with how far each dial is turned. */
import { Buffer, type BufferImageSource, BufferUsage, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import { palette } from '../../../src/theme/colours';
import type { Place } from '../../../src/theme/places';
import { numbersTexture, OwnMesh, placingShader, quadIndices, rgb } from '../../../src/views/ownMesh';

const vertex = `#version 300 es
in vec2 aPosition;
in vec2 aCell;
in vec2 aBlock; // its first dial, and how many stand side by side; 0 for a bias
in vec3 aLook;  // how much of it is there, how far its needles are turned, how bright they are
out vec2 vCell;
out vec2 vBlock;
out vec3 vLook;
out float vAlpha;
${placingShader}void main() {
  vCell = aCell;
  vBlock = aBlock;
  vLook = aLook;
  gl_Position = placed(aPosition);
  vAlpha = opacity();
}`;

const across = 128;

const fragment = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 vCell;
in vec2 vBlock;
in vec3 vLook;
in float vAlpha;
out vec4 finalColor;
uniform sampler2D uSwings;
uniform vec3 uFace;
uniform vec3 uRest;
uniform vec3 uPlus;
uniform vec3 uMinus;
uniform vec3 uBias;
uniform vec3 uRing;
float near(float distance, float half_, float pixel) { return clamp((half_ - distance) / pixel + 0.5, 0.0, 1.0); }
void main() {
  bool isBias = vBlock.y < 0.5;
  float side = max(1.0, vBlock.y);
  vec2 cell = clamp(floor(vCell), vec2(0.0), vec2(side - 1.0));
  int index = int(vBlock.x + cell.y * side + cell.x + 0.5);
  float swing = clamp(texelFetch(uSwings, ivec2(index % ${across}, index / ${across}), 0).r, -1.0, 1.0) * vLook.y;
  float angle = swing * 2.35619;
  vec2 direction = vec2(sin(angle), -cos(angle));
  vec2 at = vCell - cell - 0.5;
  float pixel = max(fwidth(vCell.x), 1e-5);
  // The needle, from behind the middle to the rim.
  float along = clamp(dot(at, direction), isBias ? 0.0 : -0.22, isBias ? 0.36 : 0.42);
  float half_ = isBias ? 0.075 : 0.13;
  float thin = max(half_, pixel * 0.5);
  float needle = near(length(at - along * direction), thin, pixel) * half_ / thin;
  if (isBias) {
    float rim = near(abs(length(at) - 0.44), 0.045, pixel);
    vec3 tone = mix(uRing, uBias, needle);
    float cover = max(rim, needle) * vLook.x * vLook.z * vAlpha;
    finalColor = vec4(tone * cover, cover);
    return;
  }
  float strength = abs(swing);
  vec3 sign = swing < 0.0 ? uMinus : uPlus;
  vec3 colour = mix(uRest, sign, smoothstep(0.0, 0.25, strength));
  // The cell is tinted, too: from afar the weights are a picture.
  vec3 face = mix(uFace, sign, 0.42 * pow(strength, 0.75) * vLook.z);
  colour = mix(face, colour, needle * mix(0.35, 1.0, min(1.0, strength * 2.2)) * vLook.z);
  float order = (cell.x + cell.y) / (2.0 * side - 1.0);
  float shown = clamp((vLook.x * 1.15 - order) / 0.15, 0.0, 1.0) * vAlpha;
  finalColor = vec4(colour * shown, shown);
}`;

const words = 9;

/** What one quad shows: the weights of a block, or one bias. */
export interface DialQuad {
  readonly place: Place;
  readonly first: number;
  /** 0 for a bias. */
  readonly side: number;
  readonly drawn: number;
  readonly turned: number;
  readonly light: number;
}

export class DialsMesh extends OwnMesh {
  readonly swings: Float32Array;
  private readonly vertices: Buffer;
  private readonly source: BufferImageSource;

  constructor(dials: number, quads: number) {
    const rows = Math.ceil(dials / across);
    const swings = new Float32Array(across * rows);
    const source = numbersTexture(swings, across, rows);
    const vertices = new Buffer({
      data: new Float32Array(quads * 4 * words),
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
      label: 'dials',
    });
    const at = (word: number, format: 'float32x2' | 'float32x3') => ({ buffer: vertices, stride: words * 4, offset: word * 4, format });
    const vec3 = (colour: number) => ({ value: rgb(colour), type: 'vec3<f32>' as const });
    const uniforms = new UniformGroup({
      uFace: vec3(palette.lampOff),
      uRest: vec3(palette.lampRing),
      uPlus: vec3(palette.positiveOnFace),
      uMinus: vec3(palette.negativeOnFace),
      uBias: vec3(palette.bias),
      uRing: vec3(palette.hairline),
    });
    const geometry = new Geometry({
      attributes: { aPosition: at(0, 'float32x2'), aCell: at(2, 'float32x2'), aBlock: at(4, 'float32x2'), aLook: at(6, 'float32x3') },
      indexBuffer: quadIndices(quads),
    });
    const glProgram = GlProgram.from({ name: 'dials', vertex, fragment });
    super(geometry, new Shader({ glProgram, resources: { uSwings: source, dials: uniforms } }), [source]);
    this.swings = swings;
    this.vertices = vertices;
    this.source = source;
  }

  /** After `swings` was written. */
  turn(): void {
    this.source.update();
  }

  /** As many as it was made for. */
  place(quads: readonly DialQuad[]): void {
    const data = this.vertices.data as Float32Array;
    quads.forEach(({ place: { x, y, width, height }, first, side, drawn, turned, light }, i) => {
      const cells = Math.max(1, side);
      for (let k = 0; k < 4; k++) {
        const [right, low] = [k === 1 || k === 2 ? 1 : 0, k > 1 ? 1 : 0];
        data.set([x + right * width, y + low * height, right * cells, low * cells, first, side, drawn, turned, light], (i * 4 + k) * words);
      }
    });
    this.vertices.update();
  }
}
