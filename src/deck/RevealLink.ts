/** reveal.js as the deck uses it: a section per slide, a fragment per step, the scale of the window. It shows nothing and hears no keys. */
import Reveal, { type RevealApi } from 'reveal.js';
import 'reveal.js/reveal.css';
import { element } from '../controls/element';
import type { Chapter } from '../scene/Step';
import type { StepPlace } from './RunningOrder';
import './RevealLink.css';

export class RevealLink {
  /** Somebody moved reveal: an address was typed, or gone back to. */
  onMoved: (to: StepPlace) => void = () => {};
  onResize: () => void = () => {};
  private readonly reveal: RevealApi;
  private readonly sections: HTMLElement[];
  /** While reveal is told of a step, its own events about that are no news. */
  private telling = false;

  constructor(root: HTMLElement, chapters: readonly Chapter[], size: { width: number; height: number }) {
    this.sections = chapters.map(({ id, title }) => element('section', { id }, element('h2', {}, title)));
    root.querySelector('.slides')?.prepend(...this.sections);
    this.reveal = new Reveal(root, {
      width: size.width,
      height: size.height,
      margin: 0,
      minScale: 0.1,
      maxScale: 4,
      hash: false,
      fragmentInURL: true,
      transition: 'none',
      backgroundTransition: 'none',
      center: false,
      navigationMode: 'linear',
      scrollActivationWidth: 0,
      pdfSeparateFragments: true,
      keyboard: false,
      touch: false,
      controls: false,
      overview: false,
      progress: false,
      help: false,
      jumpToSlide: false,
    });
  }

  /** A fragment for every step comes with a slide's file. Reveal finds the step in the address only if they are there. */
  addSteps(index: number, sentences: readonly string[]): void {
    const fragments = sentences.map((said, at) => element('p', { class: 'fragment', 'data-fragment-index': at }, said));
    this.sections[index]?.append(...fragments);
  }

  /** Goes to the address of the page. */
  async start(): Promise<void> {
    await this.reveal.initialize();
    document.querySelector('.reveal')?.removeAttribute('role');
    const on = this.reveal.on as unknown as (type: string, listener: () => void) => void;
    for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
      on.call(this.reveal, type, () => this.telling || this.onMoved(this.place));
    }
    on.call(this.reveal, 'resize', () => this.onResize());
  }

  /** The step is the number of visible fragments; reveal's own index is wrong during some of its events. */
  get place(): StepPlace {
    const { h } = this.reveal.getIndices();
    const steps = [...(this.sections[h]?.querySelectorAll('.fragment.visible') ?? [])].map(
      (each) => Number(each.getAttribute('data-fragment-index')) + 1,
    );
    return { index: h, step: Math.max(0, ...steps) };
  }

  /** Reveal follows: its fragments and its idea of the present slide are kept in step. */
  tell({ index, step }: StepPlace): void {
    const now = this.place;
    if (now.index === index && now.step === step) return;
    this.telling = true;
    // On the same slide it need not lay out the whole deck anew.
    if (now.index === index) this.reveal.navigateFragment(step - 1);
    else this.reveal.slide(index, 0, step - 1);
    this.telling = false;
  }

  /** Fits so many logical pixels into the window. */
  fit(width: number, height: number): void {
    this.reveal.configure({ width, height });
    this.reveal.layout();
  }

  /** Logical pixels to CSS pixels. */
  get scale(): number {
    return this.reveal.getScale();
  }
}
