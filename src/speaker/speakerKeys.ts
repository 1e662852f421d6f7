/** The keys of the speaker's window: those of a clicker, and the few of the deck that it needs. */
import { isCombined, isComposing, signOf } from '../controls/signOf';
import { clickerMove, editOf, heldKeys, moveOf } from '../deck/sharedKeys';
import type { SpeakerAction } from '../deck/speakerMessages';

const others: Record<string, SpeakerAction> = { k: 'pauseOrContinue', b: 'black', '.': 'black' };
/** Those that go on while they are held; the others are done once. */
const stepping: readonly (SpeakerAction | undefined)[] = ['advance', 'back', 'down', 'up', 'undo', 'redo'];

function actionFor(event: KeyboardEvent): SpeakerAction | undefined {
  const { target } = event;
  const isText = target instanceof HTMLInputElement;
  if (isText && isComposing(event)) return undefined;
  const clicked = clickerMove(event);
  if (clicked || isText) return clicked;
  if (isCombined(event)) return editOf(event);
  const sign = signOf(event);
  if (target instanceof HTMLButtonElement && sign === ' ') return undefined;
  return moveOf(event) ?? others[sign];
}

export function listenToSpeakerKeys(act: (action: SpeakerAction) => void): void {
  const counts = heldKeys();
  window.addEventListener('keydown', (event) => {
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    if (stepping.includes(action) ? counts(event) : !event.repeat) act(action);
  });
}
