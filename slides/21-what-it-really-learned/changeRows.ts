/** The changes that a slider makes: what they are called, how far they go, and how they are written. */
import { type Changes, unchanged } from '../../src/digits/changes';
import { written } from '../../src/theme/numbers';
import type { ChangeRow } from './ChangesView';

export interface ChangeSlider {
  readonly key: 'right' | 'degrees' | 'size' | 'noise' | 'inverted';
  readonly label: string;
  readonly means: string;
  readonly unit: string;
  readonly range: readonly [min: number, max: number, step: number];
}

export const changeSliders: readonly ChangeSlider[] = [
  { key: 'right', label: 'shift', means: 'Shift to the right, pixels', unit: ' px', range: [-8, 8, 1] },
  { key: 'degrees', label: 'turn', means: 'Turn clockwise, degrees', unit: '°', range: [-90, 90, 5] },
  { key: 'size', label: 'size', means: 'Size, 1 as it is', unit: '', range: [0.5, 1.5, 0.05] },
  { key: 'noise', label: 'noise', means: 'How much of each pixel is noise, 0 to 1', unit: '', range: [0, 1, 0.05] },
  { key: 'inverted', label: 'invert', means: 'Black for white, 0 to 1', unit: '', range: [0, 1, 0.05] },
];

export const changeAmount = (key: ChangeSlider['key'], value: number) => written(value, key === 'right' || key === 'degrees' ? 0 : 2);

/** A row for each slider, and one for what is on or off. */
export function changeRows(now: Changes): ChangeRow[] {
  const rows = changeSliders.map(({ key, label, unit }) => ({
    label,
    unit,
    name: label,
    text: changeAmount(key, now[key]),
    value: now[key],
    isSet: now[key] !== unchanged[key],
  }));
  return [...rows, { label: 'upside down', isSet: now.upsideDown }];
}
