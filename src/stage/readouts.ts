/** Which numbers are visible on the stage right now, and where, and of which networks they are: read back from what was drawn. */
import type { Container } from 'pixi.js';
import { readNumber } from '../theme/numbers';
import type { At, Places } from '../theme/places';
import { View } from '../views/View';
import { type Lens, through } from './lens';

export interface StageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StageReadout extends StageBox {
  name: string;
  text: string;
  value: number;
}

/** What is fainter than this is not there. */
const visible = 0.02;

interface Placed {
  /** From the view's own pixels to those of the stage: scale and shift. Views are never turned. */
  toStage(box: StageBox): StageBox;
  alpha: number;
}

/** Scale, shift and opacity of a container, through all it stands in. */
export function placedOnStage(view: Container): Placed {
  let [scaleX, scaleY, x, y, alpha] = [1, 1, 0, 0, 1];
  for (let at: Container | null = view; at; at = at.parent) {
    x = at.x + x * at.scale.x;
    y = at.y + y * at.scale.y;
    scaleX *= at.scale.x;
    scaleY *= at.scale.y;
    alpha *= at.visible ? at.alpha : 0;
  }
  return {
    alpha,
    toStage: (box) => ({ x: x + box.x * scaleX, y: y + box.y * scaleY, width: box.width * scaleX, height: box.height * scaleY }),
  };
}

function isSeen(view: View): boolean {
  return placedOnStage(view).alpha * view.presence > visible;
}

/** From logical pixels of the stage, seen through a lens, to those of the window. */
export function toClient(onStage: StageBox, places: Places, element: HTMLElement, lens: Lens): StageBox {
  const box = through(lens, onStage);
  const frame = element.getBoundingClientRect();
  const sx = frame.width / places.width;
  const sy = frame.height / places.height;
  return { x: frame.x + box.x * sx, y: frame.y + box.y * sy, width: box.width * sx, height: box.height * sy };
}

/** What is to be seen of the stage: all of it, or the part that is enlarged. */
type Seen = Pick<Places, 'width' | 'height'> & Partial<At>;

function isInside(box: StageBox, { x = 0, y = 0, width, height }: Seen): boolean {
  return box.x + box.width > x && box.y + box.height > y && box.x < x + width && box.y < y + height;
}

/** All views in a container that are to be seen. */
function seenIn(container: Container): View[] {
  const own = container instanceof View && isSeen(container) ? [container] : [];
  return [...own, ...container.children.flatMap(seenIn)];
}

/** Rectangles in logical pixels of the stage. */
export function readoutsIn(root: Container, seen: Seen): StageReadout[] {
  return seenIn(root).flatMap((view) => {
    const { alpha, toStage } = placedOnStage(view);
    return view.readouts().flatMap(({ name, text, value, alpha: own, ...box }) => {
      const onStage = toStage(box);
      return alpha * own > visible && isInside(onStage, seen) ? [{ name, text, value, ...onStage }] : [];
    });
  });
}

/** `lesson`, and each other network that a number is named after (`bar:z[1][0]`) or that a view shows without one. */
export function networksIn(root: Container, seen: Seen): string[] {
  const named = readoutsIn(root, seen).flatMap(({ name }) => /^([\w-]+):[azbw]\[/.exec(name)?.[1] ?? []);
  return [...new Set(['lesson', ...named, ...seenIn(root).flatMap(({ networksShown }) => networksShown)])];
}

/** Numbers that stand in elements over the stage: control values, formulas. Their elements say so with `data-readout`. */
export function readoutsInDom(root: ParentNode): StageReadout[] {
  return [...root.querySelectorAll<HTMLElement>('[data-readout]')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const text = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
    if (width === 0 || text === '') return [];
    return [{ name: element.dataset.readout as string, text, value: readNumber(text), x, y, width, height }];
  });
}

/** The client rectangle of a view that has an edge or a size of its own; nothing while it is not to be seen. */
export function boxOf(view: View, places: Places, element: HTMLElement, lens: Lens): StageBox | undefined {
  const area = view.area;
  return area && isSeen(view) ? toClient(placedOnStage(view).toStage(area), places, element, lens) : undefined;
}
