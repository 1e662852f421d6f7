/** The part of the stage that a text has beside it: without the deck's title and sentence, which stand in the text. Logical pixels. */
import type { Places } from '../theme/places';

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const usual: Record<Places['layout'], Band> = { wide: { top: 54, bottom: 612 }, tall: { top: 34, bottom: 614 } };

/** Slides on which something stands further down. `test/reading/bandOfStage.test.ts` looks at every word of every step. */
const lower: Readonly<Record<string, Partial<Record<Places['layout'], number>>>> = {
  'pieces-of-digits': { wide: 660 },
  'weighted-sum': { tall: 634 },
  '13002-dials': { wide: 648, tall: 720 },
  'by-hand': { wide: 640 },
  playground: { tall: 760 },
};

export function bandOf(slide: string | undefined, layout: Places['layout']): Band {
  const { top, bottom } = usual[layout];
  return { top, bottom: lower[slide ?? '']?.[layout] ?? bottom };
}
