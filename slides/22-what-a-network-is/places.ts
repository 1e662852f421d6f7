/** Where a layer's neurons turn into pictures or question marks, and where the links stand that lead back. */
import { type Place, type Places, place } from '../../src/theme/places';

export interface SummaryPlaces {
  readonly compact: boolean;
  /** The weight pictures of hidden layer 1, each where its lamp stood. */
  readonly pictures: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number };
  /** Of one of them, in the card. */
  readonly picture: Place;
  /** The first link; on a phone the only one. */
  readonly link: Place;
  /** From link to link. */
  readonly pitch: number;
}

export function summaryPlaces({ layout, net, card }: Places): SummaryPlaces {
  const compact = layout === 'tall';
  const pitch = net.pitch[1];
  const size = pitch - 2;
  return {
    compact,
    pictures: { x: net.columns[1] - size / 2, y: net.middle - 7.5 * pitch - size / 2, size, pitch },
    picture: compact ? place(card.x + 20, card.y + 14, 82) : place(card.x + 14, card.y + 14, 96),
    link: compact ? place(card.x, card.y + 228, card.width, 26) : place(416, 552, 152, 26),
    pitch: 160,
  };
}
