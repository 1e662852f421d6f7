import { Container } from 'pixi.js';
import { beforeAll, expect, test, vi } from 'vitest';
import { joinInk } from '../../src/stage/joinInk';
import { atlas } from '../../src/views/GlyphAtlas';
import { GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { InkMesh } from '../../src/views/InkMesh';
import { numbersTexture } from '../../src/views/ownMesh';
import { View } from '../../src/views/View';

class Boxes extends View {
  count = 1;

  protected override paint(ink: Ink): void {
    for (let i = 0; i < this.count; i++) ink.box(i, 0, 1, 1, { fill: 0xffffff });
  }
}

class Picture extends Boxes {
  protected override prepareMeshes(): void {
    if (this.children.length === 0) this.addChild(new GridMesh(1, 1, 1, 1, 'activation'));
  }
}

// No page here has a canvas, and no letter is painted.
beforeAll(() => {
  vi.spyOn(atlas, 'texture', 'get').mockReturnValue(numbersTexture(new Float32Array(1), 1, 1));
});

const inkOf = (view: View) => view.children.find((child) => child instanceof InkMesh) as InkMesh;

/** The views whose mesh draws, and how many boxes each draws. */
function drawn(views: readonly View[]): (number | undefined)[] {
  const root = new Container();
  root.addChild(...views);
  for (const view of views) view.prepare(0);
  joinInk(root);
  return views.map((view) => (inkOf(view)?.visible ? inkOf(view).geometry.instanceCount : undefined));
}

test('ink without a mesh between becomes one mesh, that of the last view', () => {
  expect(drawn([new Boxes(), new Boxes(), new Boxes()])).toEqual([undefined, undefined, 3]);
});

test('a mesh between keeps ink apart, so that what is drawn later lies above', () => {
  expect(drawn([new Boxes(), new Boxes(), new Picture(), new Boxes()])).toEqual([undefined, 2, undefined, 2]);
});

test('a mesh that lies beside all ink before it keeps none apart, wherever its view stands', () => {
  const [picture, moved] = [new Picture(), new Picture()];
  moved.position.set(300, 200);
  picture.position.set(0.5, 0);
  expect(drawn([new Boxes(), moved, new Boxes()])).toEqual([undefined, undefined, 3]);
  // What it lies on is all that was painted since the last mesh: of the moved one, too.
  expect(drawn([new Boxes(), picture, new Boxes()])).toEqual([1, undefined, 2]);
});

test('ink is measured with lines, turned boxes and what is painted anew', () => {
  const view = new Boxes();
  drawn([view]);
  const { sheet } = inkOf(view);
  expect([...sheet.extent]).toEqual([-1, -1, 2, 2]);
  sheet.begin();
  sheet.line(10, 20, 10, 50, { colour: 0, width: 4 });
  sheet.box(98, 0, 4, 20, { fill: 0, turn: Math.PI / 2 });
  expect([...sheet.extent].map(Math.round)).toEqual([7, 7, 111, 51]);
});

test('a view that paints nothing, or is not to be seen, takes no part', () => {
  const [empty, faded] = [new Boxes(), new Boxes()];
  empty.count = 0;
  faded.alpha = 0;
  expect(drawn([new Boxes(), faded, new Boxes(), empty])).toEqual([undefined, undefined, 2, undefined]);
});

test('what one view paints anew, the mesh of all draws', () => {
  const [first, last] = [new Boxes(), new Boxes()];
  expect(drawn([first, last])).toEqual([undefined, 2]);
  first.count = 100;
  first.changed();
  expect(drawn([first, last])).toEqual([undefined, 101]);
});
