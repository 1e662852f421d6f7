/** The deck's end of the speaker's window: sends what it is to show, and does what it asks for. The window has no lesson of its own. */
import { effect } from '@preact/signals-core';
import { Scene } from '../scene/Scene';
import { askNow, sayNow, stepAt } from '../scene/Step';
import { cssColour, palette } from '../theme/colours';
import type { Deck } from './Deck';
import { countOf, raiseHand } from './hands';
import type { CurrentLook } from './look';
import { doorIndex } from './RunningOrder';
import { spareTime } from './spareTime';
import { type FromSpeaker, fromSpeakerShape, messageOf, ownOrigin, type SpeakerAction, type ToSpeaker } from './speakerMessages';

/** Milliseconds between two pictures, at least. */
const pause = 150;
/** Milliseconds without a frame after which the next step's picture is made: a second press does not wait for it. */
const calm = 500;
const pictureWidth = 640;

type SpeakerActions = Record<SpeakerAction, () => void>;

export class SpeakerLink {
  private readonly deck: Deck;
  private readonly look: CurrentLook;
  private window: Window | null = null;
  private stop: () => void = () => {};
  private waiting = 0;
  private later = 0;
  /** Watches over a stroke of the speaker's pen; 0 while it is up. */
  private drawing = 0;

  constructor(deck: Deck, look: CurrentLook) {
    this.deck = deck;
    this.look = look;
  }

  /** From now on it does what the speaker's window asks for. */
  listen(actions: SpeakerActions): void {
    window.addEventListener('message', (event) => this.hear(event, actions));
  }

  /** False where the browser refuses a second window. */
  open(): boolean {
    // The deck as a single file carries the speaker's page inside.
    const page = document.getElementById('speaker-page') ? `${location.pathname}?lesson-page=speaker` : 'speaker.html';
    this.window = window.open(new URL(page, location.href), 'thirteen-thousand-dials-speaker', 'popup,width=1180,height=760');
    return this.window !== null;
  }

  private hear(event: MessageEvent, actions: SpeakerActions): void {
    const message = messageOf(event, fromSpeakerShape);
    if (!message || !event.source) return;
    if (message.kind === 'speaker-here') {
      if (message.isNew || event.source !== this.window) this.adopt(event.source as Window);
      else this.tellState();
    } else if (event.source !== this.window) return;
    else if (message.kind === 'action') actions[message.action]();
    else if (message.kind === 'hand') raiseHand(this.deck.lesson, this.deck.scene.peek()?.slide, message.said, message.by);
    else this.draw(message);
  }

  /** A window that this page opened, now or before it was loaded anew. */
  private adopt(speaker: Window): void {
    if (speaker.opener !== window) return;
    this.endStroke();
    this.window = speaker;
    this.stop();
    const stopState = effect(() => this.tellState());
    const onFrame = this.deck.stage.onFrame;
    this.deck.stage.onFrame = () => {
      onFrame();
      this.picturesSoon();
    };
    this.stop = () => {
      stopState();
      this.deck.stage.onFrame = onFrame;
    };
    this.picturesSoon();
  }

  private tell(message: ToSpeaker): void {
    if (!this.window || this.window.closed) return this.stop();
    this.window.postMessage(message, ownOrigin());
  }

  private draw(message: Extract<FromSpeaker, { kind: 'stroke' }>): void {
    const { lesson } = this.deck;
    if (message.phase === 'end') return this.endStroke();
    const at = { x: message.x, y: message.y };
    if (message.phase === 'extend') return lesson.extendStroke(at);
    this.endStroke();
    lesson.beginStroke(message.pen, at);
    // A window that closes while its pen is down says nothing any more.
    this.drawing = window.setInterval(() => this.window?.closed && this.endStroke(), calm);
  }

  /** Of the speaker's pen, if it is down. */
  private endStroke(): void {
    if (this.drawing === 0) return;
    clearInterval(this.drawing);
    this.drawing = 0;
    this.deck.lesson.endStroke();
  }

  private tellState(): void {
    const { deck } = this;
    const scene = deck.scene.value;
    if (!scene) return;
    const { lesson, order } = deck;
    const { slide } = scene;
    const index = order.indexOf(slide.id);
    const step = scene.step.value;
    const here = stepAt(slide, step);
    const ask = here.ask && askNow(here.ask, lesson);
    const answer = ask?.answer(lesson);
    this.tell({
      kind: 'state',
      look: { theme: this.look.now.theme, weights: this.look.now.weights },
      title: slide.title,
      place: `${index === doorIndex ? 'before the lesson' : `${index + 1} of ${order.chapters.length}`} · ${order.path.value.title}`,
      step: index === doorIndex ? '' : `step ${step} of ${slide.steps.length}${below(order.below({ index, step }))}`,
      say: sayNow(here, lesson),
      notes: here.notes,
      next: this.nextSentence(index, step),
      question: ask && { answer: answer?.outcome ?? ask.unless ?? '', why: answer ? (answer.tooClose ?? ask.why(lesson)) : '' },
      count: ask && countOf(lesson, slide, true),
      drawing: Array.from(lesson.drawing.value.pixels),
      playing: scene.playing.value,
      black: deck.black.value,
      plan: { here: order.planned({ index, step }), end: order.path.value.minutes },
    });
  }

  private nextSentence(index: number, step: number): string | undefined {
    const next = this.deck.order.following({ index, step });
    if (!next) return undefined;
    const slide = this.deck.order.loaded(next.index);
    return slide ? sayNow(stepAt(slide, next.step), this.deck.lesson) : (this.deck.order.chapters[next.index]?.title ?? '');
  }

  /** The wall's picture follows it; that of the next step costs more, and waits until nothing has changed for a while. */
  private picturesSoon(): void {
    this.waiting ||= window.setTimeout(() => {
      this.waiting = 0;
      void spareTime().then(() => this.tellPicture());
    }, pause);
    clearTimeout(this.later);
    this.later = window.setTimeout(() => void this.tellNextPicture(), calm);
  }

  /** The scene to make pictures for, while there is a window to show them. */
  private get sceneToShow(): Scene | undefined {
    return this.window && !this.window.closed ? this.deck.scene.peek() : undefined;
  }

  private tellPicture(): void {
    const scene = this.sceneToShow;
    if (scene) this.tell({ kind: 'picture', of: 'now', source: asImage(this.deck.stage.poster(scene, pictureWidth)) });
  }

  private async tellNextPicture(): Promise<void> {
    const { deck, sceneToShow: scene } = this;
    if (!scene || scene.playing.peek()) return;
    const step = scene.step.peek();
    const next = deck.order.following({ index: deck.index.peek(), step });
    if (!next) return this.tell({ kind: 'picture', of: 'next', source: '' });
    const other = await Scene.build(await deck.order.load(next.index), deck.lesson, deck.places);
    await spareTime();
    if (deck.scene.peek() === scene && scene.step.peek() === step) {
      other.goTo(next.step);
      this.tell({ kind: 'picture', of: 'next', source: asImage(deck.stage.poster(other, pictureWidth)) });
    }
    other.destroy();
  }
}

function asImage(poster: HTMLCanvasElement): string {
  const pen = poster.getContext('2d');
  if (pen) {
    pen.globalCompositeOperation = 'destination-over';
    pen.fillStyle = cssColour(palette.background);
    pen.fillRect(0, 0, poster.width, poster.height);
  }
  return poster.toDataURL('image/jpeg', 0.9);
}

const below = (steps: number): string => (steps > 0 ? ` · ↓ ${steps} more below` : '');
