/** All drawn connections of the network as ONE mesh: weights baked into quads, activations in a small texture. */

import { Buffer, type BufferImageSource, BufferUsage, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import type { ForwardPass } from '../network/ForwardPass';
import type { Layer } from '../network/Layer';
import type { Network } from '../network/Network';
import { oncePer } from '../network/oncePer';
import { palette } from '../theme/colours';
import type { At } from '../theme/places';
import { emptyExtent, widen } from './extent';
import { numbersTexture, OwnMesh, placingShader, quadIndices, rgb } from './ownMesh';

const vertex = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 aFrom;
in vec2 aTo;
in vec2 aCorner;
in vec4 aEdge;    // strength −1…1, place of the source's activation, gap (1…3), target neuron
in float aSource; // source neuron within its layer
out vec4 vEdge;
out vec2 vAlong;
out float vActivation;
out float vPinned;
out float vAlpha;
${placingShader}uniform sampler2D uActivations;
uniform vec2 uPinned; // layer and neuron pointed at, −1 for none
void main() {
  float strength = abs(aEdge.x);
  float width = mix(0.9, 2.3, strength) * 0.5 + 1.0;
  vec2 direction = normalize(aTo - aFrom);
  vec2 at = mix(aFrom, aTo, aCorner.x) + vec2(-direction.y, direction.x) * aCorner.y * width;
  gl_Position = placed(at);
  vEdge = aEdge;
  vAlong = vec2(aCorner.x, aCorner.y * width);
  vActivation = texelFetch(uActivations, ivec2(int(aEdge.y), 0), 0).r;
  bool into = aEdge.z == uPinned.x && aEdge.w == uPinned.y;
  bool outOf = aEdge.z == uPinned.x + 1.0 && aSource == uPinned.y;
  vPinned = uPinned.x < 0.0 ? 0.0 : (into || outOf ? 1.0 : -1.0);
  vAlpha = opacity();
}`;

const fragment = `#version 300 es
precision highp float;
in vec4 vEdge;
in vec2 vAlong;
in float vActivation;
in float vPinned;
in float vAlpha;
out vec4 finalColor;
uniform vec3 uDrawn;
uniform vec3 uFlow;
uniform vec3 uDim;
uniform vec3 uPlus;
uniform vec3 uMinus;
uniform vec3 uPlain;
uniform vec3 uUnsigned;
uniform float uSigned;
uniform float uContrast;
float ofGap(vec3 perGap) { return vEdge.z < 1.5 ? perGap.x : vEdge.z < 2.5 ? perGap.y : perGap.z; }
void main() {
  float strength = abs(vEdge.x);
  float flow = ofGap(uFlow);
  float front = flow * 1.3;
  float passed = clamp((front - vAlong.x) / 0.15, 0.0, 1.0);
  float band = flow > 0.0 && flow < 1.0 ? exp(-pow((vAlong.x - (front - 0.15)) / 0.1, 2.0)) : 0.0;
  float lit = strength * (0.1 + 0.9 * vActivation);
  float alpha = mix(0.035 + 0.05 * strength, 0.02 + 0.92 * lit, passed) + band * (0.1 + 0.9 * strength) * 0.8;
  if (vPinned > 0.5) alpha = max(alpha, 0.22 + 0.75 * strength * passed);
  if (vPinned < -0.5) alpha *= 0.22;
  float half_ = mix(0.9, 2.3, strength) * 0.5;
  float px = max(fwidth(vAlong.y), 1e-4);
  float cover = clamp((half_ - abs(vAlong.y)) / px + 0.5, 0.0, 1.0) * min(1.0, 2.0 * half_ / px);
  vec3 own = mix(uUnsigned, vEdge.x < 0.0 ? uMinus : uPlus, uSigned);
  vec3 colour = mix(uPlain, own, clamp(passed + band, 0.0, 1.0));
  colour = mix(colour, vec3(1.0), band * 0.25 * uContrast);
  float grown = clamp((ofGap(uDrawn) * 1.05 - vAlong.x) / 0.05, 0.0, 1.0);
  float a = clamp(alpha, 0.0, 1.0) * cover * grown * ofGap(uDim) * vAlpha;
  finalColor = vec4(colour * a, a);
}`;

const words = 11;
/** A line is at most so far from its middle to its rim. */
const lineReach = 2.5;
/** The strength that about one weight in 25 of a layer reaches is drawn in full. */
const share = 0.96;

export interface DrawnConnection {
  /** Layer of the target, 1…3. */
  gap: number;
  source: number;
  target: number;
  from: At;
  to: At;
}

export class ConnectionsMesh extends OwnMesh {
  private readonly edges: readonly DrawnConnection[];
  private readonly vertices: Buffer;
  private readonly activations: Float32Array;
  private readonly source: BufferImageSource;
  private readonly uniformGroup: UniformGroup;
  private readonly offsets: number[];

  constructor(edges: readonly DrawnConnection[], sizes: readonly number[]) {
    const vertices = new Buffer({ data: laidOut(edges), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST, label: 'connections' });
    const at = (word: number, format: 'float32' | 'float32x2' | 'float32x4') => ({
      buffer: vertices,
      stride: words * 4,
      offset: word * 4,
      format,
    });
    const geometry = new Geometry({
      attributes: {
        aFrom: at(0, 'float32x2'),
        aTo: at(2, 'float32x2'),
        aCorner: at(4, 'float32x2'),
        aEdge: at(6, 'float32x4'),
        aSource: at(10, 'float32'),
      },
      indexBuffer: quadIndices(edges.length),
    });
    const activations = new Float32Array(sizes.reduce((sum, size) => sum + size, 0));
    const source = numbersTexture(activations, activations.length, 1);
    const vec3 = (value: Float32Array) => ({ value, type: 'vec3<f32>' as const });
    const uniforms = new UniformGroup({
      uDrawn: vec3(new Float32Array(3)),
      uFlow: vec3(new Float32Array(3)),
      uDim: vec3(new Float32Array(3)),
      uPlus: vec3(rgb(palette.positive)),
      uMinus: vec3(rgb(palette.negative)),
      uPlain: vec3(rgb(palette.secondary)),
      uUnsigned: vec3(rgb(palette.text)),
      uSigned: { value: 1, type: 'f32' },
      uPinned: { value: new Float32Array([-1, -1]), type: 'vec2<f32>' },
      uContrast: { value: palette.glow > 0 ? 1 : 0, type: 'f32' },
    });
    const glProgram = GlProgram.from({ name: 'connections', vertex, fragment });
    super(geometry, new Shader({ glProgram, resources: { uActivations: source, connections: uniforms } }), [source]);
    this.extent = emptyExtent();
    for (const { from, to } of edges) for (const { x, y } of [from, to]) widen(this.extent, x, y, lineReach, lineReach);
    this.edges = edges;
    this.vertices = vertices;
    this.activations = activations;
    this.source = source;
    this.uniformGroup = uniforms;
    this.offsets = sizes.map((_, layer) => sizes.slice(0, layer).reduce((sum, size) => sum + size, 0));
  }

  /** Bakes the weights, scaled per layer. Needed when a weight or the choice of inputs has changed. */
  bake(network: Network, shown: readonly number[]): void {
    const data = this.vertices.data as Float32Array;
    const scales = network.layers.map((layer) => scaleOf(layer.weights));
    let at = 0;
    for (const { gap, source: place, target } of this.edges) {
      const { weights, sources } = network.layers[gap - 1] as Layer;
      const source = gap === 1 ? (shown[place] as number) : place;
      const strength = Math.max(-1, Math.min(1, (weights[target * sources + source] as number) / (scales[gap - 1] as number)));
      const activation = (this.offsets[gap - 1] as number) + source;
      for (let k = 0; k < 4; k++, at += words) {
        data[at + 6] = strength;
        data[at + 7] = activation;
        data[at + 10] = source;
      }
    }
    this.vertices.update();
  }

  light(pass: ForwardPass): void {
    this.offsets.forEach((offset, layer) => {
      this.activations.set(pass.activations(layer), offset);
    });
    this.source.update();
  }

  /** `signed` from 0, all in one light, to 1, where colours tell positive weights from negative ones. */
  show(
    gaps: readonly { drawn: number; flow: number; dim: number }[],
    pinned: { layer: number; neuron: number } | undefined,
    signed: number,
  ): void {
    const { uniforms } = this.uniformGroup as UniformGroup & { uniforms: Record<string, Float32Array | number> };
    uniforms.uSigned = signed;
    gaps.forEach(({ drawn, flow, dim }, i) => {
      (uniforms.uDrawn as Float32Array)[i] = drawn;
      (uniforms.uFlow as Float32Array)[i] = flow;
      (uniforms.uDim as Float32Array)[i] = dim * palette.connection;
    });
    (uniforms.uPinned as Float32Array).set(pinned ? [pinned.layer, pinned.neuron] : [-1, -1]);
    this.uniformGroup.update();
  }
}

/** What of the quads never changes: where they stand, and whither they lead. */
function laidOut(edges: readonly DrawnConnection[]): Float32Array {
  const data = new Float32Array(edges.length * 4 * words);
  edges.forEach(({ gap, target, from, to }, i) => {
    for (let k = 0; k < 4; k++) {
      const corner = [from.x, from.y, to.x, to.y, k === 0 || k === 3 ? 0 : 1, k < 2 ? -1 : 1, 0, 0, gap, target];
      data.set(corner, (i * 4 + k) * words);
    }
  });
  return data;
}

/** The size that a layer's weights are drawn by: about one in 25 is larger. They never change, and sorting 12,544 of them takes 2 ms. */
export const scaleOf = oncePer((weights: Float64Array): number => quantile(weights, share) || 1);

function quantile(values: Float64Array, share: number): number {
  const sorted = values.map(Math.abs).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 1;
}
