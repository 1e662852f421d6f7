/** Reads aloud with the system's own voices, a sentence at a time. No text leaves the machine: voices that are asked of a server are left out. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import EasySpeech from 'easy-speech';
import { toSpeech } from './toSpeech';

const storedAs = 'thirteen-thousand-dials-voice';

export const rates = [0.75, 1, 1.25, 1.5] as const;

/** Milliseconds in which voices come, or not at all. */
const patience = 3000;
/** A sentence takes at most so many milliseconds, and as many more for each of its letters: then the voice has fallen silent. */
const longest = { sentence: 5000, letter: 250 };
/** What was begun a moment before it was stopped begins after that. */
const settled = 30;

export type Hearing = 'said' | 'stopped' | 'failed';

export class Aloud {
  /** Of 0.75 to 1.5 times the usual speed. */
  readonly rate: Signal<number> = signal(1);
  /** Those that read English, once they have come. */
  readonly voices: Signal<readonly SpeechSynthesisVoice[]> = signal([]);
  /** The one that reads. */
  readonly voice: ReadonlySignal<SpeechSynthesisVoice | undefined>;
  private readonly chosen: Signal<string | undefined> = signal(undefined);
  private coming: Promise<boolean> | undefined;
  /** Counts what is said and stopped, so that what was overtaken comes to nothing. */
  private turn = 0;
  private isSaying = false;
  private silence: () => void = () => {};
  private quiet: Promise<unknown> = Promise.resolve();

  constructor() {
    const { rate, voice } = kept();
    if (rates.some((each) => each === rate)) this.rate.value = Number(rate);
    if (typeof voice === 'string') this.chosen.value = voice;
    this.voice = computed(() => this.voices.value.find(({ voiceURI }) => voiceURI === this.chosen.value) ?? usual(this.voices.value));
    window.addEventListener('pagehide', cancel);
    effect(() => keep({ rate: this.rate.value, voice: this.chosen.value }));
  }

  choose(voiceURI: string): void {
    this.chosen.value = voiceURI;
  }

  /** Asks the browser for its voices, which come late. Whether there is one that can read the lesson; somebody may install one later. */
  prepare(): Promise<boolean> {
    this.coming ??= EasySpeech.init({ maxTimeout: patience, interval: 100, quiet: true }).then(() => {
      const found = this.look();
      if (!found) this.coming = undefined;
      return found;
    });
    return this.coming;
  }

  /** Says one sentence. What was being said is stopped before. */
  async say(sentence: string): Promise<Hearing> {
    if (this.isSaying) this.stop();
    const turn = ++this.turn;
    this.isSaying = true;
    const stopped = new Promise<Hearing>((done) => {
      this.silence = () => done('stopped');
    });
    const outcome = await Promise.race([this.quiet.then(() => (turn === this.turn ? this.speak(sentence) : 'stopped')), stopped]);
    if (turn !== this.turn) return 'stopped';
    this.isSaying = false;
    return outcome;
  }

  stop(): void {
    if (!this.isSaying) return;
    this.turn++;
    this.isSaying = false;
    this.silence();
    cancel();
    // What was asked for a moment ago begins only now.
    this.quiet = later(settled).then(cancel);
  }

  private async speak(sentence: string): Promise<Hearing> {
    const voice = this.voice.peek();
    if (!voice) return 'failed';
    const text = toSpeech(sentence);
    const rate = this.rate.peek();
    const fallenSilent = later(longest.sentence + (longest.letter * text.length) / rate).then((): Hearing => 'said');
    const said = EasySpeech.speak({ text, voice, rate }).then(
      (): Hearing => 'said',
      (): Hearing => 'failed',
    );
    return Promise.race([said, fallenSilent]);
  }

  private look(): boolean {
    const { speechSynthesis } = window as Partial<Window>;
    if (!speechSynthesis) return false;
    const find = () => {
      this.voices.value = speechSynthesis.getVoices().filter((voice) => voice.localService && /^en\b/i.test(languageOf(voice)));
    };
    find();
    speechSynthesis.onvoiceschanged = find;
    return this.voices.peek().length > 0;
  }
}

const later = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

function cancel(): void {
  (window as Partial<Window>).speechSynthesis?.cancel();
}

/** Android writes en_GB. */
const languageOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-');

/** The system's own choice where it reads English; else one that speaks as the reader's browser does. */
function usual(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  return voices.find((voice) => voice.default) ?? voices.find((voice) => languageOf(voice) === navigator.language) ?? voices[0];
}

function kept(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(storedAs) ?? '{}'));
  } catch {
    return {};
  }
}

function keep(now: { rate: number; voice: string | undefined }): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify(now));
  } catch {
    // A browser that keeps nothing: the next visit begins as usual.
  }
}
