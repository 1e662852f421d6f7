/** The words that stand beside the connections: what each gap should do, what is wished for, how many there are, whose pictures these are. */

import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import type { WeightsPlaces } from './places';
import type { WeightsState } from './state';

export function besideWeights(lesson: Lesson, places: WeightsPlaces, { inRegion, one }: WeightsState) {
  const size = places.compact ? 13 : 18;
  const views = {
    tasks: new LabelView(),
    patch: new LabelView(),
    all: new LabelView(),
    pictureHead: new LabelView(),
    remark: new LabelView(),
    head: new LabelView(),
  };
  views.tasks.labels = ['pixels → edges?', 'edges → pieces?', 'pieces → digits?'].map((text, i) => ({
    ...(places.tasks[i] as At),
    words: [text],
    size: places.compact ? 16 : 20,
    align: places.tasksAlign,
    keepsSize: true,
    tone: 'strong',
  }));
  views.head.labels = [{ ...places.sixteenHead, words: ['all sixteen of hidden layer 1'], size }];
  return {
    views,
    show() {
      const { positive, negative } = inRegion.signs.value;
      views.patch.labels = wishWords(inRegion.ink.value, inRegion.pixels.value.length, places);
      const lit = lesson.input.value.filter((value) => value > 0).length;
      const connections = count('connections', one.weights.value.length);
      views.all.labels = [
        {
          ...places.all,
          size: places.compact ? 16 : 20,
          words: [connections, ' connections, ', count('lit pixels', lit), ' from lit pixels'],
        },
      ];
      views.pictureHead.labels = [
        { ...places.pictureHead, size, words: ['neuron ', count('whose picture', one.neuron.value), ': ', connections, ' weights'] },
      ];
      views.remark.labels = remarkOn(positive, negative, places.remark, size, places.compact);
    },
  };
}

/** Under the patch how much ink is in it, and under two digits what is wished for. */
function wishWords(ink: number, pixels: number, { insetWords, wished, compact }: WeightsPlaces): Label[] {
  const size = compact ? 13 : 18;
  const inkWords = [compact ? 'ink ' : 'ink in the patch: ', { name: 'ink in the patch', text: written(ink), value: ink }];
  const { at, pitch, size: edge, labels: y } = wished;
  const middle = (k: number) => ({ x: at.x + k * pitch + edge / 2, y, size, align: 'center' as const, tone: 'strong' as const });
  return [
    { ...insetWords, size, words: [...inkWords, ' of ', count('pixels in the patch', pixels)] },
    { ...middle(0), words: [compact ? 'light' : 'light up'] },
    { ...middle(1), words: ['stay dark'] },
  ];
}

/** "in the region 14 are positive, 10 negative" */
function remarkOn(positive: number, negative: number, { x, y }: At, size: number, compact: boolean): Label[] {
  const [plus, minus] = [count('positive weights in the region', positive), count('negative weights in the region', negative)];
  if (!compact) return [{ x, y, size, words: ['weights in the region: ', plus, ' positive, ', minus, ' negative'] }];
  return [
    { x, y, size, words: ['in the region:'] },
    { x, y: y + 18, size, words: [plus, ' weights +, ', minus, ' −'] },
  ];
}
