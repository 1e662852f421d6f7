/** The table in which the learner wires pieces to digits. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import type { WiringPlace } from './places';
import { inTheirColours, tintOf } from './tints';
import { WiringView } from './WiringView';
import { wiredDigits, wiredPieces, wiring } from './wiring';

export function wiringPart(lesson: Lesson, at: WiringPlace) {
  const own = wiring(lesson);
  const pieceOf = (index: number) => wiredPieces[index] as (typeof wiredPieces)[number];
  const digitOf = (row: number) => wiredDigits[row] as (typeof wiredDigits)[number];
  const view = new WiringView(
    at,
    wiredPieces.map(({ piece }) => ({ ...inTheirColours([piece]), tint: tintOf(piece) })),
    wiredDigits.map(({ digit, pieces }) => ({ digit, pieces, picture: inTheirColours(pieces.map((i) => pieceOf(i).piece)) })),
  );
  const pointed = plainSignal<number | undefined>(undefined);
  const across = wiredPieces.length;
  const control: PickControl = {
    kind: 'pick',
    id: 'wires',
    label: 'Connections from pieces to digits. Enter connects, and takes the connection away again.',
    where: () => (view.drawn * view.alpha > 0.9 ? at.area : undefined),
    count: () => own.wires.value.length,
    placeOf: (i) => view.placeOf(i),
    text(i) {
      const { digit } = digitOf(Math.floor(i / across));
      return `${digit}, ${pieceOf(i % across).name}: ${own.wires.value[i] ? 'connected' : 'not connected'}`;
    },
    point: (i) => {
      pointed.value = i;
    },
    press: own.toggle,
  };
  return {
    wiring: view,
    wires: control,
    show() {
      view.wires = own.wires.value;
      view.answers = own.answers.value;
      view.right = own.right.value;
      view.pointed = pointed.value;
    },
    /** "The wiring gets 3 of 3 digits right." */
    describe: () => `The wiring gets ${own.right.value} of ${wiredDigits.length} digits right.`,
  };
}
