/** A network of the learner's sizes, with words over and under it: one that was trained, or only drawn. */

import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { At, NetPlace } from '../../src/theme/places';
import type { Ink, TextStyle } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';
import { ShapedNetworkView } from '../shared/shapes/ShapedNetworkView';

interface SizesPlaces {
  /** "16 each", its right end; the words under the diagram. */
  each: At;
  note: At;
}

export class SizesView extends viewOf(
  {
    values: {
      neurons: 16,
      /** What it got right of 100 test digits; nothing for the lesson's own network. */
      percent: undefined as number | undefined,
      isOwn: true,
    },
  },
  ShapedNetworkView,
) {
  private readonly places: SizesPlaces;

  constructor(net: NetPlace, places: SizesPlaces) {
    super(net);
    this.places = places;
  }

  protected override paint(ink: Ink): void {
    super.paint(ink);
    if (this.drawn > unseen) this.paintWords(ink);
  }

  private paintWords(ink: Ink): void {
    const { each } = this.places;
    const { compact, heads, headSize, columns } = this.net;
    const alpha = this.drawn;
    const style = { size: compact ? 16 : 18, colour: palette.secondary, alpha };
    const strong = { size: headSize, weight: 600, colour: palette.text, alpha } as const;
    ink.number('outputs', counted(10), 10, columns[3], heads[0], { ...strong, align: 'center' });
    ink.text(columns[3], heads[1], 'outputs', { ...style, align: 'center' });
    const word = ink.text(each.x, each.y, 'each', { ...style, align: 'right' });
    ink.number('neurons in each hidden layer', counted(this.neurons), this.neurons, each.x - word - 6, each.y, {
      ...strong,
      align: 'right',
    });
    this.paintNote(ink, style);
  }

  /** Whether there is such a network, and what it got right; on a phone in two lines. */
  private paintNote(ink: Ink, style: TextStyle): void {
    const { x, y } = this.places.note;
    const shown = this.isMeasured ? style : { ...style, colour: palette.attention };
    this.noteLines.forEach((words, i) => {
      writeWords(ink, x - widthOf(words, shown) / 2, y + i * 24, words, shown);
    });
  }

  private get isMeasured(): boolean {
    return this.isOwn || this.percent !== undefined;
  }

  private get noteLines(): Word[][] {
    const { compact } = this.net;
    if (this.isOwn) return compact ? [['this lesson’s'], ['network']] : [['this lesson’s network']];
    if (this.percent === undefined) return [['only drawn']];
    const right: Word[] = [{ name: 'percent right of the one shown', text: written(this.percent, 1), value: this.percent }, ' % right'];
    return compact ? [['a real one:'], right] : [['a real one, as measured: ', ...right]];
  }
}
