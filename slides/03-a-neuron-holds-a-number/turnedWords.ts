/** What stands above and below the picture in which one neuron has been turned. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Label } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import type { HeldPlaces } from './places';
import { heldTurn } from './state';

/** `left`: how many pixels are as they were. */
export function changedWords(lesson: Lesson, { after: { x, y, width }, close }: HeldPlaces, left: number): Label[] {
  const isLarge = close.radius > 90;
  const size = isLarge ? 20 : 16;
  const same = count('pixels that stay', left);
  const below = y + width + size * 1.4;
  return [
    {
      x,
      y: y - size * 0.7,
      words: [isLarge ? 'with this neuron at ' : 'with it at ', count('where the neuron is turned to', heldTurn(lesson).to)],
      size,
    },
    { x, y: below, words: isLarge ? [same, ' pixels as before'] : [same, ' pixels'], size, keepsSize: !isLarge },
    ...(isLarge ? [] : [{ x, y: below + size * 1.3, words: ['as before'], size }]),
  ];
}
