/** The text on paper: with a picture of each step that the path keeps, as the lesson is now. */
import { showWaiting } from '../deck/dialogs';
import { printedPicture, sharpOnPaper } from '../deck/handout';
import { applyLook, type CurrentLook } from '../deck/look';
import { Scene } from '../scene/Scene';
import { widePlaces } from '../theme/places';
import type { Article } from './Article';
import type { Reader } from './Reader';

/** Opens the browser's own print dialog. The pictures are seen on paper alone; the next printing makes them anew. */
export async function printChapter(reader: Reader, article: Article, look: CurrentLook): Promise<void> {
  const waiting = showWaiting('Print');
  const back = reader.stage.keepSize();
  applyLook({ ...look.now, theme: 'light' });
  try {
    article.write();
    reader.stage.resize(widePlaces, sharpOnPaper);
    for (const [index, { title }] of reader.order.chapters.entries()) {
      if (!reader.order.keepsSlide(index)) continue;
      waiting.tell(`Drawing chapter ${index + 1} of ${reader.order.chapters.length}: ${title}.`);
      await illustrate(reader, article, index);
    }
  } finally {
    applyLook(look.now);
    back();
    await reader.rebuild();
    waiting.close();
  }
  window.print();
}

async function illustrate({ order, lesson, stage }: Reader, article: Article, index: number): Promise<void> {
  const slide = await order.load(index);
  const scene = await Scene.build(slide, lesson, { ...widePlaces, besideText: true });
  // What a scene asked for when it was built arrives before it is drawn.
  await new Promise((done) => setTimeout(done));
  for (let step = 0; step <= slide.steps.length; step++) {
    if (!order.keeps(index, step)) continue;
    scene.goTo(step);
    const passage = article.passageAt({ index, step });
    if (passage) passage.picture = await printedPicture(stage, scene);
  }
  scene.destroy();
}
