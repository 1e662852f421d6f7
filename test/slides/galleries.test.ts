import { expect, test } from 'vitest';
import { missesPlace } from '../../slides/07-feeding-forward/places';
import { multiplicationPlaces } from '../../slides/12-weighted-sum/places';
import { placesFor, widePlaces } from '../../src/theme/places';

test.each([widePlaces, placesFor(390, 844), placesFor(360, 640)])('galleries stand within the stage', (places) => {
  for (const { at } of [missesPlace(places), multiplicationPlaces(places).gallery]) {
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(places.width);
    expect(at.y + at.height).toBeLessThanOrEqual(places.height);
  }
});
