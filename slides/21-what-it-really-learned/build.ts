/** All that stands on this slide, and what each of its views shows. */
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import type { Places } from '../../src/theme/places';
import { changesPart } from './changesPart';
import { compassPart } from './compassPart';
import { loadMeasured } from './loadMeasured';
import { learnedPlaces } from './places';
import { learnedDescription } from './sentences';
import { smallWorld } from './smallWorld';
import { strangePictures } from './strangePictures';
import { wallsPart } from './wallsPart';

export async function build({ lesson, places }: { lesson: Lesson; places: Places }) {
  const at = learnedPlaces(places);
  const receivedHome = at.compact ? { x: places.received.x, y: places.received.y } : at.received;
  const { digit, received, ...pen } = digitPart(
    lesson,
    { ...places, received: { ...places.received, ...receivedHome } },
    { lines: at.compact ? [] : ['received'], below: 13 },
  );
  const { fair, plain } = await loadMeasured(lesson);
  const walls = wallsPart(lesson, at, plain, fair);
  const compass = compassPart(lesson, at);
  const changes = changesPart(lesson, places, at, fair, plain.network);
  const strange = strangePictures(lesson, places, at, fair, plain.network);
  const world = smallWorld(at, fair);
  const { lids } = walls;
  lids.drawn = 1;
  return {
    views: {
      plain: walls.plain,
      ours: walls.ours,
      heads: walls.heads,
      lids,
      wall: changes.wall,
      chart: changes.chart,
      noise: strange.noise,
      excites: strange.excites,
      excitesWords: strange.excitesWords,
      mean: world.mean,
      bars: world.bars,
      worldWords: world.words,
      compass: compass.own,
      storedCompass: compass.stored,
      compassWords: compass.words,
      guess: walls.guess,
      digit,
      panel: changes.panel,
      received,
      home: { x: places.home.x, y: places.home.y, scale: 1 },
      receivedHome,
      at,
    },
    show() {
      pen.show();
      walls.show();
      compass.show();
      changes.show();
      strange.show();
      world.show(changes.judges.value);
    },
    describe: (step: string) => learnedDescription(step, lesson),
    controls: [{ ...pen.control, toolsWidth: 262 }, ...walls.controls, ...changes.controls, ...strange.controls],
  };
}

export type LearnedViews = Awaited<ReturnType<typeof build>>['views'];
