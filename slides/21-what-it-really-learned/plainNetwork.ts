/** A network of the same size that was trained plainly: to be loaded before anybody asks. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { TrainedSize } from '../../src/lesson/trainingRecords';

const plains = new WeakMap<Lesson, TrainedSize>();

export async function loadPlain(lesson: Lesson): Promise<TrainedSize> {
  const plain = await lesson.plain();
  plains.set(lesson, plain);
  return plain;
}

/** Nothing until it has been loaded. */
export const plainOf = (lesson: Lesson): TrainedSize | undefined => plains.get(lesson);
