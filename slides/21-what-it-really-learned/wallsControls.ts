/** What can be taken hold of at the two walls: their pictures, and the guess about hidden neurons. */

import { hopeOf, hopes, keepHope } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { shifted } from '../../src/theme/places';
import type { WeightWallView } from './WeightWallView';
import type { WallName } from './wallNeurons';

export function picturesPick(which: WallName, wall: WeightWallView, point: PickControl['point']): PickControl {
  return {
    kind: 'pick',
    id: `${which}-pictures`,
    label: `Weight pictures of the ${which} network. Arrows go from one to the next.`,
    where: () => (wall.drawn * wall.alpha > halfway ? shifted(wall.area, wall) : undefined),
    count: () => 16,
    placeOf: (i) => shifted(wall.placeOf(i), wall),
    text: (i) => `${which} network, neuron ${i}${wall.found.some(({ picture }) => picture === i) ? ', an edge by our test' : ''}`,
    point,
  };
}

export function hopeChoice(lesson: Lesson, where: ChoiceControl['where']): ChoiceControl {
  return {
    kind: 'choice',
    id: 'hope',
    label: 'What does a hidden neuron look out for? Your guess is kept, not scored.',
    options: hopes.map(({ value, short }) => ({ value, text: short })),
    where,
    value: () => hopeOf(lesson).value,
    set: (value) => keepHope(lesson, value),
  };
}
