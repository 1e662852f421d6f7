/** The lesson on paper: every slide, or every step, as a picture from the lesson as it stands, with its words. */
import { element } from '../controls/element';
import type { Lesson } from '../lesson/Lesson';
import { Scene } from '../scene/Scene';
import { stepAt } from '../scene/Step';
import type { Stage } from '../stage/Stage';
import { widePlaces } from '../theme/places';
import './handout.css';
import { wordsOfSlide, wordsOfStep } from './handoutWords';
import type { RunningOrder } from './RunningOrder';

export interface HandoutWish {
  /** One picture for each slide, at its end, or one for each step. */
  readonly pictures: 'slides' | 'steps';
  /** With what is meant for the speaker. */
  readonly notes: boolean;
}

export interface HandoutParts {
  readonly order: RunningOrder;
  readonly lesson: Lesson;
  readonly stage: Stage;
}

/** Device pixels for each logical one: sharp on paper. */
export const sharpOnPaper = 1.5;

/** In the theme that is in force: whoever wants paper takes the light one first. Steps that the path leaves out are left out. */
export async function makeHandout(parts: HandoutParts, wish: HandoutWish, tell: (sentence: string) => void): Promise<HTMLElement> {
  const { order, stage } = parts;
  await Promise.all([order.loadAll(), parts.lesson.allSamples()]);
  const back = stage.keepSize();
  const handout = element('main', { class: `handout ${wish.pictures}`, 'aria-label': 'Handout' });
  try {
    stage.resize(widePlaces, sharpOnPaper);
    for (const [index, { title }] of order.chapters.entries()) {
      if (!order.keepsSlide(index)) continue;
      tell(`Drawing slide ${index + 1} of ${order.chapters.length}: ${title}.`);
      handout.append(...(await blocksOf(parts, index, wish)));
    }
  } finally {
    back();
  }
  return handout;
}

async function blocksOf({ order, lesson, stage }: HandoutParts, index: number, { pictures, notes }: HandoutWish): Promise<HTMLElement[]> {
  const slide = await order.load(index);
  const scene = await Scene.build(slide, lesson, widePlaces);
  // What a scene asked for when it was built arrives before it is drawn.
  await new Promise((done) => setTimeout(done));
  const kept = slide.steps.map((step, at) => ({ step, number: at + 1 })).filter(({ number }) => order.keeps(index, number));
  const title = `${index + 1} · ${slide.title}`;
  const blocks: HTMLElement[] = [];
  if (pictures === 'slides') {
    scene.goTo(slide.steps.length);
    blocks.push(element('article', {}, element('h2', {}, title), await printedPicture(stage, scene), wordsOfSlide(kept, lesson, notes)));
  } else {
    let before = '';
    for (const { step, number } of kept) {
      scene.goTo(number);
      const head = element('header', {}, element('span', {}, title), element('span', {}, `step ${number} of ${slide.steps.length}`));
      const seen = scene.script.describe(step.id);
      blocks.push(
        element('article', {}, head, await printedPicture(stage, scene), ...wordsOfStep(step, lesson, seen === before ? '' : seen, notes)),
      );
      before = seen;
    }
  }
  scene.destroy();
  return blocks;
}

/** A scene as it stands, with its numbers as text; as wide as what it stands in. */
export async function printedPicture(stage: Stage, scene: Scene): Promise<HTMLElement> {
  const { canvas, numbers } = stage.printed(scene);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('This browser could not make the pictures of the handout.');
  const image = element('img', {
    alt: scene.script.describe(stepAt(scene.slide, scene.step.peek()).id),
  });
  // Not `decode`, which a hidden window may put off for ever.
  await new Promise((done, fail) => {
    image.onload = done;
    image.onerror = () => fail(new Error('This browser could not show the pictures of the handout.'));
    image.src = URL.createObjectURL(blob);
  });
  const texts = numbers.map(({ text, x, y }) => {
    const span = element('span', {}, `${text} `);
    span.style.left = `${(x / widePlaces.width) * 100}%`;
    span.style.top = `${(y / widePlaces.height) * 100}%`;
    return span;
  });
  return element('div', { class: 'handout-picture' }, image, element('p', { class: 'handout-numbers', 'aria-hidden': 'true' }, ...texts));
}

/** Lets go of the pictures' memory. */
export function discard(handout: HTMLElement): void {
  for (const image of handout.querySelectorAll('img')) URL.revokeObjectURL(image.src);
  handout.remove();
}
