/** Predict, commit, reveal: the question's choices on its step, guess and outcome side by side on the next. Nobody is blocked. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals-core';
import { type Answer, type Guess, type Said, sameKey, standing } from '../lesson/guesses';
import type { Lesson } from '../lesson/Lesson';
import { type Ask, askNow, type Slide } from '../scene/Step';
import { element } from './element';
import { guessed, noteClass, raisedHands } from './outcomes';
import { isComposing } from './signOf';
import './common.css';
import './QuestionPanel.css';

type Commit = (value: number, text: string, more?: Pick<Guess, 'amount' | 'sketch'>) => void;

const earlierOnes = { network: 'weights', input: 'digit or weights', selection: 'choice' } as const;
const earlierOf = (ask: Ask): string => ask.earlier ?? earlierOnes[ask.dependsOn];

/** Where somebody is with a slide's question: a scene, or a text. */
interface Asked {
  readonly slide: Slide;
  readonly step: ReadonlySignal<number>;
}

export class QuestionPanel {
  /** No <section>: reveal.js takes every one in it for a slide, and makes all but the present one inert. */
  readonly element = element('div', { class: 'question', role: 'region', 'aria-label': 'Question', tabindex: -1 });
  private readonly lesson: Lesson;
  private readonly afterPointer: () => void;
  /** What has come of a guess, for who does not see it. */
  readonly said = element('p', { class: 'for-readers', role: 'status' });
  private stop: () => void = () => {};
  /** What the panel shows now, by name: the same for the same slide is left as it is, with the focus and what has been written. */
  private shown = '';
  private stopDraft: () => void = () => {};
  /** Makes what was chosen a guess, as the button would: whoever steps on has chosen. */
  private takeDraft: () => void = () => {};

  constructor(lesson: Lesson, afterPointer: () => void) {
    this.lesson = lesson;
    this.afterPointer = afterPointer;
    this.element.addEventListener('click', (event) => {
      const types = event.target instanceof HTMLInputElement && event.target.type === 'number';
      if ((event as PointerEvent).pointerType && !types) this.afterPointer();
    });
  }

  /** `isAsked` says whether the path stops at the question, or somebody has been there: else nobody is told its answer. */
  show(scene: Asked, isAsked: (step: number) => boolean): void {
    this.stop();
    const { slide } = scene;
    const at = slide.steps.findIndex((step) => step.ask) + 1;
    const asked = slide.steps[at - 1]?.ask;
    if (!asked) {
      this.stop = () => {};
      return this.fill('', () => this.element.replaceChildren());
    }
    this.stop = effect(() => {
      const ask = askNow(asked, this.lesson);
      const step = scene.step.value;
      if (step === at + 1) untracked(() => this.takeDraft());
      const guess = this.lesson.guesses.value[slide.id];
      const said = this.lesson.saidOn(slide.id);
      const part = step === at ? 'ask' : step === at + 1 && (said || isAsked(at)) ? 'reveal' : 'none';
      const answer = part === 'none' ? undefined : ask.answer(this.lesson);
      const options = part === 'ask' && answer ? ask.options?.(this.lesson) : undefined;
      const state = JSON.stringify([
        slide.id,
        part,
        ask.form,
        ask.offer?.wanted(this.lesson),
        options,
        guess?.text,
        part === 'reveal' && said?.hands?.counts,
        answer?.outcome,
        [guess, said?.hands].map((each) => each && sameKey(answer?.key, each.answer.key)),
      ]);
      this.fill(state, () => {
        if (part === 'none') this.element.replaceChildren();
        else if (part === 'reveal' && (said || answer)) this.reveal(slide.id, ask, said ?? {}, answer);
        else if (!answer)
          this.element.replaceChildren(element('p', { class: noteClass(ask.unless ?? '') }, ask.unless ?? ''), ...this.offer(ask));
        else if (guess) this.kept(slide.id, ask, guess, answer);
        else this.ask(slide.id, ask, options ?? []);
      });
    });
  }

  /** The focus stays in the panel when what had it goes: whoever answers by keyboard is led to what has come of it, and → steps on. */
  private fill(state: string, show: () => void): void {
    if (state === this.shown) return;
    this.shown = state;
    this.stopDraft();
    this.stopDraft = () => {};
    this.takeDraft = () => {};
    this.said.textContent = '';
    const hadFocus = this.element.contains(document.activeElement);
    show();
    if (hadFocus) this.element.focus({ preventScroll: true });
  }

  private ask(slide: string, ask: Ask, options: { value: number; text: string }[]): void {
    const commit: Commit = (value, text, more) => {
      const answer = ask.answer(this.lesson);
      if (!answer) return;
      const guess: Guess = { value, text, answer, ...more };
      this.lesson.guesses.value = { ...this.lesson.guesses.peek(), [slide]: guess };
    };
    if (ask.range) return this.askRange(slide, ask.range, commit);
    if (ask.onStage) return this.askOnStage(slide, ask.onStage, commit);
    let amount: HTMLInputElement | undefined;
    const buttons = options.map(({ value, text }) => {
      const isNumber = /^−?[\d,.]+$/.test(text);
      const button = element(
        'button',
        { type: 'button', class: 'chip choice', 'data-readout': isNumber ? `choice ${text}` : undefined },
        text,
      );
      button.addEventListener('click', () => {
        const bright = amount && Number(amount.value) / 100;
        if (bright === undefined) commit(value, text);
        else commit(value, `${text}, at ${bright.toFixed(2)}`, { amount: bright });
      });
      return button;
    });
    if (!ask.amount) return this.element.replaceChildren(element('div', { class: 'choices' }, ...buttons, ...this.offer(ask)));
    amount = element('input', { type: 'range', min: 0, max: 100, step: 1, value: 50, 'aria-label': ask.amount });
    const output = element('output', { 'data-readout': 'guessed brightness' }, '0.50');
    amount.addEventListener('input', () => {
      output.textContent = (Number(amount?.value) / 100).toFixed(2);
    });
    this.element.replaceChildren(
      element(
        'div',
        { class: 'beside' },
        element('label', { class: 'amount' }, element('span', {}, ask.amount), amount, output),
        ...this.offer(ask),
      ),
      element('div', { class: 'choices many' }, ...buttons),
    );
  }

  private offer({ offer }: Ask): HTMLElement[] {
    if (!offer?.wanted(this.lesson)) return [];
    const button = element('button', { type: 'button', class: 'chip small' }, offer.text);
    button.addEventListener('click', () => void offer.press(this.lesson));
    return [button];
  }

  private askRange(slide: string, range: NonNullable<Ask['range']>, commit: Commit): void {
    const { min, max, step, unit = '' } = range;
    const { draft } = this.lesson;
    const slider = element('input', { type: 'range', min, max, step, 'aria-label': `Your guess, ${min} to ${max}` });
    const field = element('input', { type: 'number', min, max, step, 'aria-label': 'Your guess as a number', 'data-readout': 'guess' });
    const set = (value: string) => {
      draft.value = { slide, value: Number(value) };
    };
    slider.addEventListener('input', () => set(slider.value));
    field.addEventListener('input', () => field.value !== '' && field.validity.valid && set(field.value));
    const middle = Math.round((min + max) / 2 / step) * step;
    if (draft.peek()?.slide !== slide) set(String(middle));
    this.takeDraft = () => {
      const now = draft.peek();
      if (now?.slide === slide && now.value !== middle) commit(now.value, `${now.value}${unit}`);
    };
    // The stage may set the draft too: a click on the column.
    this.stopDraft = effect(() => {
      const value = String(draft.value?.slide === slide ? draft.value.value : middle);
      slider.value = value;
      if (Number(field.value) !== Number(value) || field.value === '') field.value = value;
    });
    const button = element('button', { type: 'button', class: 'chip choice' }, 'Guess');
    const note = element('p', { class: 'question-note', role: 'status' });
    button.addEventListener('click', () => {
      if (!field.validity.valid || field.value === '') {
        note.textContent = `Please enter a ${step === 1 ? 'whole number' : 'number'} from ${min} to ${max}.`;
        return field.focus();
      }
      commit(Number(field.value), `${field.value}${unit}`);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      button.click();
    });
    this.element.replaceChildren(element('div', { class: 'range' }, slider, field, button), note);
  }

  /** What is clicked or sketched on the stage is the draft; a button makes it the guess. */
  private askOnStage(slide: string, { prompt, text, otherwise }: NonNullable<Ask['onStage']>, commit: Commit): void {
    const note = element('p', { class: 'question-note', role: 'status' });
    const button = element('button', { type: 'button', class: 'chip choice' }, 'Guess');
    const chosen = () => {
      const draft = this.lesson.draft.value;
      return draft?.slide === slide ? draft : undefined;
    };
    this.takeDraft = () => {
      const draft = chosen();
      if (draft) commit(draft.value, text(this.lesson, draft.value), { sketch: draft.sketch });
    };
    button.addEventListener('click', this.takeDraft);
    this.stopDraft = effect(() => {
      const draft = chosen();
      note.textContent = draft ? `Your ${draft.sketch ? 'sketch' : 'choice'}: ${text(this.lesson, draft.value)}.` : prompt;
      button.hidden = !draft;
    });
    const others = otherwise ? [element('button', { type: 'button', class: 'chip' }, otherwise.text)] : [];
    for (const other of others) other.addEventListener('click', () => otherwise && commit(otherwise.value, otherwise.text));
    this.element.replaceChildren(element('div', { class: 'beside' }, note, button, ...others));
  }

  /** A guess was made, and its outcome waits for the next step. */
  private kept(slide: string, ask: Ask, guess: Guess, answer: Answer): void {
    const earlier = !sameKey(answer.key, guess.answer.key);
    this.said.textContent = `Your guess: ${guess.text}.${earlier ? '' : ' What comes of it is told with the next step.'}`;
    const whose = earlier ? `Your guess for the earlier ${earlierOf(ask)}: ` : 'Your guess: ';
    this.element.replaceChildren(
      element('p', { class: 'guess' }, whose, element('b', {}, guess.text)),
      ...(earlier ? [this.again(slide, answer)] : []),
    );
  }

  /**
   * The outcome and why it is so, for everybody; beside it guess and hands that were for it, and a word to the guess. Of those for two
   * answers, the ones for the present.
   */
  private reveal(slide: string, ask: Ask, said: Said, answer: Answer | undefined): void {
    const { guess, hands, earlier } = standing(said, answer?.key);
    const frozen = (guess ?? hands)?.answer ?? answer;
    if (!frozen) return;
    this.said.textContent = `${guess ? `Your guess: ${guess.text}. ` : ''}Answer: ${frozen.outcome}.`;
    const reply = guess && !frozen.tooClose ? ask.reply?.(this.lesson, guess) : undefined;
    const why = earlier
      ? `For the earlier ${earlierOf(ask)}.`
      : (frozen.tooClose ?? [reply, ask.why(this.lesson, guess)].filter(Boolean).join(' '));
    this.element.replaceChildren(
      guess ? guessed(guess) : element('p', { class: 'guess' }, 'answer ', element('b', {}, frozen.outcome)),
      element('div', { class: 'beside' }, element('p', { class: noteClass(why) }, why), ...(earlier ? [this.again(slide, answer)] : [])),
      ...(hands ? [raisedHands(hands)] : []),
    );
  }

  private again(slide: string, answer: Answer | undefined): HTMLElement {
    const button = element('button', { type: 'button', class: 'chip' }, 'Ask again');
    button.addEventListener('click', () => this.lesson.forgetEarlier(slide, answer?.key));
    return button;
  }
}
