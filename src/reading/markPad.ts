/** A mark to be put at its height over a place of an axis. It is a slider that stands upright, so every hand and every key can move it. */
import { element } from '../controls/element';
import type { AxisMark } from '../scene/readersTasks';
import { trimmed } from '../theme/numbers';
import { svgElement } from './svgElement';

const [width, height] = [360, 220];
const inner = { left: 34, right: 344, top: 16, bottom: 204 };

interface MarkPad {
  readonly element: HTMLElement;
  readonly slider: HTMLInputElement;
  /** The curve, once it may be seen. */
  reveal(seen: boolean): void;
}

/** `write` is told where the mark is put. */
export function markPad({ at, label, across, up, curve }: AxisMark, write: (text: string) => void): MarkPad {
  const x = (value: number) => inner.left + ((value - across[0]) / (across[1] - across[0])) * (inner.right - inner.left);
  const y = (value: number) => inner.bottom - ((value - up[0]) / (up[1] - up[0])) * (inner.bottom - inner.top);
  const [percent, of] = [(value: number) => `${(100 * value) / width}%`, (value: number) => `${(100 * value) / height}%`];
  const way = Array.from({ length: 81 }, (_, i) => across[0] + (i / 80) * (across[1] - across[0]));
  const truth = svgElement(
    'g',
    { class: 'mark-truth' },
    svgElement('polyline', { points: way.map((value) => `${x(value)},${y(curve(value))}`).join(' ') }),
    svgElement('circle', { cx: x(at), cy: y(curve(at)), r: 5 }),
  );
  const slider = element('input', {
    type: 'range',
    class: 'mark-slider',
    min: up[0],
    max: up[1],
    step: 0.01,
    'aria-label': label,
    'aria-orientation': 'vertical',
    style: `left: ${percent(x(at))}; top: ${of(inner.top)}; --length: ${of(inner.bottom - inner.top)}`,
  });
  slider.addEventListener('input', () => write(trimmed(Number(slider.value))));
  const pad = element('div', { class: 'mark-pad' });
  pad.append(
    svgElement(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
      ...[0, 0.5, 1].map((value) =>
        svgElement('line', { class: value === 0.5 ? 'half' : '', x1: inner.left, x2: inner.right, y1: y(value), y2: y(value) }),
      ),
      ...[0, 1].map((value) => svgElement('text', { class: 'up', x: inner.left - 10, y: y(value) + 5 }, trimmed(value))),
      ...[-1, -0.5, 0, 0.5, 1].map((part) => acrossLabel(part * across[1], x, y(0))),
      svgElement('line', { class: 'mark-at', x1: x(at), x2: x(at), y1: inner.top, y2: inner.bottom }),
      svgElement('text', { class: 'mark-at', x: x(at), y: y(0) + 40 }, `z = ${trimmed(at)}`),
      truth,
    ),
    slider,
  );
  return { element: pad, slider, reveal: (seen) => truth.toggleAttribute('hidden', !seen) };
}

const acrossLabel = (value: number, x: (value: number) => number, base: number) =>
  svgElement('text', { x: x(value), y: base + 20 }, trimmed(value));
