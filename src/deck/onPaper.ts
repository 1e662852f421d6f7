/** Printed from the browser's menu: the slide on stage with its words, and where the handout is. */
import { element } from '../controls/element';
import { sayNow, stepAt } from '../scene/Step';
import type { Deck } from './Deck';
import { doorIndex } from './RunningOrder';
import './onPaper.css';

/** Device pixels of the picture: sharp on A4. */
const width = 1920;

/** Nothing is asked of the deck before somebody prints. */
export function printStage(deck: Deck): void {
  let sheet: HTMLElement | undefined;
  const lay = () => {
    // The handout is printed as it stands.
    if (sheet || document.body.classList.contains('handed-out')) return;
    sheet = sheetOf(deck);
    if (sheet) document.body.append(sheet);
  };
  const clear = () => {
    sheet?.remove();
    sheet = undefined;
  };
  window.addEventListener('beforeprint', lay);
  window.addEventListener('afterprint', clear);
  // Some browsers tell of printing in this way only.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? lay() : clear()));
}

function sheetOf({ scene, stage, order, lesson }: Deck): HTMLElement | undefined {
  const here = scene.peek();
  if (!here) return undefined;
  const { slide, script } = here;
  const index = order.indexOf(slide.id);
  const step = stepAt(slide, here.step.peek());
  // A canvas is there at once; an image would have to be loaded first.
  const picture = stage.poster(here, width);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', script.describe(step.id));
  return element(
    'div',
    { class: 'sheet-of-paper' },
    element('h1', {}, index === doorIndex ? slide.title : `${index + 1} · ${slide.title}`),
    picture,
    element('p', {}, sayNow(step, lesson)),
    element('p', { class: 'about-handout' }, 'All slides on paper: in the deck press O, then “Print handout …”.'),
  );
}
