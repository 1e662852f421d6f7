import { describe, expect, test } from 'vitest';
import { placesFor, widePlaces } from '../../src/theme/places';

describe('the stage', () => {
  test.each([
    [1280, 720],
    [1920, 1080],
    [800, 600],
    [1024, 768],
    [844, 390],
  ])('of a window of %i × %i is the wide one', (width, height) => {
    expect(placesFor(width, height)).toBe(widePlaces);
  });

  test.each([
    [390, 844],
    [412, 915],
    [390, 1000],
  ])('of a phone of %i × %i has its shape', (width, height) => {
    const { layout, width: logical, height: tall } = placesFor(width, height);
    expect(layout).toBe('tall');
    expect(logical).toBe(390);
    expect(tall / logical).toBeCloseTo(height / width, 2);
  });

  test.each([
    [360, 640],
    [390, 693],
  ])('of a short phone of %i × %i is a long one’s in smaller', (width, height) => {
    expect(placesFor(width, height)).toMatchObject({ layout: 'tall', width: 390, height: 800 });
  });

  test.each([widePlaces, placesFor(390, 844), placesFor(360, 640)])('holds all its places', (places) => {
    const { home, second, third, card, received, sum, net } = places;
    for (const place of [home, second, third, card, received, sum, net.barcode]) {
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.y).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(places.width);
      expect(place.y + place.height).toBeLessThanOrEqual(places.height);
    }
    expect(home.width).toBe(home.height);
    expect(home.width).toBeGreaterThanOrEqual(200);
  });
});
