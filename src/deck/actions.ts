/** What keys, tools, fingers and the speaker's window do. */
import { showFilesOf } from './bringing';
import { showContents } from './contents';
import { showCredits } from './credits';
import type { Deck } from './Deck';
import { askForHandout, confirmReset } from './dialogs';
import type { HandoutWish } from './handout';
import { showHands } from './hands';
import { showHelp } from './help';
import type { LearnerNotes } from './LearnerNotes';
import { toggleLaser } from './laser';
import { type CurrentLook, showLook } from './look';
import type { Magnifier } from './Magnifier';
import type { Notice } from './Notice';
import { toggleOverview } from './overview';
import { printHandout } from './printing';
import type { SpeakerLink } from './SpeakerLink';
import { isNowhere } from './sharedKeys';
import type { Watching } from './Watching';

interface ActionParts {
  readonly deck: Deck;
  readonly look: CurrentLook;
  readonly notice: Notice;
  readonly notes: LearnerNotes;
  readonly magnifier: Magnifier;
  readonly speaker: SpeakerLink;
  readonly watching: Watching;
}

export function makeActions(parts: ActionParts) {
  return { ...stepActions(parts), ...lessonActions(parts.deck), ...pageActions(parts), ...dialogActions(parts) };
}

/** Through the steps, and how fast. */
function stepActions({ deck, watching }: ActionParts) {
  const isPlaying = () => deck.scene.peek()?.playing.peek();
  return {
    advance: () => deck.advance().catch(deck.onFailure),
    back: () => deck.back().catch(deck.onFailure),
    down: () => deck.advance(true).catch(deck.onFailure),
    up: () => deck.back(true).catch(deck.onFailure),
    pauseOrContinue: () => (isPlaying() ? deck.playback.pause() : deck.playback.continue()),
    pauseOrPlay: () => (isPlaying() ? deck.playback.pause() : deck.playback.play()),
    watch: () => watching.toggle(),
    replay: () => deck.playback.replay(),
    slower: () => deck.playback.setSpeed(Math.max(0.5, deck.playback.speed.peek() / 2)),
    faster: () => deck.playback.setSpeed(Math.min(2, deck.playback.speed.peek() * 2)),
    /** Faster, and after the fastest the slowest. */
    nextSpeed: () => deck.playback.setSpeed(deck.playback.speed.peek() === 2 ? 0.5 : deck.playback.speed.peek() * 2),
  };
}

/** On the digit and the networks. */
function lessonActions({ lesson }: Deck) {
  const reset = () => lesson.reset();
  return {
    editDigit: () => document.querySelector<HTMLElement>('#grid-digit')?.focus(),
    clear: () => lesson.clear(),
    undo: () => lesson.undo(),
    redo: () => lesson.redo(),
    reset: () => (lesson.edits > 1 ? confirmReset(reset) : reset()),
  };
}

/** On the page and its windows. */
function pageActions({ deck, look, magnifier, notice, notes, speaker }: ActionParts) {
  /** Somebody walks through alone. */
  const walkAlone = () => {
    deck.usePath(undefined);
    notes.open();
    void deck.visit(0, 0);
  };
  return {
    black: () => {
      deck.black.value = !deck.black.peek();
    },
    fullScreen: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.())?.catch(() => {}),
    notes: () => (deck.isAtDoor ? walkAlone() : notes.toggle()),
    speaker: () => {
      if (speaker.open()) notice.end('window');
      else
        notice.tell('window', 'The browser did not allow a second window. Please allow pop-up windows for this page, then press S again.');
    },
    theme: () => look.use({ ...look.now, theme: look.now.theme === 'dark' ? 'light' : 'dark' }),
    laser: toggleLaser,
    closer: () => magnifier.toggle(),
  };
}

/** What lies over the picture. */
function dialogActions({ deck, look, magnifier, notice, watching }: ActionParts) {
  const print = (wish: HandoutWish) =>
    void printHandout(deck, look, wish, (sentence) => notice.tell('handout', sentence)).catch((error) => {
      notice.tell('handout', 'The handout could not be made. The lesson goes on; please try once more.');
      console.error(error);
    });
  const handout = () => askForHandout(print);
  const files = () => showFilesOf({ lesson: deck.lesson, notice });
  const overview = () => toggleOverview(deck, { print: handout, files });
  return {
    handout,
    overview,
    /** Leaves the innermost thing first; where there is none, it opens the overview. */
    escape: () => {
      const held = document.activeElement;
      if (watching.isOn) watching.stop();
      else if (deck.black.peek()) deck.black.value = false;
      else if (held instanceof HTMLElement && !isNowhere(held)) held.blur();
      else if (magnifier.isOn) magnifier.end();
      else overview();
    },
    jump: () => showContents(deck),
    look: () => showLook(look),
    hands: () => showHands(deck),
    help: showHelp,
    credits: showCredits,
  };
}
