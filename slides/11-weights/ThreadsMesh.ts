/** The 784 connections into one neuron as ONE mesh: a line each, which shortens to a bead that flies to its cell of a picture. */
import { Buffer, type BufferImageSource, BufferUsage, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import { palette } from '../../src/theme/colours';
import { numbersTexture, OwnMesh, placingShader, quadIndices, rgb } from '../../src/views/ownMesh';

const vertex = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 aCorner;  // −1…1 along and across
in vec3 aThread;  // its index, where its circle stands in y, 1 if it has one
out vec2 vAcross; // along and across in pixels
out vec2 vHalf;
out float vStrength;
out float vActivation;
out float vShown;
out float vGrown;
out float vCell;
out float vAlpha;
${placingShader}uniform sampler2D uStrengths;
uniform sampler2D uActivations;
uniform vec4 uColumn;  // right edge of the strip, its top, its height, right edge of the circles
uniform vec3 uTarget;  // the neuron, and its radius
uniform vec3 uPicture; // left, top, edge
uniform float uSome;
uniform float uAll;
uniform float uMorph;
void main() {
  float index = aThread.x;
  ivec2 cellAt = ivec2(int(index) % 28, int(index) / 28);
  vStrength = texelFetch(uStrengths, cellAt, 0).r;
  vActivation = texelFetch(uActivations, cellAt, 0).r;
  vShown = aThread.z;
  float order = index / 783.0;
  float all = clamp(uAll * 1.8 - order * 0.8, 0.0, 1.0);
  vGrown = max(all, vShown * uSome);
  float freed = smoothstep(0.0, 0.35, uAll);
  vec2 stripe = vec2(uColumn.x, uColumn.y + (index + 0.5) / 784.0 * uColumn.z);
  vec2 from = mix(stripe, mix(stripe, vec2(uColumn.w, aThread.y), vShown), 1.0 - freed);
  vec2 to = uTarget.xy - normalize(uTarget.xy - from) * uTarget.z;
  to = mix(from, to, vGrown);
  float length_ = distance(from, to);
  // One after the other in reading order: first short, then on the way to the cell.
  float own = clamp(uMorph * 1.7 - order * 0.7, 0.0, 1.0);
  float shorter = smoothstep(0.0, 0.55, own);
  float flown = smoothstep(0.35, 1.0, own);
  vCell = flown;
  float cell = uPicture.z / 28.0;
  vec2 seat = uPicture.xy + (vec2(cellAt) + 0.5) * cell;
  float thick = mix(0.5, 1.3, abs(vStrength));
  vec2 bead = mix(from, to, 0.3);
  vec2 centre = mix(mix((from + to) * 0.5, bead, shorter), seat, flown);
  vHalf = mix(vec2(mix(length_ * 0.5, 3.0, shorter), mix(thick, 2.2, shorter)), vec2(cell * 0.5), flown);
  vec2 direction = normalize(mix(normalize(to - from + vec2(1e-3, 0.0)), vec2(1.0, 0.0), flown));
  vec2 local = aCorner * (vHalf + 1.0 - flown);
  vAcross = local;
  gl_Position = placed(centre + direction * local.x + vec2(-direction.y, direction.x) * local.y);
  vAlpha = opacity();
}`;

const fragment = `#version 300 es
precision highp float;
in vec2 vAcross;
in vec2 vHalf;
in float vStrength;
in float vActivation;
in float vShown;
in float vGrown;
in float vCell;
in float vAlpha;
out vec4 finalColor;
uniform float uToned;
uniform float uHeard;
uniform float uPlus;
uniform float uMinus;
uniform float uAll;
uniform float uQuiet;
uniform float uGamma; // below 1 the picture lifts faint weights
uniform vec3 uPlainColour;
uniform vec3 uPlusColour;
uniform vec3 uMinusColour;
uniform vec3 uPlusOnFace;
uniform vec3 uMinusOnFace;
uniform vec3 uFace;
void main() {
  float strength = abs(vStrength);
  vec3 sign_ = vStrength < 0.0 ? uMinusColour : uPlusColour;
  vec3 line = mix(uPlainColour, sign_, uToned);
  float meant = vStrength < 0.0 ? uMinus : uPlus;
  float few = mix(0.34, 0.22 + 0.78 * strength, uToned);
  float many = 0.05 + 0.7 * strength;
  float alpha = mix(few, many, smoothstep(0.0, 0.5, uAll)) * mix(1.0, 0.1 + 0.9 * vActivation, uHeard) * meant * uQuiet;
  vec3 cell = mix(uFace, vStrength < 0.0 ? uMinusOnFace : uPlusOnFace, pow(strength, uGamma));
  vec2 px = max(fwidth(vAcross), vec2(1e-4));
  // A hairline along the left and the upper edge of every cell, as grids have.
  vec2 into = (vAcross + vHalf) / px;
  float hairline = 1.0 - clamp(min(into.x, into.y) - 0.5, 0.0, 1.0);
  cell = mix(cell, uFace, hairline * 0.9 * step(2.4, vHalf.x));
  vec2 inside = clamp((vHalf - abs(vAcross)) / px + 0.5, 0.0, 1.0);
  float cover = mix(inside.x * inside.y, 1.0, step(0.999, vCell));
  float a = mix(alpha, 1.0, vCell) * cover * step(0.002, vGrown) * vAlpha;
  finalColor = vec4(mix(line, cell, vCell) * a, a);
}`;

/** A thread per input. */
const pixelCount = 784;
const words = 5;

/** Where the threads come from and go to. */
interface ThreadPlaces {
  /** Right edge, top and height of the strip; right edge of the circles. */
  readonly column: readonly [number, number, number, number];
  readonly picture: readonly [number, number, number];
}

export type ThreadAmounts = Record<'some' | 'all' | 'morph' | 'toned' | 'heard' | 'plus' | 'minus' | 'quiet' | 'gamma', number>;

export class ThreadsMesh extends OwnMesh {
  private readonly vertices: Buffer;
  private readonly data: readonly [Float32Array, Float32Array];
  private readonly sources: readonly [BufferImageSource, BufferImageSource];
  private readonly group: UniformGroup;

  constructor({ column, picture }: ThreadPlaces) {
    const vertices = new Buffer({
      data: new Float32Array(pixelCount * 4 * words),
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
      label: 'threads',
    });
    const at = (word: number, format: 'float32x2' | 'float32x3') => ({ buffer: vertices, stride: words * 4, offset: word * 4, format });
    const data = [new Float32Array(pixelCount), new Float32Array(pixelCount)] as const;
    const sources = [numbersTexture(data[0], 28, 28), numbersTexture(data[1], 28, 28)] as const;
    const vec3 = (value: Float32Array) => ({ value, type: 'vec3<f32>' as const });
    const number = { value: 0, type: 'f32' as const };
    const group = new UniformGroup({
      uColumn: { value: new Float32Array(column), type: 'vec4<f32>' },
      uPicture: vec3(new Float32Array(picture)),
      uTarget: vec3(new Float32Array(3)),
      uSome: { ...number },
      uAll: { ...number },
      uMorph: { ...number },
      uToned: { ...number },
      uHeard: { ...number },
      uPlus: { ...number },
      uMinus: { ...number },
      uQuiet: { ...number },
      uGamma: { ...number, value: 1 },
      uPlainColour: vec3(rgb(palette.secondary)),
      uPlusColour: vec3(rgb(palette.positive)),
      uMinusColour: vec3(rgb(palette.negative)),
      uPlusOnFace: vec3(rgb(palette.positiveOnFace)),
      uMinusOnFace: vec3(rgb(palette.negativeOnFace)),
      uFace: vec3(rgb(palette.lampOff)),
    });
    const geometry = new Geometry({
      attributes: { aCorner: at(0, 'float32x2'), aThread: at(2, 'float32x3') },
      indexBuffer: quadIndices(pixelCount),
    });
    const glProgram = GlProgram.from({ name: 'threads', vertex, fragment });
    const resources = { uStrengths: sources[0], uActivations: sources[1], threads: group };
    super(geometry, new Shader({ glProgram, resources }), [...sources]);
    this.vertices = vertices;
    this.data = data;
    this.sources = sources;
    this.group = group;
  }

  /** Which threads leave from a circle, and how high it stands. */
  bake(circles: ReadonlyMap<number, number>): void {
    const data = this.vertices.data as Float32Array;
    for (let i = 0; i < pixelCount; i++) {
      const y = circles.get(i);
      for (let k = 0; k < 4; k++)
        data.set([k === 0 || k === 3 ? -1 : 1, k < 2 ? -1 : 1, i, y ?? 0, y === undefined ? 0 : 1], (i * 4 + k) * words);
    }
    this.vertices.update();
  }

  set(strengths: ArrayLike<number>, activations: ArrayLike<number>): void {
    this.data[0].set(strengths);
    this.data[1].set(activations);
    for (const source of this.sources) source.update();
  }

  show(target: readonly [number, number, number], amounts: ThreadAmounts): void {
    const { uniforms } = this.group as UniformGroup & { uniforms: Record<string, number | Float32Array> };
    (uniforms.uTarget as Float32Array).set(target);
    for (const [name, value] of Object.entries(amounts)) uniforms[`u${(name[0] as string).toUpperCase()}${name.slice(1)}`] = value;
    this.group.update();
  }
}
