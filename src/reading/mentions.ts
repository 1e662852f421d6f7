/** What a text calls by its number and the stage can light: a neuron, a pixel. Who points at either sees both. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { side } from '../digits/pixels';
import type { Lesson, Pointed } from '../lesson/Lesson';

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly pointed: Pointed;
}

/** Not in "the worst whole neuron 45", which is a count. */
const named =
  /(?<!whole )\b(?:(output|neuron) (\d+)(?: of (?:hidden layer (\d)|the (next) layer))?|row (\d+), column (\d+))(?!\d|[.,]\d)/giu;

/** As the lesson counts: "neuron 11" is one of hidden layer 1, unless another layer is named; one beyond all hidden neurons is an input, a pixel. */
export function mentionsIn(text: string, hidden = 16): Mention[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const pointed = pointedBy(match, hidden);
    return pointed ? [{ from: match.index, to: match.index + match[0].length, pointed }] : [];
  });
}

function pointedBy([, kind, number, layer, next, row, column]: RegExpMatchArray, hidden: number): Pointed | undefined {
  if (row !== undefined) return Number(row) < side && Number(column) < side ? pixel(Number(row) * side + Number(column)) : undefined;
  const neuron = Number(number);
  if (kind?.toLowerCase() === 'output') return neuron < 10 ? { kind: 'neuron', layer: 3, neuron } : undefined;
  if (neuron < hidden) return { kind: 'neuron', layer: next ? 2 : Number(layer ?? 1), neuron };
  return neuron < side * side && !layer && !next ? pixel(neuron) : undefined;
}

const pixel = (index: number): Pointed => ({ kind: 'pixel', index });

const nameOf = (pointed: Pointed) => (pointed.kind === 'pixel' ? `pixel ${pointed.index}` : `neuron ${pointed.layer} ${pointed.neuron}`);

/** A word that is tied to the stage by `tieMentions`. */
export const mentionOf = (pointed: Pointed, text: string): HTMLElement =>
  element('span', { class: 'mention', tabindex: 0, 'data-of': nameOf(pointed) }, text);

/** Pointing at such a word, or giving it the focus, lights what it names on the stage; what is pointed at there is marked in the text. */
export function tieMentions(text: HTMLElement, lesson: Lesson): void {
  const follow = (type: string, isOver: boolean) =>
    text.addEventListener(type, ({ target }) => {
      const word = target instanceof Element ? target.closest('.mention') : null;
      if (word) lesson.pointed.value = isOver ? mentionsIn(word.textContent ?? '')[0]?.pointed : undefined;
    });
  follow('pointerover', true);
  follow('focusin', true);
  follow('pointerout', false);
  follow('focusout', false);
  effect(() => {
    const now = lesson.pointed.value;
    for (const word of text.querySelectorAll<HTMLElement>('.mention'))
      word.classList.toggle('is-pointed', !!now && word.dataset.of === nameOf(now));
  });
}
