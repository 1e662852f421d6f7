/** What can be taken hold of: the filter's two pictures, which picture it is, its threshold and its ring; then the ladder's pieces. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl, SliderControl, Where } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { FilterPart } from './filterPart';
import type { LadderPart } from './ladderPart';
import type { FilterPlaces } from './places';
import { slideId } from './question';
import { type EdgeFinding, mostThreshold, notch, sidesOf } from './state';

export function filterControls(lesson: Lesson, places: FilterPlaces, part: FilterPart): Control[] {
  const { convolution, filter, edges } = part;
  const isThere = () => convolution.drawn * convolution.alpha > halfway;
  const whenLens = (place: Place) => () => (isThere() && convolution.lens > halfway ? place : undefined);
  const whenSettled = (place: Place) => () => (isThere() && convolution.settled * convolution.framed > halfway ? place : undefined);
  return [
    pixelsControl(part, places.picture, {
      id: 'picture',
      label: 'The picture. Arrows move the filter over it, Enter chooses a pixel.',
      where: whenLens(places.picture),
      press: (index) => {
        lesson.draft.value = { slide: slideId, value: index };
      },
    }),
    pixelsControl(part, places.answers, {
      id: 'answers',
      label: 'The responses of the filter, pixel by pixel.',
      where: whenSettled(places.answers),
    }),
    whichPictureControl(lesson, part, { compact: places.compact, where: whenLens(places.choice) }),
    thresholdControl(edges, whenSettled(places.threshold)),
    turnControl(edges, () => (filter.turnable * filter.drawn * filter.alpha > halfway ? places.dial : undefined)),
  ];
}

/** The pixels of a picture that stands at `place`, each of them the middle of what is under the filter. */
function pixelsControl(
  { edges, pointed }: FilterPart,
  place: Place,
  own: Pick<PickControl, 'id' | 'label' | 'where' | 'press'>,
): PickControl {
  const side = () => edges.picture.value.side;
  return {
    kind: 'pick',
    ...own,
    count: () => side() ** 2,
    placeOf: (index) => cellOf(place, side(), index),
    text: (index) =>
      `row ${Math.floor(index / side())}, column ${index % side()}: ${written(edges.termsAt(Math.min(index, side() ** 2 - 1)).sum)}`,
    point: (index) => {
      pointed.value = index;
    },
  };
}

/** Beyond the picture's last pixel there is only the last: a cursor from a larger picture comes back from there. */
function cellOf(place: Place, side: number, index: number): Place {
  const at = Math.min(index, side * side - 1);
  const cell = place.width / side;
  return { x: place.x + (at % side) * cell, y: place.y + Math.floor(at / side) * cell, width: cell, height: cell };
}

function whichPictureControl(
  lesson: Lesson,
  { edges, pointed }: FilterPart,
  { compact, where }: { compact: boolean; where: Where },
): ChoiceControl {
  return {
    kind: 'choice',
    id: 'which-picture',
    label: 'Which picture the filter slides over',
    ...(compact ? {} : { heading: 'picture' }),
    quiet: true,
    options: [
      { value: 0, text: 'drawing' },
      { value: 1, text: compact ? 'digit' : 'your digit' },
    ],
    where,
    value: () => (edges.ofDigit.value ? 1 : 0),
    set(value) {
      edges.ofDigit.value = value === 1;
      lesson.draft.value = undefined;
      pointed.value = undefined;
    },
  };
}

function thresholdControl({ threshold }: EdgeFinding, where: Where): SliderControl {
  return {
    kind: 'slider',
    id: 'threshold',
    label: 'How strong a response must be to be shown',
    min: 0,
    max: mostThreshold,
    step: 0.05,
    isEdit: true,
    where,
    value: () => threshold.value,
    set(value) {
      threshold.value = value;
    },
    text: (value) => `stronger than ${written(value)}`,
  };
}

function turnControl({ degrees }: EdgeFinding, where: Where): SliderControl {
  return {
    kind: 'slider',
    id: 'turn',
    label: 'Turn the filter',
    turns: true,
    min: 0,
    max: 360 - notch,
    step: notch,
    isEdit: true,
    where,
    value: () => degrees.value,
    set(value) {
      degrees.value = value;
    },
    text: (value) => `${value} degrees: adds ${sidesOf(value)[0]}`,
  };
}

export function ladderControls(places: FilterPlaces, part: LadderPart): Control[] {
  const { ladder } = part;
  return [
    ladderPiecesControl(part, () => (ladder.drawn * ladder.alpha > 0.9 ? places.ladder.area : undefined)),
    whoseLadderControl(part, () => (ladder.climbed * ladder.alpha > 0.9 ? places.ladderChoice : undefined)),
  ];
}

function ladderPiecesControl({ ladder, shown, pointed }: LadderPart, where: Where): PickControl {
  return {
    kind: 'pick',
    id: 'ladder',
    label: 'Pieces of the ladder. Arrows go from one to the next, up to what they build and down to what they are built from.',
    where,
    count: () => shown().pieces.length,
    placeOf(i) {
      const piece = shown().pieces[i];
      return piece && ladder.placeOf(piece);
    },
    text: (i) => `${shown().rungNames[shown().pieces[i]?.rung ?? 0]}: ${shown().pieces[i]?.text}`,
    point: (i) => {
      pointed.value = i;
    },
  };
}

function whoseLadderControl({ kind, pointed }: LadderPart, where: Where): ChoiceControl {
  return {
    kind: 'choice',
    id: 'whose-ladder',
    label: 'Whose layers the ladder shows',
    quiet: true,
    options: [
      { value: 0, text: 'speech' },
      { value: 1, text: 'picture' },
    ],
    where,
    value: () => (kind.value === 'speech' ? 0 : 1),
    set(value) {
      pointed.value = undefined;
      kind.value = value === 0 ? 'speech' : 'picture';
    },
  };
}
