/** All that stands on this slide, and what each of its views shows. */
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import type { Places } from '../../src/theme/places';
import type { NetworkView } from '../../src/views/NetworkView';
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
  const { digit, received, ...pen } = digitPart(lesson, places, { lines: [], below: 0 });
  const { network, ...neurons } = networkPart(lesson, places);
  const { fair, plain } = await loadMeasured(lesson);
  const walls = wallsPart(lesson, at, plain, fair);
  const compass = compassPart(lesson, at);
  const changes = changesPart(lesson, places, at, fair, plain.network);
  const strange = strangePictures(lesson, places, at, fair, plain.network);
  const world = smallWorld(at, fair);
  const { lids } = walls;
  lids.drawn = 1;
  showOutputs(network);
  return {
    views: {
      plain: walls.plain,
      ours: walls.ours,
      heads: walls.heads,
      lids,
      network,
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
      receivedHome: { x: places.received.x, y: places.received.y },
      at,
    },
    show() {
      pen.show();
      neurons.show();
      walls.show();
      compass.show();
      changes.show();
      strange.show();
      world.show(changes.judges.value);
    },
    describe: (step: string) => learnedDescription(step, lesson),
    controls: [{ ...pen.control, toolsWidth: 262 }, neurons.control, ...walls.controls, ...changes.controls, ...strange.controls],
  };
}

export type LearnedViews = Awaited<ReturnType<typeof build>>['views'];

/** Of the network only its outputs are to be seen here, and not at first. */
function showOutputs(network: NetworkView): void {
  network.layers.forEach((layer, l) => {
    Object.assign(layer, { drawn: l === 3 ? 1 : 0, lit: 1 });
  });
  network.boxed = 1;
  network.alpha = 0;
}
