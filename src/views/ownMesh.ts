/** What all our meshes share: where the vertex shader gets its transforms from, colours as uniforms, numbers as textures, tidy ends. */
import { BufferImageSource, type Geometry, Mesh, type Shader } from 'pixi.js';
import type { Extent } from './extent';

/** For a vertex shader: `placed(point)` gives a point of the view its place on the canvas, `opacity()` the view's alpha. */
export const placingShader = `
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec4 uColor;
uniform vec4 uWorldColorAlpha;
vec4 placed(vec2 point) {
  return vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(point, 1.0)).xy, 0.0, 1.0);
}
float opacity() { return uColor.a * uWorldColorAlpha.a; }
`;

/** A colour as a vec3 uniform. */
export function rgb(colour: number): Float32Array {
  return new Float32Array([((colour >> 16) & 255) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255]);
}

/** Numbers as a texture, one per texel, read with `texelFetch`. */
export function numbersTexture(data: Float32Array, width: number, height: number): BufferImageSource {
  return new BufferImageSource({
    resource: data,
    width,
    height,
    format: 'r32float',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'nearest',
  });
}

/** Two triangles for each of so many quads of four corners. */
export function quadIndices(quads: number): Uint32Array<ArrayBuffer> {
  const list = new Uint32Array(quads * 6);
  for (let quad = 0; quad < quads; quad++) for (let k = 0; k < 6; k++) list[quad * 6 + k] = quad * 4 + ([0, 1, 2, 0, 2, 3][k] as number);
  return list;
}

/** A mesh that takes its geometry, its shader and its own textures with it when it goes. */
export class OwnMesh extends Mesh<Geometry, Shader> {
  /** What it covers at most, in its own pixels; anything, where nothing is said. */
  extent: Extent | undefined;
  private readonly owned: BufferImageSource[];

  constructor(geometry: Geometry, shader: Shader, owned: BufferImageSource[] = []) {
    super({ geometry, shader });
    this.owned = owned;
  }

  override destroy(): void {
    const { geometry, shader } = this;
    super.destroy();
    geometry?.destroy(true);
    shader?.destroy();
    for (const texture of this.owned) texture.destroy();
  }
}
