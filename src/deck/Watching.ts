/** The lesson shows itself: a voice reads what is said and written of each step, then the next one comes. Whoever takes hold of anything stops it. */
import { computed, effect } from '@preact/signals-core';
import { readNow, sayNow, stepAt } from '../scene/Step';
import type { Aloud } from '../voice/Aloud';
import { noVoice } from '../voice/noVoice';
import { sentencesOf } from '../voice/sentences';
import type { Deck } from './Deck';
import type { Notice } from './Notice';
import { later } from './spareTime';

/** Milliseconds that a question stands before its answer comes. */
const thinking = 5000;

/** Keys that somebody may press without wanting anything of the lesson. */
const idle = /^(Shift|Control|Alt|Meta|Audio.*)$/;

export class Watching {
  private readonly deck: Deck;
  private readonly aloud: Aloud;
  private readonly notice: Notice;
  private running: AbortController | undefined;
  private goesOn = false;

  constructor(deck: Deck, aloud: Aloud, notice: Notice) {
    this.deck = deck;
    this.aloud = aloud;
    this.notice = notice;
  }

  get isOn(): boolean {
    return this.running !== undefined;
  }

  toggle(): void {
    if (this.isOn) this.stop();
    else void this.watch().catch(this.deck.onFailure);
  }

  stop(): void {
    this.running?.abort();
    this.running = undefined;
    this.aloud.stop();
    this.notice.end('voice');
  }

  private async watch(): Promise<void> {
    const running = new AbortController();
    const { signal: until } = running;
    this.running = running;
    const { deck } = this;
    const hasVoice = await this.aloud.prepare();
    if (until.aborted) return;
    if (!hasVoice) {
      this.stop();
      return this.notice.tell('voice', noVoice);
    }
    if (deck.isAtDoor) await deck.visit(0, 0);
    this.notice.tell('voice', 'The lesson reads itself aloud and goes on alone. Any key or press stops it.');
    this.watchReader(until);
    while (!until.aborted) {
      const outcome = await this.readStep(until);
      if (until.aborted) return;
      if (outcome === 'failed' || !(await this.next(until))) this.stop();
      if (outcome === 'failed') this.notice.tell('voice', 'The voice did not speak. Press V to try again.');
    }
  }

  /** All that there is to read at the present step, and the time to think where it asks. */
  private async readStep(until: AbortSignal): Promise<'said' | 'stopped' | 'failed'> {
    const scene = this.deck.scene.peek();
    if (!scene) return 'failed';
    const step = stepAt(scene.slide, scene.step.peek());
    const { lesson } = this.deck;
    const texts = [sayNow(step, lesson), ...readNow(scene.slide, step, lesson).split('\n\n')];
    for (const sentence of texts.flatMap((text) => sentencesOf(text).map(({ from, to }) => text.slice(from, to)))) {
      const outcome = await this.aloud.say(sentence);
      if (outcome !== 'said') return outcome;
    }
    if (step.ask) await later(thinking);
    if (!until.aborted) await this.rest();
    return 'said';
  }

  /** What moves comes to its end. */
  private rest(): Promise<void> {
    const scene = this.deck.scene.peek();
    return new Promise((done) => {
      const stop = effect(() => {
        if (!scene?.playing.value) queueMicrotask(() => stop());
        if (!scene?.playing.value) done();
      });
    });
  }

  /** To the next step of the path; false after the last one. */
  private async next(until: AbortSignal): Promise<boolean> {
    if (until.aborted) return false;
    const before = this.place;
    this.goesOn = true;
    await this.deck.advance();
    this.goesOn = false;
    return this.place !== before;
  }

  private get place(): string {
    return `${this.deck.index.value} ${this.deck.scene.value?.step.value}`;
  }

  private watchReader(until: AbortSignal): void {
    const on = (type: string, isTaken: (event: Event) => boolean) =>
      window.addEventListener(type, (event) => isTaken(event) && this.stop(), { signal: until, capture: true, passive: true });
    on('pointerdown', () => true);
    on('keydown', (event) => !idle.test((event as KeyboardEvent).key));
    const { lesson } = this.deck;
    const follow = (read: () => unknown, isOwn: () => boolean) => {
      let isFirst = true;
      const stop = effect(() => {
        read();
        if (!isFirst && !isOwn()) queueMicrotask(() => !until.aborted && this.stop());
        isFirst = false;
      });
      until.addEventListener('abort', stop);
    };
    follow(
      () => [lesson.drawing.value, ...lesson.networkNames.map((name) => lesson.network(name))],
      () => false,
    );
    // The speaker's window, the address, a link.
    const place = computed(() => this.place);
    follow(
      () => place.value,
      () => this.goesOn,
    );
  }
}
