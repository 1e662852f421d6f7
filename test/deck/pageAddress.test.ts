/** What leads to the front door, and what goes past it. */
import { describe, expect, test } from 'vitest';
import { addressOf, leadsToDoor, placeOf } from '../../src/deck/pageAddress';

const chapters = ['one', 'two'].map((id) => ({ id, title: id, load: () => Promise.reject(new Error('not asked for')) }));
const at = (search: string, hash: string) => ({ search, hash });

describe('an address', () => {
  test.each([
    ['nothing', '', ''],
    ['an empty hash', '', '#'],
    ['a theme', '?lesson-theme=light', ''],
    ['all of the look', '?lesson-theme=light&lesson-weights=blue-orange&lesson-type=large&lesson-motion=reduced', ''],
    ['what another page has added', '?utm_source=mail', ''],
  ])('with %s leads to the door', (_, search, hash) => {
    expect(leadsToDoor(at(search, hash))).toBe(true);
    expect(placeOf(chapters, at(search, hash))).toEqual({ index: -1, step: 0 });
  });

  test.each([
    ['a slide', '', '#/two', { index: 1, step: 0 }],
    ['a step', '?lesson-theme=light', '#/two/3', { index: 1, step: 4 }],
    ['a hash that names nothing', '', '#/no-such-slide', undefined],
    ['any hash', '', '#top', undefined],
    ['a path', '?lesson-path=short', '', undefined],
    ['paper', '?view=print', '', undefined],
    ['work that was sent', '?lesson-work=abc', '', undefined],
    ['the speaker’s page', '?lesson-page=speaker', '', undefined],
  ])('with %s goes past it', (_, search, hash, place) => {
    expect(leadsToDoor(at(search, hash))).toBe(false);
    expect(placeOf(chapters, at(search, hash))).toEqual(place);
  });
});

test('the door’s own address leads to it again, whatever stood in the one before', () => {
  const before = globalThis.location;
  globalThis.location = { pathname: '/deck/', search: '?lesson-theme=light&lesson-path=short&lesson-work=abc', hash: '#/two' } as Location;
  try {
    const path = { id: 'short', title: 'Short', minutes: 2 };
    expect(addressOf(undefined, 0, path)).toBe('/deck/?lesson-theme=light');
    expect(addressOf('two', 1, path)).toBe('/deck/?lesson-theme=light&lesson-path=short&lesson-work=abc#/two/0');
  } finally {
    globalThis.location = before;
  }
});
