/** The compass of the digit on stage; and where that digit keeps its answer as far as it fits, one of a stored digit beside it. */
import type { Lesson } from '../../src/lesson/Lesson';
import { weightColours } from '../../src/theme/colours';
import { typeSize } from '../../src/theme/type';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { CompassView, type Moves } from './CompassView';
import { movesNow } from './moves';
import type { LearnedPlaces } from './places';

export function compassPart(lesson: Lesson, { compass: at, compact }: LearnedPlaces) {
  const own = new CompassView({ alone: at.alone, beside: at.own, compact });
  const stored = new CompassView({ alone: at.alone, beside: at.stored, compact });
  own.who = 'your digit';
  stored.who = 'stored digit';
  const words = new LabelView();
  const size = compact ? 16 : typeSize.label;
  return {
    own,
    stored,
    words,
    show() {
      const { own: moves, example } = movesNow(lesson);
      const [mine, other] = [moves.value, example.value];
      const isBeside = other !== undefined && canMove(mine);
      Object.assign(own, { moves: mine, isBeside });
      Object.assign(stored, { moves: other, isBeside });
      const name = lesson.drawing.value.isEmpty ? 'the empty grid' : 'your digit';
      const heads: Label[] = [
        {
          x: (isBeside ? at.own : at.alone).x,
          y: at.head,
          size,
          words: [`${name}: the network says `, count('answer unmoved', mine.answer)],
        },
      ];
      if (other) {
        const x = (isBeside ? at.stored : at.alone).x;
        const head = { x, y: at.head + (isBeside ? 0 : size + 5), size };
        heads.push({
          ...head,
          words: ['a stored digit: the network says ', count('stored digit, answer unmoved', other.answer)],
          tone: 'strong',
        });
      }
      const { positive, negative } = weightColours;
      const legend = `${positive} frame: the same answer · ${negative}: another`;
      words.labels = [...heads, { x: at.alone.x, y: at.legend, size: compact ? 12 : typeSize.small, words: [legend], tone: 'faint' }];
    },
  };
}

/** There is ink, and the grid has room for it elsewhere. */
export const canMove = ({ arms }: Moves): boolean => arms.some(({ copies }) => copies.length > 0);
