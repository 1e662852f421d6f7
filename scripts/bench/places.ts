/** The places of a deck that the measurements go to, asked of the deck itself. */
import type { BenchPage } from './browser';

export interface Place {
  slide: string;
  step: number;
  /** Where the step rests on its slide's timeline, seconds. */
  time: number;
}

/** Every step of every slide, in the running order; each has been shown afterwards. */
export async function allPlaces({ page }: BenchPage): Promise<Place[]> {
  return page.evaluate(async () => {
    const places: { slide: string; step: number; time: number }[] = [];
    for (const { id, steps } of window.lesson.slides()) {
      for (let step = 0; step <= steps.length; step++) {
        await window.lesson.goTo(id, step);
        places.push({ slide: id, step, time: window.lesson.position().time });
      }
    }
    return places;
  });
}

export const nameOf = ({ slide, step }: { slide: string; step: number }): string => `${slide} ${step}`;

export async function goTo({ page }: BenchPage, slide: string, step: number): Promise<void> {
  await page.evaluate(([to, at]) => window.lesson.goTo(to, at), [slide, step] as const);
}

/** The slide with the whole network on stage, at its last network step: the digit can be drawn on, everything follows. */
export async function goToNetwork(deck: BenchPage): Promise<void> {
  await goTo(deck, 'feeding-forward', await networkStep(deck));
}

/** To list the slides, every sentence is made: with a large network in the deck, ask another one. */
export async function networkStep({ page }: BenchPage): Promise<number> {
  return page.evaluate(() => {
    const slide = window.lesson.slides().find(({ id }) => id === 'feeding-forward');
    const step = (slide?.steps.findIndex(({ id }) => id === 'plain') ?? -1) + 1;
    if (step === 0) throw new Error('The deck has no slide "feeding-forward" with a step "plain".');
    return step;
  });
}
