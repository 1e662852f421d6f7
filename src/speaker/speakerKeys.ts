/** The keys of the speaker's window: those of a clicker, and the few of the deck that it needs. */
import { heldKeys } from '../deck/heldKey';
import type { SpeakerAction } from '../deck/speakerMessages';

const actions: Record<string, SpeakerAction> = {
  ArrowRight: 'advance',
  PageDown: 'advance',
  ' ': 'advance',
  ArrowLeft: 'back',
  PageUp: 'back',
  k: 'pauseOrContinue',
  b: 'black',
  '.': 'black',
};
/** Those that go on while they are held; the others are done once. */
const stepping: readonly (SpeakerAction | undefined)[] = ['advance', 'back', 'undo', 'redo'];

function actionFor({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): SpeakerAction | undefined {
  if (!ctrlKey && !metaKey) return key === ' ' && shiftKey ? 'back' : actions[key.length === 1 ? key.toLowerCase() : key];
  if (key.toLowerCase() !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

export function listenToSpeakerKeys(act: (action: SpeakerAction) => void): void {
  const counts = heldKeys();
  window.addEventListener('keydown', (event) => {
    if (event.altKey || (event.target instanceof HTMLButtonElement && event.key === ' ')) return;
    if (event.target instanceof HTMLInputElement && !event.key.startsWith('Page')) return;
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    if (stepping.includes(action) ? counts(event) : !event.repeat) act(action);
  });
}
