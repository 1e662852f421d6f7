/** All that this slide shows, put together. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control, GridControl } from '../../src/scene/Control';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import type { Step } from '../../src/scene/Step';
import type { At, Place, Places } from '../../src/theme/places';
import type { PixelGridView } from '../../src/views/PixelGridView';
import { crossesPart, solutionPart } from './crossesPart';
import { DotWallView } from './DotWallView';
import { enoughPart } from './enoughPart';
import { fiveNeuronsPart } from './fiveNeuronsPart';
import { missPart } from './missPart';
import { oneNeuronPart } from './oneNeuronPart';
import { type HandPlaces, handPlaces } from './places';
import { handDescription } from './sentences';

export type HandStep = Step<ReturnType<typeof handScene>['views']>;

export function handScene(lesson: Lesson, places: Places) {
  const hand = handPlaces(places);
  const { digit, received, ...pen } = digitPart(lesson, { ...places, received: hand.received }, hand.receivedCaption);
  const { network, ...neurons } = networkPart(lesson, places);
  const parts = [
    crossesPart(lesson, hand),
    solutionPart(lesson, hand),
    oneNeuronPart(lesson, hand),
    fiveNeuronsPart(lesson, hand),
    missPart(lesson, places, hand),
    enoughPart(lesson, places, hand),
  ] as const;
  const [crosses, solved, one, five, miss, enough] = parts;
  const wall = new DotWallView({ ...hand.wall, size: hand.compact ? 16 : hand.size });
  const games = { ...crosses.views, ...solved.views, ...one.views, ...five.views };
  const seats = seatsOf(hand, places);
  digit.position.copyFrom(seats.games);
  digit.scale.set(seats.games.scale);
  digit.gap = seats.games.gap;
  received.position.copyFrom(seats.wallReceived);
  return {
    views: { digit, wall, ...games, ...miss.views, ...enough.views, network, received, /** Where the digit goes. */ seats },
    show() {
      pen.show();
      neurons.show();
      for (const part of parts) part.show();
      wall.network = lesson.network();
    },
    describe: (step: string) => handDescription(lesson, step),
    controls: [withTools(pen.control, digit, hand), ...parts.flatMap((part): readonly Control[] => part.controls), neurons.control],
  };
}

function seatsOf({ small, received, smallReceived, wallReceived }: HandPlaces, { home }: Places) {
  // Small, there is no room for lines between its cells.
  const seat = ({ x, y, width }: Place) => ({ x, y, scale: width / home.width, gap: width < home.width ? 0 : 1 });
  const at = ({ x, y }: At) => ({ x, y });
  return {
    games: seat(small.games),
    miss: seat(small.miss),
    flip: seat(small.flip),
    home: seat(home),
    received: at(received),
    smallReceived: at(smallReceived),
    wallReceived: at(wallReceived),
  };
}

/** Beside a small digit its tools may be wider than it is. */
const withTools = (control: GridControl, digit: PixelGridView, { smallTools }: HandPlaces): GridControl => ({
  ...control,
  get toolsWidth() {
    return digit.scale.x < 1 ? smallTools : undefined;
  },
});
