/** The boards of the playground, one after the other as they stand in the row. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Chapter } from '../../src/scene/Step';
import type { Places } from '../../src/theme/places';
import { askedAboutPart } from './askedAbout';
import { boardsPart } from './boardsPart';
import { digitsBoard } from './digitsBoard';
import { fadingPart } from './fadingPart';
import { further } from './further';
import { furtherPart } from './furtherPart';
import { dialsBoard, matrixBoard, picturesBoard } from './layerBoards';
import { networkBoard } from './networkBoard';
import type { PlayPlaces } from './places';

/** Those that the script brings, by their place in the row. */
export const boardAt = { network: 0, curves: 4, question: 6, further: 7 } as const;

export async function makeBoards(lesson: Lesson, places: Places, own: PlayPlaces, others: readonly Chapter[]) {
  const matrix = matrixBoard(lesson, places);
  return {
    matrix,
    network: networkBoard(lesson, places, own, matrix.received),
    pictures: picturesBoard(lesson, own),
    dials: dialsBoard(lesson, own),
    faded: await fadingPart(lesson, places, own),
    samples: await digitsBoard(lesson, own),
    asked: askedAboutPart(lesson, own, others),
    onward: furtherPart(further, lesson, own),
  };
}

export function boardRow(
  { network, matrix, pictures, dials, faded, samples, asked, onward }: Awaited<ReturnType<typeof makeBoards>>,
  { tabs }: PlayPlaces,
) {
  const row = boardsPart(
    [
      network.board,
      matrix.board,
      pictures.board,
      dials.board,
      { name: 'curves', ...faded },
      samples.board,
      { name: 'ask me', views: [asked.view], controls: asked.controls },
      { name: 'go on', views: [onward.view], controls: onward.controls },
    ],
    tabs,
  );
  row.bring(boardAt.network);
  return row;
}
