import { FormatError, howToSave } from './FormatError';

/** No file that is asked for goes deeper than into layers, neurons and their numbers. */
const deepest = 8;
/** Nor has more lists: one for each neuron is a thousand. */
const mostLists = 10_000;

/** What a file of JSON holds. FormatError where it is none, or one that would take more room than any network. */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (!/^\s*[[{]/.test(text)) throw new FormatError(`This is neither JSON nor .safetensors: it begins with ${beginOf(text)}. ${howToSave}`);
  if (isTangled(text)) {
    throw new FormatError(
      `This JSON has more than ${mostLists} lists, or goes deeper than ${deepest}, which no network needs. ${howToSave}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError(whyUnread(text));
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FormatError(`This file is no text (UTF-8), and no .safetensors either. ${howToSave}`);
  }
}

const beginOf = (text: string) => JSON.stringify(text.trimStart().slice(0, 12));

/** Counted before it is parsed, which makes an object of each. */
function isTangled(text: string): boolean {
  let depth = 0;
  let lists = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (isQuoted && letter === 0x5c) at++;
    else if (letter === 0x22) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === 0x5b || letter === 0x7b)) {
      if (++depth > deepest || ++lists > mostLists) return true;
    } else if (!isQuoted && (letter === 0x5d || letter === 0x7d)) depth--;
  }
  return false;
}

/** Python writes numbers that are none, and no JSON. */
function whyUnread(text: string): string {
  const none = /[[\s,:](NaN|-?Infinity)\b/.exec(text)?.[1];
  if (none) return `This file holds ${none} where finite numbers were expected: training has run away. Train again with a lower rate.`;
  return 'This file begins as JSON, and goes on as none: it may have been cut off or changed. Save it again, and open the new one.';
}
