/** reveal.js as the deck uses it: a section per slide, a fragment per step, the scale of the window. It shows, says and hears nothing. */
import Reveal, { type RevealApi } from 'reveal.js';
import 'reveal.js/reveal.css';
import { element } from '../controls/element';
import type { Chapter } from '../scene/Step';
import type { StepPlace } from './RunningOrder';
import './RevealLink.css';

export class RevealLink {
  /** Another address of this page was typed, followed, or gone back to. */
  onAddress: () => void = () => {};
  onResize: () => void = () => {};
  private readonly reveal: RevealApi;
  private readonly sections: HTMLElement[];

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
      // Else any page that frames or opens this one could move it, and lay pages of its own over it.
      postMessage: false,
    });
  }

  /** A fragment for every step comes with a slide's file. They are counted, not read: an answer would be there before its question. */
  addSteps(index: number, count: number): void {
    const fragments = Array.from({ length: count }, (_, at) => element('p', { class: 'fragment', 'data-fragment-index': at }));
    this.sections[index]?.append(...fragments);
  }

  async start(): Promise<void> {
    // Before reveal listens: which place an address or a link means, the deck says.
    const slides = document.querySelector('.reveal .slides');
    slides?.addEventListener('click', (event) => (event.target as Element).closest('a[href^="#"]') && event.stopImmediatePropagation());
    window.addEventListener('hashchange', (event) => event.stopImmediatePropagation());
    // It also tells of an address that differs in more than its hash, as the front door's does.
    window.addEventListener('popstate', () => this.onAddress());
    await this.reveal.initialize();
    document.querySelector('.reveal')?.removeAttribute('role');
    // It would say a whole slide, with all its answers, on arrival.
    document.querySelector('.reveal > .aria-status')?.remove();
    const on = this.reveal.on as unknown as (type: string, listener: () => void) => void;
    on.call(this.reveal, 'resize', () => this.onResize());
  }

  /** The step is the number of visible fragments; reveal's own index is wrong during some of its events. */
  private get place(): StepPlace {
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
    // On the same slide it need not lay out the whole deck anew.
    if (now.index === index) this.reveal.navigateFragment(step - 1);
    else this.reveal.slide(index, 0, step - 1);
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
