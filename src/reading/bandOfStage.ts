/** The part of the stage that a text has beside it: without the deck's title and sentence, which stand in the text. Logical pixels. */
import type { Slide } from '../scene/Step';
import type { Places } from '../theme/places';

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const usual: Record<Places['layout'], Band> = { wide: { top: 54, bottom: 612 }, tall: { top: 34, bottom: 614 } };

/** `test/reading/bandOfStage.test.ts` looks whether every number and control of every step is in it. */
export function bandOf(slide: Pick<Slide, 'lowest'> | undefined, layout: Places['layout']): Band {
  const { top, bottom } = usual[layout];
  return { top, bottom: slide?.lowest?.[layout] ?? bottom };
}
