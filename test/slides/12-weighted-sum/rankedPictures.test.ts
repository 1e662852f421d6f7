import { expect, test } from 'vitest';
import { multiplicationPlaces } from '../../../slides/12-weighted-sum/places';
import { rankedPictures } from '../../../slides/12-weighted-sum/rankedPictures';
import { blank } from '../../../src/digits/pixels';
import { placesFor } from '../../../src/theme/places';
import { makeLesson } from '../../makeLesson';

function five() {
  const lesson = makeLesson();
  const places = multiplicationPlaces(placesFor(1280, 720));
  return { lesson, ...rankedPictures(lesson, 'bar', () => 'sum', places) };
}

test('the bar answers most, white still something, the inverted bar least', () => {
  const { lesson, inWords } = five();
  lesson.setInput(blank().fill(0.5));
  expect(inWords()).toBe('bar 24, all white 8, your digit 4, blank 0, inverted −16');
});

test('with a surround of −1.5 white scores 0, like nothing at all', () => {
  const { lesson, inWords } = five();
  lesson.setInput(blank());
  lesson.editNetwork('bar', (network) =>
    network.withWeightsInto(
      1,
      0,
      network.weightsInto(1, 0).map((weight) => (weight < 0 ? -1.5 : weight)),
    ),
  );
  expect(inWords()).toBe('bar 24, all white 0, blank 0, your digit 0, inverted −24');
});

test('each picture stands at the seat of its sum, and its number is that sum', () => {
  const { lesson, view, show } = five();
  lesson.setInput(blank().fill(0.5));
  show();
  view.sorted = 1;
  const tops = view.digits.map((_, i) => view.placeOf(i).y);
  const sums = view.labels.map((label) => label.flatMap((part) => ('value' in part ? [part.value] : []))[0] as number);
  const byPlace = [...tops.keys()].sort((i, k) => (tops[i] as number) - (tops[k] as number)).map((i) => sums[i]);
  expect(byPlace).toEqual([24, 8, 4, 0, -16]);
});
