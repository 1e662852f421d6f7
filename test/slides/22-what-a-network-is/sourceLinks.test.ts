import { expect, test } from 'vitest';
import { slides as chapters } from '../../../slides';
import summary from '../../../slides/22-what-a-network-is/slide';
import type { LinkControl } from '../../../src/scene/Control';
import { Scene } from '../../../src/scene/Scene';
import { widePlaces } from '../../../src/theme/places';
import { makeLesson } from '../../makeLesson';

test('each sentence brings a way back to a slide of the lesson, and keeps those of the sentences before it', async () => {
  const scene = await Scene.build(summary, makeLesson(), widePlaces);
  const links = (scene.script.controls ?? []).filter((control): control is LinkControl => control.kind === 'link');
  expect(links).toHaveLength(summary.steps.length);
  for (const [step, link] of links.entries()) {
    scene.goTo(step);
    expect(link.where()).toBeUndefined();
    for (const later of [step + 1, links.length]) {
      scene.goTo(later);
      expect(link.where()).toBeDefined();
    }
    expect(chapters.map(({ id }) => `#/${id}/0`)).toContain(link.href());
  }
  scene.destroy();
});
