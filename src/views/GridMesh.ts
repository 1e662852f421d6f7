/** A grid of cells as ONE quad on a small texture of numbers: digits, weights, products, the input column. */

import { type BufferImageSource, Geometry, GlProgram, Shader, UniformGroup } from 'pixi.js';
import { clamp } from '../theme/amounts';
import { mix, palette } from '../theme/colours';
import { numbersTexture, OwnMesh, placingShader, quadIndices, rgb } from './ownMesh';

const vertex = `#version 300 es
in vec2 aPosition;
out vec2 vAt;
out float vAlpha;
${placingShader}uniform vec2 uSize;
void main() {
  vAt = aPosition;
  gl_Position = placed(aPosition * uSize);
  vAlpha = opacity();
}`;

const fragment = `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 vAt;
in float vAlpha;
out vec4 finalColor;
uniform sampler2D uValues;
uniform vec2 uGrid;
uniform float uLit;
uniform float uDrawn;
uniform float uGap;
uniform float uCircle; // not uRound: that name is Pixi's own
uniform vec3 uRing;
uniform vec3 uFace;
uniform vec3 uPlus;
uniform vec3 uMinus;
void main() {
  vec2 at = vAt * uGrid;
  vec2 cell = clamp(floor(at), vec2(0.0), uGrid - 1.0);
  float value = texelFetch(uValues, ivec2(cell), 0).r * uLit;
  vec3 colour = mix(uFace, value < 0.0 ? uMinus : uPlus, min(1.0, abs(value)));
  // A hairline along the left and the upper edge of every cell: one pixel, or a tenth of a large cell.
  vec2 pixelsPerCell = 1.0 / max(fwidth(at), vec2(1e-5));
  vec2 intoCell = (at - cell) * pixelsPerCell;
  float width = max(1.0, pixelsPerCell.x * 0.08);
  float line = 1.0 - clamp(min(intoCell.x, intoCell.y) - width + 0.5, 0.0, 1.0);
  colour = mix(colour, uFace, line * uGap * (1.0 - uCircle));
  // From square to circle: the corners are cut off more and more, and a thin ring comes round what is left.
  vec2 centred = (at - cell - 0.5) * 2.0;
  float cut = length(max(abs(centred) - (1.0 - uCircle), 0.0)) - uCircle;
  float soft = 2.0 / pixelsPerCell.x;
  float ring = clamp(1.0 - abs(cut + soft) / soft, 0.0, 1.0);
  colour = mix(colour, uRing, ring * uCircle * 0.6);
  colour = mix(colour, uFace, clamp(cut / soft + 0.5, 0.0, 1.0) * step(0.001, uCircle));
  float order = (cell.x + cell.y) / (uGrid.x + uGrid.y - 2.0 + 1e-5);
  float shown = clamp((uDrawn * 1.12 - order) / 0.12, 0.0, 1.0);
  float alpha = vAlpha * shown;
  finalColor = vec4(colour * alpha, alpha);
}`;

/** Numbers −1…1 per cell, row-major: 0 is the dark face, 1 the colour of plus (a lit lamp, or a positive weight), −1 that of minus. */
export class GridMesh extends OwnMesh {
  private readonly data: Float32Array;
  private readonly source: BufferImageSource;
  private readonly uniformGroup: UniformGroup;

  constructor(columns: number, rows: number, width: number, height: number, meaning: 'activation' | 'signed') {
    const data = new Float32Array(columns * rows);
    const source = numbersTexture(data, columns, rows);
    const uniforms = new UniformGroup({
      uGrid: { value: new Float32Array([columns, rows]), type: 'vec2<f32>' },
      uSize: { value: new Float32Array([width, height]), type: 'vec2<f32>' },
      uLit: { value: 1, type: 'f32' },
      uDrawn: { value: 1, type: 'f32' },
      uGap: { value: 0, type: 'f32' },
      uCircle: { value: 0, type: 'f32' },
      uRing: { value: rgb(palette.lampRing), type: 'vec3<f32>' },
      uFace: { value: rgb(palette.lampOff), type: 'vec3<f32>' },
      uPlus: { value: rgb(meaning === 'activation' ? palette.lampOn : palette.positiveOnFace), type: 'vec3<f32>' },
      uMinus: { value: rgb(palette.negativeOnFace), type: 'vec3<f32>' },
    });
    const geometry = new Geometry({
      attributes: { aPosition: { buffer: new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), format: 'float32x2' } },
      indexBuffer: quadIndices(1),
    });
    const shader = new Shader({
      glProgram: GlProgram.from({ name: 'grid', vertex, fragment }),
      resources: { uValues: source, grid: uniforms },
    });
    super(geometry, shader, [source]);
    this.extent = Float64Array.of(0, 0, width, height);
    this.data = data;
    this.source = source;
    this.uniformGroup = uniforms;
  }

  set(values: ArrayLike<number>): void {
    this.data.set(values);
    this.source.update();
  }

  show(amounts: { lit?: number; drawn?: number; gap?: number; round?: number }): void {
    const { uniforms } = this.uniformGroup;
    uniforms.uLit = amounts.lit ?? 1;
    uniforms.uDrawn = amounts.drawn ?? 1;
    uniforms.uGap = amounts.gap ?? 0;
    uniforms.uCircle = amounts.round ?? 0;
    this.uniformGroup.update();
  }
}

/** The same colour for a single cell, for ink. */
export function cellColour(value: number, meaning: 'activation' | 'signed' = 'activation'): number {
  if (meaning === 'activation') return mix(palette.lampOff, palette.lampOn, clamp(value));
  return mix(palette.lampOff, value < 0 ? palette.negativeOnFace : palette.positiveOnFace, Math.min(1, Math.abs(value)));
}
