/** The numbers that words say, and all that stand on a stage. */
import type { Scene } from '../src/scene/Scene';
import { pictureOf } from './pictureOf';

/** "−1,234.5" and "0.98", not the 3 of "3rd" or of "w3". */
export const figuresIn = (text: string): string[] => text.match(/(?<![\p{L}\d.])−?\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])/gu) ?? [];

/** The name of a picture, a layer or an output, which need not be written on it. */
export const named = /\b(an?|the|this|that|our|your|says|layer|output|input) \d(?!\d|\.\d)/giu;

/** Without its sign and its commas. */
export const plainFigure = (figure: string): string => figure.replace(/^−/, '').replaceAll(',', '');

/** What is fainter than this passes for absent. */
export const legible = 0.3;

/** Every word that is drawn, or written on what can be pressed. */
export function wordsOn(scene: Scene): string {
  const drawn = pictureOf(scene)
    .words.filter(({ alpha }) => alpha > legible)
    .map(({ text }) => text);
  const pressed = (scene.script.controls ?? []).flatMap((control) => {
    if (!control.where()) return [];
    if (control.kind === 'choice') return control.options.map(({ text }) => text);
    return control.kind === 'slider' ? [control.text(control.value())] : [];
  });
  return [...drawn, ...pressed].join(' | ');
}
