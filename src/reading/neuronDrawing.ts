/** A neuron with a few lamps, its weights on the lines; its own lamp comes on when its light is known. */
import type { SmallNeuron } from '../scene/readersTasks';
import { cssColour, inkOnLamp, mix, palette } from '../theme/colours';
import { trimmed, written } from '../theme/numbers';
import { svgElement } from './svgElement';

const [width, height] = [360, 168];
const [left, right] = [34, 292];
const lampSize = 19;
const ownSize = 25;

export function neuronDrawing({ lamps, weights, bias }: SmallNeuron, light: number | undefined): SVGElement {
  const rows = lamps.map((_, k) => 26 + (k * (height - 52)) / Math.max(1, lamps.length - 1));
  const middle = height / 2;
  const own = light === undefined ? lamp(right, middle, ownSize, 0, '?') : lamp(right, middle, ownSize, light, written(light));
  const words = `Lamps ${lamps.map(trimmed).join(', ')}; weights ${weights.map(trimmed).join(', ')}; bias ${bias === '?' ? 'wanted' : trimmed(bias)}.`;
  return svgElement(
    'svg',
    { class: 'neuron-drawing', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words },
    ...weights.map((weight, k) => line(weight, rows[k] as number, middle)),
    ...lamps.map((value, k) => lamp(left, rows[k] as number, lampSize, value, trimmed(value))),
    ...weights.map((weight, k) => weightLabel(weight, rows[k] as number, middle)),
    own,
    svgElement('text', { class: 'bias-label', x: right, y: middle + ownSize + 22 }, `b = ${bias === '?' ? '?' : trimmed(bias)}`),
  );
}

const sign = (weight: number) => (weight < 0 ? 'negative' : 'positive');

const line = (weight: number, y: number, middle: number) =>
  svgElement('line', { class: sign(weight), x1: left, y1: y, x2: right, y2: middle, 'stroke-width': 1 + Math.abs(weight) });

/** On its line, nearer to its lamp than to the neuron, where there is room. */
function weightLabel(weight: number, y: number, middle: number): SVGElement {
  const along = 0.42;
  const at = { x: left + (right - left) * along, y: y + (middle - y) * along };
  return svgElement('text', { class: `weight-label ${sign(weight)}`, x: at.x, y: at.y + 5 }, trimmed(weight));
}

/** Coloured as on the stage: dark is dark and bright is bright in every look. */
function lamp(x: number, y: number, size: number, light: number, text: string): SVGElement {
  const shade = cssColour(mix(palette.lampOff, palette.lampOn, light));
  return svgElement(
    'g',
    { class: 'lamp' },
    svgElement('circle', { cx: x, cy: y, r: size, style: `fill: ${shade}` }),
    svgElement('text', { x, y: y + 5, style: `fill: ${cssColour(inkOnLamp(light))}` }, text),
  );
}
