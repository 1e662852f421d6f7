/**
 * What every step of every slide draws, in the dark theme and as it is handed to ink and meshes, kept as a hash from commit to commit. `npm run pictures` writes them anew; its diff says
 * which pictures have changed, and each of those wants to be looked at. With NOTES=folder it also writes there what each hash is
 * taken of, so that two commits can be compared line by line.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Container } from 'pixi.js';
import { describe, expect, test } from 'vitest';
import { doorChapter, slides } from '../slides';
import { Scene } from '../src/scene/Scene';
import type { Slide } from '../src/scene/Step';
import { type Places, placesFor, widePlaces } from '../src/theme/places';
import { OwnMesh } from '../src/views/ownMesh';
import { View } from '../src/views/View';
import { makeLesson } from './makeLesson';
import { pictureOf } from './pictureOf';

const chapters = [doorChapter, ...slides];

const layouts: Record<string, Places> = { wide: widePlaces, phone: placesFor(390, 844) };

const shortHash = (parts: Iterable<string | NodeJS.ArrayBufferView>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
};

/** Four decimals of every number: a sum taken in another order is no other picture. */
const rounded = (note: string): string => note.replace(/-?\d+\.\d{5,}(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(4))));

const numbersOf = (_: string, value: unknown) => (value instanceof Float32Array ? Array.from(value) : value);

/** What goes to the graphics card for a mesh: its vertices, its numbers and its settings. */
function meshNotes(mesh: OwnMesh, alpha: number): string {
  const buffers = mesh.geometry.buffers.map(({ data }) => shortHash([data as Float32Array]));
  const { resources = {} } = mesh.shader ?? {};
  const settings = Object.getOwnPropertyNames(resources).map((name) => {
    const { resource, uniforms } = resources[name] as { resource?: Float32Array; uniforms?: object };
    return resource ? shortHash([resource]) : JSON.stringify(uniforms, numbersOf);
  });
  return rounded(`mesh ${[mesh.x, mesh.y, mesh.scale.x, mesh.scale.y, alpha]} ${buffers} ${settings}`);
}

/** The meshes of everything that is there, which `pictureOf` does not see. */
function meshesOf(scene: Scene): string[] {
  const notes: string[] = [];
  const visit = (container: Container, outer: number) => {
    const alpha = container.visible ? outer * container.alpha : 0;
    if (alpha <= 0.01 || (container instanceof View && container.presence <= 0)) return;
    // biome-ignore lint/complexity/useLiteralKeys: it is protected, and the stage calls it before every frame
    if (container instanceof View) container['prepareMeshes']();
    for (const child of container.children) {
      if (child instanceof OwnMesh && child.visible) notes.push(meshNotes(child, alpha * child.alpha));
      visit(child, alpha);
    }
  };
  visit(scene.root, 1);
  return notes;
}

/** A line for each step: its hash and its name. */
async function picturesOf(slide: Slide, layout: string, places: Places): Promise<string[]> {
  const scene = await Scene.build(slide, makeLesson(), places);
  const lines = ['opening', ...slide.steps.map(({ id }) => id)].map((step, index) => {
    scene.goTo(index);
    const drawn = [...pictureOf(scene).notes.map(rounded), ...meshesOf(scene)].join('\n');
    keepNotes(`${slide.id}-${index}-${layout}`, drawn);
    return `${shortHash([drawn])}  ${layout}  ${step}`;
  });
  scene.destroy();
  return lines;
}

function keepNotes(name: string, notes: string): void {
  const folder = process.env.NOTES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), notes);
}

describe('every step draws what it drew before', () => {
  test.each(chapters.map(({ id, load }) => [id, load] as const))('%s', async (id, load) => {
    const { default: slide } = await load();
    const lines: string[] = [];
    for (const [layout, places] of Object.entries(layouts)) lines.push(...(await picturesOf(slide, layout, places)));
    await expect(`${lines.join('\n')}\n`, 'if this is meant, look at the steps that differ, then npm run pictures').toMatchFileSnapshot(
      `pictures/${id}.txt`,
    );
  });
});
