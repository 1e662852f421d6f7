import { expect, test } from 'vitest';
import { failuresOf } from '../../../slides/16-by-hand/failures';
import slide from '../../../slides/16-by-hand/slide';
import { Scene } from '../../../src/scene/Scene';
import { widePlaces } from '../../../src/theme/places';
import { makeLesson } from '../../makeLesson';

test('one pixel is enough, two are', async () => {
  const lesson = makeLesson();
  const scene = await Scene.build(slide, lesson, widePlaces);
  /** What is said of the first drawing of so many pixels in a row of which so many are enough. */
  const saidOf = (pixels: number, enough: number): string => {
    for (let first = 200; first < 600; first++) {
      lesson.setInput(Array.from({ length: 784 }, (_, i) => (i >= first && i < first + pixels ? 1 : 0)));
      if (failuresOf(lesson).enough.value.kept.length === enough) return scene.script.describe('odd-reasons');
    }
    throw new Error(`There is no drawing of which ${enough} are enough.`);
  };
  expect(saidOf(1, 1)).toContain('1 pixel of it is enough');
  expect(saidOf(2, 2)).toContain('2 pixels of it are enough');
  scene.destroy();
});
