/** Which key was pressed, whatever is written on the keyboard. */

/** What a browser calls a key whose sign it does not know, or does not know yet. */
const unsaid = new Set(['Dead', 'Process', 'Unidentified']);

/** What stands in these places of a keyboard with Latin letters, alone and with Shift. */
const placed: Record<string, readonly [string, string]> = {
  Space: [' ', ' '],
  NumpadEnter: ['Enter', 'Enter'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
};

/** Signs that some keyboards with Latin letters have where others have a letter. */
const besideLetters = /^[,.<>?;:'"]$/;

/**
 * A small letter, a sign, or the name of a key ("ArrowLeft"). It goes by what is written on the key. Where that is neither a Latin letter nor a plain
 * sign, as on Russian, Greek, Hebrew, Arabic or Thai keyboards, or while another script is being put in, it goes by the place of the key.
 */
export function signOf(event: KeyboardEvent): string {
  const { key, code, shiftKey } = event;
  const isName = /^[A-Z][A-Za-z0-9]+$/.test(key) && !unsaid.has(key);
  if (isName || !code || event.getModifierState?.('AltGraph')) return isName ? key : key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  if (/^[!-~]$/.test(key) && (!letter || besideLetters.test(key))) return key;
  return letter ?? placed[code]?.[shiftKey ? 1 : 0] ?? code;
}

/** With one of these a press is the browser's or the system's, unless it is one that we know. */
export const isCombined = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => ctrlKey || altKey || metaKey;

/** Letters are being put together to another script: the press belongs to that. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
