/** What the card tells of a pixel: where it stands in the picture and in the column, and its activation. */
import type { Pixels } from '../../src/digits/pixels';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import { rowAndColumn } from './state';

export function pixelFace(input: Pixels, pixel: number, { layout }: Places): CardFace {
  const counted = { ...rowAndColumn(pixel), neuron: pixel };
  const places = Object.entries(counted).map(([label, value]) => ({ label, number: { name: label, text: String(value), value } }));
  // A phone's card has room for what is spoken of.
  if (layout === 'tall') return { size: 16, lines: places };
  const activation = input[pixel] as number;
  return {
    lines: [
      ...places,
      {
        label: 'activation',
        number: { name: `a[0][${pixel}]`, text: written(activation), value: activation, colour: palette.activation },
      },
    ],
  };
}
