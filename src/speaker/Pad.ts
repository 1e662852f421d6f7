/** The digit on a plain canvas, to be drawn on: the deck does the drawing and sends back how it looks. */
import { element } from '../controls/element';
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

  constructor(send: (stroke: Stroke) => void) {
    const { element: pad } = this;
    let pointer: number | undefined;
    let pen: Pen = 'draw';
    const at = (event: PointerEvent) => {
      const box = pad.getBoundingClientRect();
      return { x: ((event.clientX - box.left) / box.width) * side, y: ((event.clientY - box.top) / box.height) * side };
    };
    pad.addEventListener('pointerdown', (event) => {
      if (pointer !== undefined) return;
      event.preventDefault();
      pointer = event.pointerId;
      pad.setPointerCapture(pointer);
      pen = event.shiftKey || event.button === 5 ? 'erase' : 'draw';
      send({ phase: 'begin', pen, ...at(event) });
    });
    pad.addEventListener('pointermove', (event) => {
      if (event.pointerId !== pointer) return;
      const events = event.getCoalescedEvents?.() ?? [];
      for (const each of events.length > 0 ? events : [event]) send({ phase: 'extend', pen, ...at(each) });
    });
    const lift = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = undefined;
      send({ phase: 'end' });
    };
    for (const type of ['pointerup', 'pointercancel'] as const) pad.addEventListener(type, lift);
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
