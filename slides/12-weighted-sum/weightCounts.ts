/** Beside a neuron's picture: how many of its weights are not 0, and how many are. */
import type { Lesson } from '../../src/lesson/Lesson';
import { LabelView } from '../../src/views/LabelView';
import { count, type Word } from '../../src/views/words';
import type { MultiplicationPlaces } from './places';

export function weightCounts(lesson: Lesson, name: string, { third, compact }: MultiplicationPlaces) {
  const view = new LabelView();
  return {
    view,
    show() {
      const weights = lesson.network(name).weightsInto(1, 0);
      const of = (sign: number) => weights.filter((weight) => Math.sign(weight) === sign).length;
      const lines: (readonly Word[])[] = [
        [count('positive weights', of(1)), ' positive'],
        ...(of(-1) > 0 ? [[count('negative weights', of(-1)), ' negative']] : []),
        [count('weights that are 0', of(0)), ' zero'],
      ];
      const [size, pitch] = compact ? [18, 26] : [24, 38];
      const top = third.y + third.height / 4;
      view.labels = lines.map((words, i) => ({ x: third.x - (compact ? 12 : 28), y: top + i * pitch, size, words }));
    },
  };
}
