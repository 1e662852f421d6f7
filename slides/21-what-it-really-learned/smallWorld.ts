/** All that the network knows of: the two hundred on average, each in the middle; and how many stay right outside of that. */

import type { Sample } from '../../src/digits/samples';
import { typeSize } from '../../src/theme/type';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { MeasuredBarsView } from '../../src/views/MeasuredBarsView';
import { average } from './averages';
import type { LearnedPlaces } from './places';
import { captions } from './state';

/** What is done to the digits, in the order of the judges; a phone has less room for it. */
const narrowCaptions = ['as is', '4 px', 'centred', 'upside', 'noise'] as const;

export function smallWorld({ world, compact }: LearnedPlaces, fair: readonly Sample[]) {
  const names = compact ? narrowCaptions : captions;
  const mean = new GalleryView({ size: world.picture.width, pitch: world.picture.width, across: 1 });
  mean.position.set(world.picture.x, world.picture.y);
  mean.digits = [average(fair).picture];
  const bars = new MeasuredBarsView(world.bars);
  const words = new LabelView();
  const size = compact ? 12 : typeSize.label;
  words.labels = [
    { x: world.picture.x, y: world.head, words: [compact ? 'their mean' : 'all two hundred, on average'], size },
    { x: world.bars.x, y: world.head, words: [compact ? 'right, of 200' : 'how many are right, of 200'], size },
  ];
  return {
    mean,
    bars,
    words,
    show(judges: readonly (readonly boolean[])[]) {
      bars.bars = judges.map((right, i) => {
        const value = right.filter(Boolean).length;
        const label = names[i] as string;
        return { label, name: `right, ${label}`, percent: (100 * value) / right.length, counted: { value, unit: '' } };
      });
    },
  };
}
