/** What can be taken hold of on the wall of dials: the two hundred digits, whatever turns all dials at once, and what the question is about. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import type { WallView } from '../../src/views/WallView';
import type { DialPlaces } from '../shared/dials/dialPlaces';
import { dialStateOf } from '../shared/dials/dialState';
import { turnsOfAll } from './dialTurns';
import type { DialMoments } from './moments';
import type { TurnedDials } from './state';

export function dialsControls(lesson: Lesson, places: DialPlaces, turned: TurnedDials, moments: DialMoments, samples: WallView): Control[] {
  return [samplesPick(lesson, turned, samples), ...turnsOfAll(lesson, places, turned, moments), askedChoice(lesson, places, moments)];
}

function samplesPick(lesson: Lesson, { fair, right }: TurnedDials, samples: WallView): PickControl {
  return {
    kind: 'pick',
    id: 'samples',
    label: 'Two hundred digits. Enter takes one as your digit.',
    where: () => (samples.drawn > halfway ? shifted(samples.area, samples) : undefined),
    count: () => fair.value.length,
    placeOf: (i) => shifted(samples.placeOf(i), samples),
    text: (i) => `${aDigit(fair.value[i]?.label ?? 0)}, number ${(i % 20) + 1}: ${right.value[0]?.[i] ? 'right' : 'wrong'}`,
    point: (i) => {
      samples.pointed = i;
    },
    press: (i) => {
      const sample = fair.value[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}

function askedChoice(lesson: Lesson, { compact, asked: place }: DialPlaces, { isAsking }: DialMoments): ChoiceControl {
  const { asked, chosen, held } = dialStateOf(lesson);
  const options = compact
    ? ['hidden 1', 'hidden 2', 'output', 'neuron']
    : ['a first weight', 'a middle one', 'a last one', 'a whole neuron'];
  return {
    kind: 'choice',
    id: 'asked',
    label: 'What the question is about',
    heading: compact ? '' : 'about',
    quiet: true,
    options: options.map((text, value) => ({ value, text })),
    where: () => (isAsking() ? place : undefined),
    value: () => asked.value,
    set: (value) => {
      chosen.value = undefined;
      held.value = undefined;
      asked.value = value;
    },
  };
}
