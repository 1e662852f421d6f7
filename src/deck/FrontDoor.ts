/** What stands round the living picture of the front door: the lesson's question, the ways in, and quietly what else there is. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { isOneFile } from './credits';
import type { Deck } from './Deck';
import { button } from './dialogs';
import { addressOf, inView } from './pageAddress';
import { choosePath, rememberedPath, rememberedPlace } from './remembered';
import './FrontDoor.css';

interface DoorActions {
  advance(): void;
  speaker(): void;
  handout(): void;
  look(): void;
  help(): void;
  credits(): void;
}

export class FrontDoor {
  readonly head = element(
    'header',
    { class: 'door-head' },
    element('p', { class: 'door-name' }, 'Thirteen Thousand Dials'),
    element('h1', {}, 'What is a neural network?'),
    element(
      'p',
      { class: 'door-lead' },
      'A lesson on a real one: it reads handwritten digits, and you can stop it, turn each of its 13,002 dials and take it apart.',
    ),
  );
  readonly ways: HTMLElement;
  readonly foot: HTMLElement;
  private readonly deck: Deck;
  private readonly actions: DoorActions;

  /** `reading`: minutes that somebody takes who reads it all. */
  constructor(deck: Deck, actions: DoorActions, reading: number) {
    this.deck = deck;
    this.actions = actions;
    this.ways = element(
      'nav',
      { class: 'door-ways', 'aria-label': 'Ways in' },
      this.present(),
      this.read(reading),
      this.play(),
      element('p', { class: 'door-note' }, 'What you draw here comes along.'),
    );
    this.foot = this.quietly();
    effect(() => {
      if (deck.isAtDoor) deck.usePath(rememberedPath());
    });
  }

  private present(): HTMLElement {
    const { deck, actions } = this;
    let screens = 1;
    const go = way('Present', () => {
      if (screens === 2) actions.speaker();
      actions.advance();
    });
    go.classList.add('main');
    const paths = choice(
      'How long it takes',
      deck.order.paths.map((path) => ({ value: path.id, text: `${path.minutes} min`, title: path.title })),
      (id) => choosePath(deck, id),
    );
    effect(() => paths.show(deck.order.path.value.id));
    const windows = choice(
      'Screens',
      [
        { value: 1, text: 'one screen', title: 'The lesson in this window' },
        { value: 2, text: 'two screens', title: 'The lesson in this window, notes and answers in another one' },
      ],
      (count) => {
        screens = count;
        windows.show(count);
      },
    );
    windows.show(screens);
    windows.element.classList.add('door-screens');
    return element('div', { class: 'door-way' }, go, element('div', { class: 'door-choices' }, paths.element, windows.element));
  }

  private read(minutes: number): HTMLElement {
    const { deck } = this;
    const go = element('a', { class: 'chip door-go', href: inView(location.pathname, 'read') }, 'Read');
    const goOn = element('a', { class: 'chip door-go-on' });
    effect(() => {
      const place = deck.isAtDoor ? rememberedPlace(deck) : undefined;
      goOn.hidden = place === undefined;
      if (!place) return;
      const { index, step } = place;
      goOn.setAttribute('href', inView(addressOf(deck.order.chapters[index]?.id, step, undefined), 'read'));
      goOn.textContent = `Go on at ${index + 1}${step > 0 ? `.${step}` : ''}`;
    });
    return element('div', { class: 'door-way' }, go, element('p', {}, `alone, about ${minutes} minutes`), goOn);
  }

  private play(): HTMLElement {
    const last = this.deck.order.chapters.at(-1);
    const go = element('a', { class: 'chip door-go', href: `#/${last?.id}/0` }, 'Play');
    return element('div', { class: 'door-way' }, go, element('p', {}, 'all of it at once, with your digit'));
  }

  private quietly(): HTMLElement {
    const { actions } = this;
    const small = (text: string, press: () => void) => {
      const made = button(text, press);
      made.classList.add('small');
      return made;
    };
    const file = element('a', { class: 'chip small', href: 'thirteen-thousand-dials.html', download: '' }, 'One file');
    return element(
      'footer',
      { class: 'door-foot' },
      small('Handout', actions.handout),
      ...(isOneFile() ? [] : [file]),
      small('Look', actions.look),
      small('Keys', actions.help),
      small('Credits', actions.credits),
    );
  }
}

function way(text: string, go: () => void): HTMLButtonElement {
  const made = button(text, go);
  made.classList.add('door-go');
  return made;
}

/** Chips of which one is pressed, whichever `show` says. */
function choice<T>(label: string, options: readonly { value: T; text: string; title: string }[], choose: (value: T) => void) {
  const chips = options.map(({ value, text, title }) => {
    const chip = button(text, () => choose(value));
    chip.title = title;
    return { value, chip };
  });
  return {
    element: element('div', { class: 'choices', role: 'group', 'aria-label': label }, ...chips.map(({ chip }) => chip)),
    show(now: T) {
      for (const { value, chip } of chips) chip.setAttribute('aria-pressed', String(value === now));
    },
  };
}
