/** The words that stand beside the connections: what each gap should do, the heading of the sixteen, the remark on the region. */
import type { At } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import type { WeightsPlaces } from './places';
import type { WeightsState } from './state';

export function besideWeights(places: WeightsPlaces, { signs }: WeightsState['inRegion']) {
  const size = places.compact ? 12 : 15;
  const views = { tasks: new LabelView(), remark: new LabelView(), head: new LabelView() };
  views.tasks.labels = ['pixels → edges?', 'edges → pieces?', 'pieces → digits?'].map((text, i) => ({
    ...(places.tasks[i] as At),
    words: [text],
    size: places.compact ? 13 : 14,
    align: places.tasksAlign,
    tone: 'strong',
  }));
  views.head.labels = [{ ...places.sixteenHead, words: ['all sixteen of hidden layer 1'], size }];
  return {
    views,
    show() {
      const { positive, negative } = signs.value;
      views.remark.labels = remarkOn(positive, negative, places.remark, size, places.compact);
    },
  };
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
