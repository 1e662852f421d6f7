/** Ink that is drawn one after the other becomes one mesh: only a view's mesh that lies on earlier ink keeps it apart from later ink. */
import { type Container, Mesh } from 'pixi.js';
import { type Extent, emptyExtent, widen } from '../views/extent';
import { InkMesh, type InkRun } from '../views/InkMesh';
import { seats } from '../views/inkShader';
import { OwnMesh } from '../views/ownMesh';

const run: InkRun = { meshes: [], places: new Float32Array(seats * 4), alphas: new Float32Array(seats) };
/** What the run covers so far, on the stage. */
const covered = emptyExtent();
/** So near to each other, in the canvas' pixels, things are taken to overlap. */
const margin = 1;
const nothing = emptyExtent();

/** To be called when all views are painted, before they are drawn. Views are never turned. */
export function joinInk(root: Container): void {
  for (const child of root.children) visit(child, root.scale.x, root.scale.y, root.x, root.y, root.alpha);
  endRun();
}

function visit(container: Container, outerX: number, outerY: number, left: number, top: number, outerAlpha: number): void {
  if (container instanceof InkMesh) {
    if (!container.sheet.isEmpty) addToRun(container, outerX, outerY, left, top, outerAlpha);
    else container.visible = false;
    return;
  }
  if (!container.visible || !container.renderable) return;
  const x = left + container.x * outerX;
  const y = top + container.y * outerY;
  const scaleX = container.scale.x * outerX;
  const scaleY = container.scale.y * outerY;
  if (container instanceof Mesh && !(container instanceof OwnMesh && isBeside(container.extent, scaleX, scaleY, x, y))) endRun();
  const alpha = container.alpha * outerAlpha;
  const { children } = container;
  for (let i = 0; i < children.length; i++) visit(children[i] as Container, scaleX, scaleY, x, y, alpha);
}

/** What does not touch the run can be drawn before it as well as after it. */
function isBeside(extent: Extent | undefined, scaleX: number, scaleY: number, x: number, y: number): boolean {
  if (!extent) return false;
  const left = extent[0] as number;
  const top = extent[1] as number;
  const right = extent[2] as number;
  const bottom = extent[3] as number;
  return (
    x + right * scaleX + margin < (covered[0] as number) ||
    y + bottom * scaleY + margin < (covered[1] as number) ||
    x + left * scaleX - margin > (covered[2] as number) ||
    y + top * scaleY - margin > (covered[3] as number)
  );
}

function addToRun(mesh: InkMesh, scaleX: number, scaleY: number, x: number, y: number, alpha: number): void {
  if (run.meshes.length === seats) endRun();
  const seat = run.meshes.push(mesh) - 1;
  run.places[seat * 4] = scaleX;
  run.places[seat * 4 + 1] = scaleY;
  run.places[seat * 4 + 2] = x;
  run.places[seat * 4 + 3] = y;
  // In the steps that Pixi has for opacity, so that ink and pictures fade alike.
  run.alphas[seat] = Math.floor(alpha * 255) / 255;
  const { extent } = mesh.sheet;
  const left = extent[0] as number;
  const top = extent[1] as number;
  const right = extent[2] as number;
  const bottom = extent[3] as number;
  widen(
    covered,
    x + ((left + right) / 2) * scaleX,
    y + ((top + bottom) / 2) * scaleY,
    ((right - left) / 2) * scaleX,
    ((bottom - top) / 2) * scaleY,
  );
}

function endRun(): void {
  run.meshes.at(-1)?.draw(run);
  run.meshes.length = 0;
  covered.set(nothing);
}
