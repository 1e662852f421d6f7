import { expect, test } from 'vitest';
import { dialPlaces } from '../../../../slides/shared/dials/dialPlaces';
import { placesFor } from '../../../../src/theme/places';

test.each([640, 800, 844, 932, 1100])(
  'on a phone of 390 × %d the lens keeps off the digit, and off the block that it looks at',
  (height) => {
    const { wall, lens, digit } = dialPlaces(placesFor(390, height));
    const [low, high] = lens.places;
    const { y, pitchY, edge } = wall.layers[0];
    expect(low.y + low.height).toBeLessThan(digit.y);
    for (const row of [0, 1, 2, 3]) {
      const top = y + row * pitchY;
      expect(top + edge <= low.y || top >= high.y + high.height).toBe(true);
    }
  },
);
