/** The weight pictures of hidden layer 1 of two networks side by side: one trained plainly, and the lesson's own. */

import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { TrainedSize } from '../../src/lesson/trainingRecords';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { openedPictures } from '../shared/walls/openedPictures';
import { GuessView } from './GuessView';
import type { LearnedPlaces } from './places';
import { WallHeadsView } from './WallHeadsView';
import { WeightWallView } from './WeightWallView';
import { wallNeurons } from './wallNeurons';
import { hopeChoice, picturesPick } from './wallsControls';

export function wallsPart(lesson: Lesson, at: LearnedPlaces, { network: plainNetwork, percent }: TrainedSize) {
  const [plain, smooth] = [new WeightWallView(at.plain), new WeightWallView(at.smooth)];
  plain.networksShown = ['plain'];
  const heads = new WallHeadsView(at);
  const guess = new GuessView(at.guess);
  const neurons = wallNeurons(lesson, plainNetwork, at.compact);
  const pointedPlain = plainSignal<number | undefined>(undefined);
  const controls: Control[] = [
    picturesPick('plain', plain, (index) => {
      pointedPlain.value = index;
    }),
    picturesPick('smooth', smooth, (index) => {
      lesson.pointed.value = index === undefined ? undefined : { kind: 'neuron', layer: 1, neuron: index };
    }),
    hopeChoice(lesson, () =>
      guess.drawn > halfway && heads.plain === 0 && (!at.compact || guess.y === at.guess.y) ? at.hopes : undefined,
    ),
  ];
  return {
    plain,
    smooth,
    heads,
    guess,
    controls,
    show() {
      const [left, right] = [openedPictures(plainNetwork), openedPictures(lesson.network())];
      const examples = [neurons.brightest('plain'), neurons.brightest('smooth')] as const;
      const pointed = [pointedPlain.value, pointedSmooth(lesson)] as const;
      Object.assign(plain, { digits: left.pictures, found: left.found, pointed: pointed[0], example: examples[0] });
      Object.assign(smooth, { digits: right.pictures, found: right.found, pointed: pointed[1], example: examples[1] });
      heads.percents = [percent, lesson.testAccuracy];
      heads.isEdited = lesson.isEdited();
      heads.edges = [left.found.length, right.found.length];
      heads.receives = lesson.receivesOther.value;
      heads.examples = [neurons.shown('plain', examples[0]), neurons.shown('smooth', examples[1])];
      heads.pointed = shownOf(neurons, pointed);
      guess.text = hopeOf(lesson).text;
    },
  };
}

function pointedSmooth(lesson: Lesson): number | undefined {
  const pointed = lesson.pointed.value;
  return pointed?.kind === 'neuron' && pointed.layer === 1 ? pointed.neuron : undefined;
}

function shownOf({ shown }: ReturnType<typeof wallNeurons>, [plain, smooth]: readonly (number | undefined)[]) {
  if (plain !== undefined) return shown('plain', plain);
  return smooth !== undefined ? shown('smooth', smooth) : undefined;
}
