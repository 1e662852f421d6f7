/** What somebody who is here for the first time has to be told once: how it goes on, and whose digit this is. */
import { type Label, LabelView } from '../../src/views/LabelView';
import type { ThreesPlaces } from './places';

export function firstHints({ hints, compact }: ThreesPlaces, besideText = false): { onward: LabelView; yours: LabelView } {
  const [onward, yours] = [new LabelView(), new LabelView()];
  const line = (at: { x: number; y: number }, words: string, align: Label['align']): Label => ({
    ...at,
    words: [words],
    size: compact ? 16 : 20,
    align,
  });
  onward.labels = [line(hints.onward, compact ? 'swipe, or press →, to go on' : 'press  →  to go on', compact ? 'center' : 'right')];
  yours.labels = [
    line(hints.yours, compact ? 'Draw on it, now or at any time.' : 'The digit is yours: draw on it, now or at any time.', 'center'),
  ];
  onward.drawn = besideText ? 0 : 1;
  return { onward, yours };
}
