/** The scene on a plain 2D canvas, for browsers that refuse WebGL: the same pictures and numbers, without glow and connections. */
import type { Container } from 'pixi.js';
import type { Places } from '../theme/places';
import { CanvasInk } from '../views/CanvasInk';
import { View } from '../views/View';
import type { Lens } from './lens';

export function drawPlainly(canvas: HTMLCanvasElement, root: Container, places: Places, resolution: number, lens: Lens): HTMLCanvasElement {
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.setTransform(resolution, 0, 0, resolution, 0, 0);
  pen.clearRect(0, 0, places.width, places.height);
  pen.transform(lens.scale, 0, 0, lens.scale, lens.x, lens.y);
  drawContainer(pen, root, 1);
  return canvas;
}

function drawContainer(pen: CanvasRenderingContext2D, container: Container, outerAlpha: number): void {
  const alpha = container.visible ? outerAlpha * container.alpha : 0;
  if (alpha <= 0.01) return;
  pen.save();
  pen.translate(container.x, container.y);
  pen.scale(container.scale.x, container.scale.y);
  if (container instanceof View && container.presence > 0) container.sketch(new CanvasInk(pen, alpha));
  for (const child of container.children) drawContainer(pen, child, alpha);
  pen.restore();
}
