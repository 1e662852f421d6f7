/** Ink that is drawn one after the other becomes one mesh: views whose own meshes lie between keep theirs apart. */
import { type Container, Mesh } from 'pixi.js';
import { InkMesh, type InkRun } from '../views/InkMesh';
import { seats } from '../views/inkShader';

const run: InkRun = { meshes: [], places: new Float32Array(seats * 4), alphas: new Float32Array(seats) };

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
  if (container instanceof Mesh) endRun();
  const x = left + container.x * outerX;
  const y = top + container.y * outerY;
  const scaleX = container.scale.x * outerX;
  const scaleY = container.scale.y * outerY;
  const alpha = container.alpha * outerAlpha;
  const { children } = container;
  for (let i = 0; i < children.length; i++) visit(children[i] as Container, scaleX, scaleY, x, y, alpha);
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
}

function endRun(): void {
  run.meshes.at(-1)?.draw(run);
  run.meshes.length = 0;
}
