/** Where the sums stand written out, and where linear algebra can be learned. */

import { type Places, place } from '../../src/theme/places';
import type { Label } from '../../src/views/LabelView';
import type { MatrixPlaces } from '../shared/matrix/matrixPlaces';
import type { LegendArea } from './LegendView';
import type { SumsPlace } from './SumsWallView';

export function wallPlace({ layout, height }: Places): SumsPlace {
  if (layout === 'wide') return { ...place(412, 84, 868, 476), size: 22, large: 24, name: 104, product: 148 };
  return { ...place(16, 322, 374, height - 560), size: 14, large: 15, name: 66, product: 96 };
}

/** In the formula's place. */
export function whereToLearn({ line, compact }: MatrixPlaces): Label[] {
  const words = compact
    ? ['To learn it: ', 'Essence of linear algebra, 3Blue1Brown']
    : ['Where to learn it in an afternoon: ', 'Essence of linear algebra, chapter three, by 3Blue1Brown'];
  return [{ x: line.x, y: line.y + 9, size: compact ? 12 : 18, align: 'center', words: [words.join('')], keepsSize: true }];
}

/** Under the formula that is spelled out; on a phone beside the digit. */
export function legendPlace({ layout, home }: Places): LegendArea {
  if (layout === 'wide') return { x: 896, y: 516, pitch: 38, size: 20, room: 128 };
  return { x: home.x + home.width + 12, y: home.y + 22, pitch: 50, size: 16, room: 0, under: 24 };
}
