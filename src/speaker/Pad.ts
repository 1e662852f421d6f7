/** The digit on a plain canvas, to be drawn on: the deck does the drawing and sends back how it looks. */
import { element } from '../controls/element';
import { type Drag, takePointer } from '../controls/takePointer';
import { cssColour, mix, palette } from '../theme/colours';
import './Pad.css';

type Pen = 'draw' | 'erase';
type Stroke = { phase: 'begin' | 'extend'; pen: Pen; x: number; y: number } | { phase: 'end' };

const side = 28;
const cell = 9;

export class Pad {
  readonly element = element('canvas', {
    class: 'pad',
    width: side * cell,
    height: side * cell,
    role: 'img',
    'aria-label': 'The digit; draw on it',
  });

  /** `undo` takes the last stroke back: it was a hand's. */
  constructor(send: (stroke: Stroke) => void, undo: () => void) {
    const { element: pad } = this;
    const at = (event: PointerEvent) => {
      const box = pad.getBoundingClientRect();
      return { x: ((event.clientX - box.left) / box.width) * side, y: ((event.clientY - box.top) / box.height) * side };
    };
    const begin = (event: PointerEvent): Drag => {
      const pen = event.shiftKey || event.button === 5 ? 'erase' : 'draw';
      const end = () => send({ phase: 'end' });
      send({ phase: 'begin', pen, ...at(event) });
      return {
        move: (to) => {
          const events = to.getCoalescedEvents?.() ?? [];
          for (const each of events.length > 0 ? events : [to]) send({ phase: 'extend', pen, ...at(each) });
        },
        end,
        takeBack: () => {
          end();
          undo();
        },
      };
    };
    takePointer(pad, begin, { eraser: true });
  }

  /** 784 values 0…1. */
  show(pixels: readonly number[]): void {
    const pen = this.element.getContext('2d');
    if (!pen) return;
    pixels.forEach((value, i) => {
      pen.fillStyle = cssColour(mix(palette.lampOff, palette.lampOn, value));
      pen.fillRect((i % side) * cell, Math.floor(i / side) * cell, cell, cell);
    });
  }
}
