/** Where the sums stand written out, and where linear algebra can be learned. */

import { type Places, place } from '../../src/theme/places';
import type { Label } from '../../src/views/LabelView';
import type { MatrixPlaces } from '../shared/matrix/matrixPlaces';
import type { LegendArea } from './LegendView';
import type { SumsPlace } from './SumsWallView';

export function wallPlace({ layout, height }: Places): SumsPlace {
  if (layout === 'wide') return { ...place(376, 84, 904, 476), size: 16, large: 17, name: 76, product: 112 };
  return { ...place(16, 322, 374, height - 560), size: 11, large: 11.5, name: 52, product: 78 };
}

/** In the formula's place. */
export function whereToLearn({ line, compact }: MatrixPlaces): Label[] {
  const words = compact
    ? ['To learn it: ', 'Essence of linear algebra, 3Blue1Brown']
    : ['Where to learn it in an afternoon: ', 'Essence of linear algebra, chapter three, by 3Blue1Brown'];
  return [{ x: line.x, y: line.y, size: compact ? 12 : 18, align: 'center', words: [words.join('')] }];
}

/** Under the formula that is spelled out; on a phone beside the digit. */
export function legendPlace({ layout, home }: Places): LegendArea {
  if (layout === 'wide') return { x: 896, y: 508, pitch: 23, size: 15, room: 66 };
  return { x: home.x + home.width + 12, y: home.y + 64, pitch: 44, size: 11, room: 0, under: 16 };
}
