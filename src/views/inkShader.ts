/** One shader for everything that is inked: rounded boxes and circles by their distance field, glyphs from the atlas, soft lights. */
import { GlProgram, Shader, UniformGroup } from 'pixi.js';
import { atlas } from './GlyphAtlas';

/** So many views may share a mesh. */
export const seats = 16;

const vertex = `#version 300 es
in vec2 aPosition; // a corner
in vec4 aBox;      // centre and half sizes
in vec4 aTurn;     // direction, or a letter's size in the atlas; stroke width; seat
in vec4 aShape;
in vec4 aFill;
in vec4 aStroke;
out vec2 vLocal;
out vec4 vShape;
out float vStrokeWidth;
out vec4 vFill;
out vec4 vStroke;
out float vAlpha;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform vec4 uPlaces[${seats}]; // of each view: scale and shift
uniform float uAlphas[${seats}];
void main() {
  int seat = int(aTurn.w + 0.5);
  bool isGlyph = aShape.w > 0.5 && aShape.w < 1.5;
  vec2 local = aPosition * aBox.zw;
  vec2 turned = isGlyph ? local : mat2(aTurn.x, aTurn.y, -aTurn.y, aTurn.x) * local;
  vec4 at = uPlaces[seat];
  mat3 placed = mat3(at.x, 0.0, 0.0, 0.0, at.y, 0.0, at.zw, 1.0);
  gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * placed * vec3(aBox.xy + turned, 1.0)).xy, 0.0, 1.0);
  vLocal = isGlyph ? (aPosition * 0.5 + 0.5) * aTurn.xy : local;
  vShape = aShape;
  vStrokeWidth = aTurn.z;
  vFill = aFill;
  vStroke = aStroke;
  vAlpha = uAlphas[seat];
}`;

// aShape.w is the kind: 0 a rounded box, 1 a glyph, 2 a soft light.
const fragment = `#version 300 es
precision highp float;
in vec2 vLocal;
in vec4 vShape;
in float vStrokeWidth;
in vec4 vFill;
in vec4 vStroke;
in float vAlpha;
out vec4 finalColor;
uniform sampler2D uAtlas;
// The atlas between its pixels, reckoned from the glyph's own corner: a letter looks the same wherever it stands in the atlas.
float glyph(vec2 at, ivec2 corner) {
  vec2 low = floor(at - 0.5);
  vec2 part = at - 0.5 - low;
  ivec2 texel = corner + ivec2(low);
  float upper = mix(texelFetch(uAtlas, texel, 0).a, texelFetch(uAtlas, texel + ivec2(1, 0), 0).a, part.x);
  float lower = mix(texelFetch(uAtlas, texel + ivec2(0, 1), 0).a, texelFetch(uAtlas, texel + ivec2(1, 1), 0).a, part.x);
  return mix(upper, lower, part.y);
}
void main() {
  vec4 colour;
  if (vShape.w > 1.5) {
    float d = length(vLocal) / vShape.x;
    float light = clamp(1.0 - d, 0.0, 1.0);
    colour = vec4(vFill.rgb, vFill.a * light * light);
  } else if (vShape.w > 0.5) {
    colour = vec4(vFill.rgb, vFill.a * glyph(vLocal, ivec2(vShape.xy + 0.5)));
  } else {
    vec2 q = abs(vLocal) - vShape.xy + vShape.z;
    float d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - vShape.z;
    float px = max(fwidth(d), 1e-4);
    float inside = clamp(0.5 - d / px, 0.0, 1.0);
    float ring = clamp(0.5 - (abs(d) - vStrokeWidth * 0.5) / px, 0.0, 1.0) * min(1.0, vStrokeWidth / px) * vStroke.a;
    vec4 fill = vec4(vFill.rgb, vFill.a * inside);
    float a = ring + fill.a * (1.0 - ring);
    colour = vec4((vStroke.rgb * ring + fill.rgb * fill.a * (1.0 - ring)) / max(a, 1e-4), a);
  }
  float alpha = colour.a * vAlpha;
  finalColor = vec4(colour.rgb * alpha, alpha);
}`;

/** Where the views stand whose ink a mesh draws, and how opaque each is. */
export function placeUniforms(): UniformGroup {
  return new UniformGroup({
    uPlaces: { value: new Float32Array(seats * 4), type: 'vec4<f32>', size: seats },
    uAlphas: { value: new Float32Array(seats), type: 'f32', size: seats },
  });
}

export function makeInkShader(places: UniformGroup): Shader {
  return new Shader({ glProgram: GlProgram.from({ name: 'ink', vertex, fragment }), resources: { uAtlas: atlas.texture, places } });
}
