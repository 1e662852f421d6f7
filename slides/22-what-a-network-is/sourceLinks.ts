/** Where each of the five sentences comes from: links that lead back there. */
import type { LinkControl } from '../../src/scene/Control';
import type { SummaryPlaces } from './places';
import type { SummaryCardView } from './SummaryCardView';

const sources = [
  { slide: 'a-neuron-holds-a-number', text: 'a neuron' },
  { slide: 'weighted-sum', text: 'its sum' },
  { slide: 'feeding-forward', text: 'the layers' },
  { slide: '13002-dials', text: 'the dials' },
  { slide: 'what-it-really-learned', text: 'the meaning' },
] as const;

export function sourceLinks(card: SummaryCardView, { link, pitch, compact }: SummaryPlaces): LinkControl[] {
  return sources.map(({ slide, text }, k) => ({
    kind: 'link',
    id: `back-${slide}`,
    label: compact ? text : `← ${text}`,
    title: `Back to where ${text} came up first`,
    quiet: true,
    href: () => `#/${slide}/0`,
    where() {
      const isTold = compact ? Math.round(card.told) === k + 1 : card.told > k + 0.5;
      return isTold ? { ...link, x: compact ? link.x : link.x + k * pitch } : undefined;
    },
  }));
}
