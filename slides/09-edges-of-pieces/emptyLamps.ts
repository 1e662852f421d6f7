/** What the lesson's network makes of an empty picture, as an exhibit whose lamps can be walked through. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { EmptyLampsView } from './EmptyLampsView';
import { emptyPass } from './emptyPicture';
import type { EmptyPlace } from './places';

export function emptyLamps(lesson: Lesson, at: EmptyPlace) {
  const empty = new EmptyLampsView(at);
  const pointed = plainSignal<number | undefined>(undefined);
  const activations = () => emptyPass(lesson).activations(1);
  const control: PickControl = {
    kind: 'pick',
    id: 'lamps',
    label: 'Neurons of hidden layer 1, for an empty picture. Arrows go from one to the next.',
    where: () => (empty.lit * empty.alpha > halfway ? empty.area : undefined),
    count: () => activations().length,
    placeOf(i) {
      const { x, y } = empty.lampAt(i);
      return { x: x - empty.reach, y: y - empty.reach, width: 2 * empty.reach, height: 2 * empty.reach };
    },
    text: (i) => `neuron ${i} for an empty picture: ${written(activations()[i] as number)}`,
    point(i) {
      pointed.value = i;
    },
  };
  return {
    empty,
    control,
    show() {
      empty.activations = activations();
      empty.pointed = pointed.value;
    },
  };
}
