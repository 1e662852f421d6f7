/** The weight pictures of hidden layer 1 of two networks side by side: one trained plainly, and the lesson's own. */

import { side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { TrainedSize } from '../../src/lesson/trainingRecords';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { heroOf } from '../shared/hero/hero';
import { depths, openedPictures } from '../shared/walls/openedPictures';
import { ClosedLidsView } from './ClosedLidsView';
import { GuessView } from './GuessView';
import type { LearnedPlaces } from './places';
import { WallHeadsView } from './WallHeadsView';
import { type CellRun, WeightWallView } from './WeightWallView';
import { wallNeurons } from './wallNeurons';
import { hopeChoice, picturesPick } from './wallsControls';

export function wallsPart(lesson: Lesson, at: LearnedPlaces, { network: plainNetwork, percent }: TrainedSize, fair: readonly Sample[]) {
  const [plain, ours] = [new WeightWallView(at.plain), new WeightWallView(at.ours)];
  plain.networksShown = ['plain'];
  plain.unused = ours.unused = unusedCells(fair);
  const heads = new WallHeadsView(at);
  heads.depths = depths;
  const lids = new ClosedLidsView(at.ours);
  lids.position.set(at.lids.x, at.lids.y);
  lids.scale.set(at.lids.scale);
  const guess = new GuessView(at.guess);
  const neurons = wallNeurons(lesson, plainNetwork, at.compact);
  const pointedPlain = plainSignal<number | undefined>(undefined);
  const controls: Control[] = [
    picturesPick('plain', plain, (index) => {
      pointedPlain.value = index;
    }),
    picturesPick('ours', ours, (index) => {
      lesson.pointed.value = index === undefined ? undefined : { kind: 'neuron', layer: 1, neuron: index };
    }),
    hopeChoice(lesson, () =>
      guess.drawn > halfway && heads.plain === 0 && (!at.compact || guess.y === at.guess.y) ? at.hopes : undefined,
    ),
  ];
  return {
    plain,
    ours,
    heads,
    guess,
    lids,
    controls,
    show() {
      const [left, right] = [openedPictures(plainNetwork), openedPictures(lesson.network())];
      const examples = [neurons.brightest('plain'), heroOf(lesson).value] as const;
      const pointed = [pointedPlain.value, pointedOurs(lesson)] as const;
      Object.assign(plain, { digits: left.pictures, found: left.found, pointed: pointed[0], example: examples[0] });
      Object.assign(ours, { digits: right.pictures, found: right.found, pointed: pointed[1], example: examples[1] });
      heads.percents = [percent, lesson.testAccuracy];
      heads.isEdited = lesson.isEdited();
      heads.edges = [left.counts, right.counts];
      heads.examples = [neurons.shown('plain', examples[0]), neurons.shown('ours', examples[1])];
      heads.pointed = shownOf(neurons, pointed);
      const hope = hopeOf(lesson);
      guess.text = hope.text;
      guess.reply = repliesToHope[hope.value] ?? '';
      lids.activations = lesson.pass().activations(1);
      lids.ringed = heroOf(lesson).value;
    },
  };
}

function pointedOurs(lesson: Lesson): number | undefined {
  const pointed = lesson.pointed.value;
  return pointed?.kind === 'neuron' && pointed.layer === 1 ? pointed.neuron : undefined;
}

function shownOf({ shown }: ReturnType<typeof wallNeurons>, [plain, ours]: readonly (number | undefined)[]) {
  if (plain !== undefined) return shown('plain', plain);
  return ours !== undefined ? shown('ours', ours) : undefined;
}

/** What the pictures say to each of the hopes. */
export const repliesToHope: Readonly<Record<number, string>> = {
  0: 'A fine answer, after all.',
  1: 'A few, if generous.',
  2: 'Arcs, but no loop.',
  3: 'Not one of them.',
  4: 'That comes closest.',
};

/** Where none of them has ink, row by row. */
function unusedCells(samples: readonly Sample[]): CellRun[] {
  return Array.from({ length: side }, (_, row) => row).flatMap((row) => {
    const isUnused = (column: number) => column < side && samples.every(({ pixels }) => pixels[row * side + column] === 0);
    const runs: CellRun[] = [];
    for (let from = 0; from < side; from++) {
      if (!isUnused(from)) continue;
      let to = from;
      while (isUnused(to)) to++;
      runs.push({ row, from, to });
      from = to;
    }
    return runs;
  });
}
