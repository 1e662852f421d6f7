/** The ladder of layers on stage: that of speech, or of a picture, whichever was chosen. */
import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { LadderView } from './LadderView';
import type { FilterPlaces } from './places';
import { speech } from './speechLadder';
import { ladderOf, shownLadder } from './state';

export type LadderPart = ReturnType<typeof ladderPart>;

export function ladderPart(lesson: Lesson, places: FilterPlaces) {
  const ladder = new LadderView(places.ladder, speech);
  /** The piece that is pointed at. */
  const pointed = plainSignal<number | undefined>(undefined);
  return {
    ladder,
    kind: ladderOf(lesson),
    shown: () => shownLadder(lesson),
    pointed,
    show() {
      ladder.ladder = shownLadder(lesson);
      ladder.pointed = pointed.value;
    },
  };
}
