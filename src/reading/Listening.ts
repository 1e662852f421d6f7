/** The text read aloud, from the passage that is read: the page goes along, and the picture with it. Whoever takes hold of either stops it. */
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { motion } from '../scene/Scene';
import type { Aloud } from '../voice/Aloud';
import type { Article } from './Article';
import type { Reader } from './Reader';
import { beginOf, rangeOf, type Spot, spotAfter } from './spot';

/** Nothing yet, being prepared, reading, stopped on the way, and not to be had. */
export type ListeningState = 'none' | 'coming' | 'reads' | 'stopped' | 'no-voice' | 'failed';

/** Pixels that the page may be moved on its way by what is laid out anew. */
const slack = 60;
/** Pixels over and under a sentence that is in sight. */
const margin = 24;
/** Heights of the window that the page scrolls; what is further away it jumps to. */
const near = 1.5;

export class Listening {
  readonly state: ReadonlySignal<ListeningState>;
  readonly aloud: Aloud;
  private readonly now = signal<ListeningState>('none');
  private readonly reader: Reader;
  private readonly article: Article;
  /** The sentence that is read, or was when it stopped. */
  private spot: Spot | undefined;
  private watch: AbortController | undefined;
  /** Where the page is to scroll to, and how far from there it has been at least. */
  private aim = { top: 0, closest: 0 };

  constructor(aloud: Aloud, reader: Reader, article: Article) {
    this.aloud = aloud;
    this.reader = reader;
    this.article = article;
    this.state = this.now;
  }

  /** From the passage that is read; where that is the one in which it was stopped, from there. */
  async start(): Promise<void> {
    const passage = this.article.passageAt(this.reader.place.peek());
    if (passage) await this.read(this.spot?.passage === passage ? this.spot : beginOf(passage));
  }

  /** From where it was stopped. */
  async goOn(): Promise<void> {
    if (this.spot) await this.read(this.spot);
    else await this.start();
  }

  stop(): void {
    this.rest('stopped');
  }

  /** It is no longer wanted. */
  end(): void {
    this.rest('none');
  }

  /** Another voice or speed: the sentence begins again. */
  async renew(): Promise<void> {
    if (this.now.peek() === 'reads') await this.goOn();
  }

  private async read(from: Spot): Promise<void> {
    this.rest('coming');
    if (!(await this.aloud.prepare())) return this.rest('no-voice');
    if (this.now.peek() !== 'coming') return;
    this.now.value = 'reads';
    this.aim = { top: scrollY, closest: 0 };
    this.watch = this.watchReader();
    const { signal: until } = this.watch;
    for (let spot: Spot | undefined = from; spot; spot = spotAfter(spot, this.article.passages)) {
      const outcome = await this.readOne(spot);
      if (until.aborted) return;
      if (outcome === 'failed') return this.rest('failed');
    }
    this.spot = undefined;
    this.rest('none');
  }

  private async readOne(spot: Spot): Promise<'said' | 'stopped' | 'failed'> {
    if (spot.passage !== this.spot?.passage) spot.passage.write();
    this.spot = spot;
    const range = rangeOf(spot);
    if (!range) return 'said';
    this.bring(spot, range);
    this.mark(spot, range);
    return this.aloud.say(range.toString());
  }

  private rest(state: ListeningState): void {
    this.watch?.abort();
    this.watch = undefined;
    this.aloud.stop();
    this.mark();
    this.now.value = state;
  }

  /** A passage goes to the reading line, a sentence of it only when it is out of sight. */
  private bring({ passage, paragraph, sentence }: Spot, range: Range): void {
    const isFirst = paragraph === 0 && sentence === 0;
    const { top, bottom } = isFirst ? passage.element.getBoundingClientRect() : range.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(passage.element).scrollMarginTop) || 0;
    const covered = document.querySelector('.listening')?.getBoundingClientRect().height ?? 0;
    if (!isFirst && top >= line - margin && bottom <= innerHeight - covered - margin) return;
    const way = top - line;
    if (Math.abs(way) < 2) return;
    const far = Math.abs(way) > near * innerHeight;
    this.aim = { top: scrollY + way, closest: Math.abs(way) };
    scrollBy({ top: way, behavior: motion.reduced || far ? 'instant' : 'smooth' });
  }

  /** Whether the page has been scrolled away from where it was to go. */
  private get isTakenAway(): boolean {
    const far = Math.abs(scrollY - this.aim.top);
    if (far > this.aim.closest + slack) return true;
    this.aim.closest = Math.min(this.aim.closest, far);
    return false;
  }

  private mark(spot?: Spot, range?: Range): void {
    for (const marked of document.querySelectorAll('.is-read-aloud')) marked.classList.remove('is-read-aloud');
    const paragraph = spot?.passage.paragraphs[spot.paragraph];
    paragraph?.classList.add('is-read-aloud');
    // Older browsers have the paragraph alone.
    if (!('highlights' in CSS)) return;
    if (range) CSS.highlights.set('read-aloud', new Highlight(range));
    else CSS.highlights.delete('read-aloud');
  }

  /** Who scrolls, presses Esc, goes elsewhere or takes hold of the picture wants to look for himself. */
  private watchReader(): AbortController {
    const watch = new AbortController();
    const { signal: until } = watch;
    const on = (type: string, isTaken: (event: Event) => boolean) =>
      window.addEventListener(type, (event) => isTaken(event) && this.stop(), { signal: until, capture: true, passive: true });
    on('wheel', (event) => !(event as WheelEvent).ctrlKey);
    on('touchmove', ({ target }) => !isInPicture(target));
    on('pointerdown', ({ target }) => target === document.documentElement || isInPicture(target));
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' || isInPicture(event.target) || scrolls(event as KeyboardEvent));
    on('hashchange', () => true);
    on('scroll', ({ target }) => target === document && this.isTakenAway);
    const { lesson } = this.reader;
    let isFirst = true;
    const stop = effect(() => {
      void [lesson.drawing.value, ...lesson.networkNames.map((name) => lesson.network(name))];
      if (!isFirst) queueMicrotask(() => !until.aborted && this.stop());
      isFirst = false;
    });
    until.addEventListener('abort', stop);
    return watch;
  }
}

const isInPicture = (target: EventTarget | null) => target instanceof Element && target.closest('.stage-window') !== null;

function scrolls({ key, target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest('button, input, select, a, summary, dialog')) return false;
  return ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '].includes(key);
}
