/** Ways to other places, other windows and other sizes; what a browser may do to a page. */
import fc from 'fast-check';
import { loseContext } from '../e2e/contexts';
import type { FuzzedDeck } from './FuzzedDeck';
import { kind, share } from './kind';

const sizes = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [640, 360],
  [390, 844],
  [844, 390],
  [320, 568],
  [768, 1024],
] as const;

/** As typed, a slide and a step of it in place of the shares; and what means nothing. */
const address = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(share, share) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('#/nowhere/3', '#/bias/99', '#/', '#', '#/relu', '#/%E0%A4%A', '#/3', '#/bias/-5', '#/constructor/1'),
  },
);

export const ways = {
  goTo: kind(4, fc.tuple(share, share), (deck, place) => goTo(deck, [place])),
  /** The later one wins. */
  goToTwo: kind(1, fc.tuple(fc.tuple(share, share), fc.tuple(share, share)), goTo),
  address: kind(4, address, ({ page }, typed) =>
    page.evaluate((given) => {
      const all = window.lesson.slides();
      const slide = typeof given === 'string' ? undefined : all[Math.floor(given[0] * all.length)];
      location.hash = slide ? `#/${slide.id}/${Math.floor((given[1] as number) * slide.steps.length)}` : (given as string);
    }, typed),
  ),
  /** Back and forward, never out of the deck. */
  history: kind(2, fc.constantFrom(-1, -2, 1), ({ page }, by) =>
    page.evaluate((places) => {
      const { currentEntry, entries } = window.navigation;
      if (entries.call(window.navigation)[(currentEntry?.index ?? 0) + places]) history.go(places);
    }, by),
  ),
  size: kind(3, fc.constantFrom(...sizes), ({ page }, [width, height]) => page.setViewportSize({ width, height })),
  reload: kind(1, fc.constant(null), reload),
  speaker: kind(1, fc.constant(null), speaker),
  graphics: kind(1, fc.boolean(), loseGraphics),
};

/** Without waiting in between; what has to be computed first may take its time, which the clock must give it. */
async function goTo(deck: FuzzedDeck, places: readonly [number, number][]): Promise<void> {
  await deck.page.evaluate((all) => {
    const slides = window.lesson.slides();
    for (const [at, far] of all) {
      const { id, steps } = slides[Math.floor(at * slides.length)] as (typeof slides)[number];
      window.lesson.goTo(id, Math.floor(far * (steps.length + 1))).catch((error) => console.error(`goTo: ${error}`));
    }
  }, places);
  await deck.rest();
}

const kept = ({ page }: FuzzedDeck) =>
  page.evaluate(() => {
    const { drawing, input, network, position } = window.lesson;
    const { slide, step } = position();
    return JSON.stringify([slide, step, drawing(), input(), ...['lesson', 'region', 'bar', 'barBias'].map((name) => network(name))]);
  });

/** A reload keeps place, drawing and edits. */
async function reload(deck: FuzzedDeck): Promise<void> {
  await deck.rest();
  const before = await kept(deck);
  await deck.reload();
  await deck.rest();
  if ((await kept(deck)) !== before) deck.complaints.push('a reload has changed place, drawing or networks');
}

/** Opens the speaker's window, or closes it. */
async function speaker(deck: FuzzedDeck): Promise<void> {
  const [open] = deck.others;
  if (open) return open.close();
  await deck.page.keyboard.press('s');
  for (let i = 0; i < 20 && deck.others.length === 0; i++) await deck.tick();
}

/** The graphics card goes, and comes back or not; where it has gone before, there is nothing to lose. */
async function loseGraphics(deck: FuzzedDeck, restores: boolean): Promise<void> {
  if (await deck.page.evaluate(() => document.querySelector('.plain-figure') !== null)) return;
  await loseContext(deck.page, { restores });
  await deck.tick(1000);
}
