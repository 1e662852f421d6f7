/** The running network, what it says of one neuron and of all, the dials, and the pictures that nobody has named. */
import type { Lesson } from '../../src/lesson/Lesson';
import { fullSwings } from '../../src/network/dials';
import { termsOf } from '../../src/network/terms';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import type { Places } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { circleAt } from '../../src/views/netPlaces';
import { dialsBesideDigit } from '../shared/dials/besideDigit';
import { DialWallView } from '../shared/dials/DialWallView';
import { heroOf } from '../shared/hero/hero';
import { openedPictures } from '../shared/walls/openedPictures';
import { summaryPlaces } from './places';
import { SummaryCardView } from './SummaryCardView';
import { dialsOf, summaryDescription } from './sentences';
import { sourceLinks } from './sourceLinks';

export function build({ lesson, places }: { lesson: Lesson; places: Places }) {
  const at = summaryPlaces(places);
  const { digit, received, ...pen } = digitPart(lesson, places, { lines: at.compact ? [] : ['received'], below: 17 });
  const { network, ...neurons } = networkPart(lesson, places);
  showWhole(network);
  const dials = new DialWallView(dialsBesideDigit(places), lesson.network(), fullSwings(lesson.originalNetwork()));
  Object.assign(dials, { turned: 1, seated: 1 });
  const card = new SummaryCardView(places.card);
  const { pictures, picture, marks } = nameless(places);
  return {
    views: { digit, network, dials, card, received, pictures, picture, marks },
    show() {
      pen.show();
      neurons.show();
      const neuron = heroOf(lesson).value;
      const [now, pass] = [lesson.network(), lesson.pass()];
      network.meant = { layer: 1, neuron };
      dials.network = now;
      const { sum } = termsOf(now.weightsInto(1, neuron), pass.input);
      card.one = { neuron, activation: pass.activation(1, neuron), sum, bias: now.bias(1, neuron), z: pass.zOf(1, neuron) };
      Object.assign(card, { ...dialsOf(lesson), sizes: now.sizes, says: pass.best, reserved: reservedFor(lesson, at.compact) });
      const opened = openedPictures(now).pictures;
      Object.assign(pictures, { digits: opened, chosen: neuron });
      picture.digits = [opened[neuron] as Float64Array];
    },
    describe: () => summaryDescription(lesson),
    controls: [pen.control, neurons.control, ...sourceLinks(card, at)],
  };
}

export type SummaryViews = ReturnType<typeof build>['views'];

/** Pictures where the lamps of hidden layer 1 stood, the one in hand again in the card, and question marks for hidden layer 2. */
function nameless(places: Places) {
  const at = summaryPlaces(places);
  const { x, y, ...seats } = at.pictures;
  const pictures = new GalleryView({ ...seats, across: 1, meaning: 'signed' });
  pictures.position.set(x, y);
  const picture = new GalleryView({ size: at.picture.width, pitch: at.picture.width, across: 1, meaning: 'signed' });
  picture.position.set(at.picture.x, at.picture.y);
  const marks = new LabelView();
  const size = at.compact ? 13 : 19;
  marks.labels = Array.from({ length: 16 }, (_, neuron) => {
    const circle = circleAt(places.net, 2, neuron, 16);
    return { x: circle.x, y: circle.y + size * 0.36, words: ['?'], size, align: 'center', tone: 'plain' };
  });
  return { pictures, picture, marks };
}
