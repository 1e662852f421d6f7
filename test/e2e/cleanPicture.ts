/** What disturbs a slide on its way must leave nothing behind, of which numbers would not tell. */
import { expect } from 'vitest';
import { ask, type Page, slides, stagePicture, where } from './deck';
import { whereUnlike } from './picture';

/** What stands on the stage is what a jump there shows. */
export async function expectCleanPicture(page: Page): Promise<void> {
  const shown = await stagePicture(page);
  const { slide, step } = await where(page);
  await ask(page, 'goTo', slides.find(({ id }) => id !== slide)?.id ?? '', 0);
  await ask(page, 'goTo', slide, step);
  expect(whereUnlike(await stagePicture(page), shown), `${slide} ${step}`).toBeUndefined();
}
