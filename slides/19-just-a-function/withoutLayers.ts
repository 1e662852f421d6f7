/** How far simpler functions get: percent right without hidden layers, and with two. */
import { typeSize } from '../../src/theme/type';
import type { Label } from '../../src/views/LabelView';
import type { FunctionPlaces } from './places';

type Sizes = readonly { layers: number; width: number; percent: number }[];

/** Percent without hidden layers, and with two of sixteen, by one recipe. */
function recalledPercents(sizes: Sizes): [none: number | undefined, two: number | undefined] {
  const percent = (layers: number) => sizes.find((size) => size.layers === layers && (layers === 0 || size.width === 16))?.percent;
  return [percent(0), percent(2)];
}

/** The same as bars, beside the lesson’s own. */
export function comparedPercents(sizes: Sizes, ours: number, compact: boolean) {
  const [none = 0, two = 0] = recalledPercents(sizes);
  return [
    { label: compact ? 'no hidden' : 'no hidden layer', name: 'percent without hidden layers', percent: none },
    { label: compact ? 'two hidden' : 'two layers of sixteen', name: 'percent with two hidden layers', percent: two },
    { label: compact ? 'ours, longer' : 'ours, trained longer', name: 'percent of the lesson’s network', percent: ours },
  ];
}

/** Over the bars: what they measure. */
export const headOfBars = ({ measured: { x, y }, compact }: FunctionPlaces): Label => ({
  x,
  y: y - (compact ? 8 : 14),
  size: compact ? 11 : typeSize.label,
  words: [compact ? 'right, unseen digits' : 'of a hundred unseen digits, right'],
  tone: 'strong',
});
