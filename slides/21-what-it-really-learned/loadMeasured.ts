/** What the sentences tell in numbers is measured before the slide opens: both networks, on the two hundred fair digits. */
import type { Lesson } from '../../src/lesson/Lesson';
import { breath } from '../shared/measuring/breath';
import { loadPlain } from './plainNetwork';
import { exciting, firstExcited } from './strangePictures';
import { measureAll } from './withstood';

export async function loadMeasured(lesson: Lesson) {
  // Whatever cannot wait for them has them from now on.
  lesson.samples('fair');
  const fair = await lesson.sampleSet('fair');
  const plain = await loadPlain(lesson);
  await measureAll(lesson.network(), fair);
  await measureAll(plain.network, fair, true);
  for (const network of [lesson.network(), plain.network]) {
    exciting(network, firstExcited, fair);
    await breath();
  }
  return { fair, plain };
}
