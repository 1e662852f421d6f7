/** The program in plain words, beside its lines: for somebody who has never read code. */
import { type Label, LabelView } from '../../src/views/LabelView';
import type { CodePlaces } from './places';

const everyLine = [
  'take the pixels',
  'for each layer:',
  'for each neuron:',
  'begin with its bias',
  'for each input:',
  'multiply, add',
  'squish',
];
const threeLines = ['take the pixels', 'for each layer in turn:', 'multiply, add, squish'];

/** Beside the loops, and beside the three lines that they fold into. */
export function wordsBeside({ program: { words, loops, folded } }: CodePlaces): Readonly<Record<'spelled' | 'short', LabelView>> {
  const beside = (
    lines: readonly string[],
    { y, pitch, size }: CodePlaces['program']['loops'],
    at: { x: number; size: number } | undefined,
  ) => {
    const view = new LabelView();
    // A phone has no room for them; its sentences say the same.
    if (at)
      view.labels = lines.map(
        (line, i): Label => ({ x: at.x, y: y + i * pitch - (size - at.size) * 0.2, words: [line], size: at.size, keepsSize: true }),
      );
    return view;
  };
  return { spelled: beside(everyLine, loops, words?.loops), short: beside(threeLines, folded, words?.folded) };
}
