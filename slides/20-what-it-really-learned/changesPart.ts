/** The digit on stage under sliders, and the two hundred fair digits changed as it is: what is still right, now and move by move. */

import { computed } from '@preact/signals-core';
import { type Changes, isUnchanged, unchanged } from '../../src/digits/changes';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import type { Control, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import type { LearnedPlaces } from '../shared/walls/learnedPlaces';
import { type Answered, ChangesView } from './ChangesView';
import { changeDigit, changesOfDigit, untouched } from './changedDigit';
import { ShiftCurvesView } from './ShiftCurvesView';
import { StillRightView } from './StillRightView';
import { farthest, withstood } from './withstood';

/** The move that is shown as long as nobody moves a slider. */
export const exampleMove = 4;

interface Slider {
  readonly key: 'right' | 'degrees' | 'size' | 'noise' | 'inverted';
  readonly label: string;
  readonly means: string;
  readonly unit: string;
  readonly range: readonly [min: number, max: number, step: number];
}

/** What is done to the two hundred, in the order in which it is judged. */
export const captions = ['as they are', `${exampleMove} px to the right`, 'moved, centred again', 'upside down', 'half noise'] as const;

const sliders: readonly Slider[] = [
  { key: 'right', label: 'shift', means: 'Shift to the right, pixels', unit: ' px', range: [-8, 8, 1] },
  { key: 'degrees', label: 'turn', means: 'Turn clockwise, degrees', unit: '°', range: [-90, 90, 5] },
  { key: 'size', label: 'size', means: 'Size, 1 as it is', unit: '', range: [0.5, 1.5, 0.05] },
  { key: 'noise', label: 'noise', means: 'How much of each pixel is noise, 0 to 1', unit: '', range: [0, 1, 0.05] },
  { key: 'inverted', label: 'invert', means: 'Black for white, 0 to 1', unit: '', range: [0, 1, 0.05] },
];

export function changesPart(lesson: Lesson, places: Places, at: LearnedPlaces, fair: readonly Sample[], plain: Network) {
  const panel = new ChangesView(at.card, at.rows, places.home);
  const wall = new StillRightView(at.wall);
  const chart = new ShiftCurvesView(at.chart);
  const network = computed(() => lesson.network());
  const changes = computed(() => changesOfDigit(lesson));
  const before = computed(() => network.value.forward(untouched(lesson)));
  const judges = computed(() => {
    const { rightAt, upsideDown, halfNoise } = withstood(network.value, fair);
    return [rightAt(0, false), rightAt(exampleMove, false), rightAt(exampleMove, true), upsideDown.right, halfNoise];
  });
  /** None while the digit is as it was. */
  const own = computed(() => (isUnchanged(changes.value) ? undefined : withstood(network.value, fair).right(changes.value)));
  const counts = (of: () => Network, centred: boolean) => () =>
    Array.from({ length: farthest + 1 }, (_, cells) => withstood(of(), fair).rightAt(cells, centred).filter(Boolean).length);
  const curves = computed(() => {
    const now = network.value;
    return [
      { name: 'plain', counts: counts(() => plain, false), tone: 'faint', label: { at: 2, above: at.compact ? -14 : -18 } },
      { name: 'smooth', counts: counts(() => now, false), tone: 'strong', label: { at: at.compact ? 6.6 : 5.15, above: 8 } },
      { name: 'smooth, centred', counts: counts(() => now, true), tone: 'restored', label: { at: 4.2, above: at.compact ? -14 : -33 } },
    ] as const;
  });

  const isThere = (row: number) => panel.shown > row + 0.5;
  const slider = ({ key, means, unit, range: [min, max, step] }: Slider, row: number): SliderControl => ({
    kind: 'slider',
    id: `change-${key}`,
    label: means,
    min,
    max,
    step,
    isEdit: true,
    where: () =>
      isThere(row) ? { x: at.rows.slider.x, y: at.rows.y + row * at.rows.pitch - 12, width: at.rows.slider.width, height: 24 } : undefined,
    value: () => changes.value[key],
    set: (value) => changeDigit(lesson, { [key]: value }),
    text: (value) => `${textOf(key, value)}${unit}`,
  });
  const onOff = { kind: 'choice', quiet: true, options: ['off', 'on'].map((text, value) => ({ value, text })) } as const;
  /** Of a digit drawn on the empty grid, centring is a matter of the pad. */
  const isOfThePad = () => lesson.drawing.value.centred && !lesson.drawing.value.isEmpty;
  const controls: Control[] = [
    ...sliders.map(slider),
    {
      ...onOff,
      id: 'change-upside-down',
      label: 'Upside down',
      where: () => (isThere(sliders.length) ? at.upsideDown : undefined),
      value: () => Number(changes.value.upsideDown),
      set: (value: number) => changeDigit(lesson, { upsideDown: value === 1 }),
    },
    {
      ...onOff,
      id: 'change-centred',
      label: 'Centre and scale it again',
      where: () => (panel.carded > halfway ? at.centre : undefined),
      value: () => Number(isOfThePad() ? lesson.centring.value : changes.value.centred),
      set: (value: number) => (isOfThePad() ? lesson.setCentring(value === 1) : changeDigit(lesson, { centred: value === 1 })),
    },
    {
      kind: 'pick',
      id: 'wall',
      label: 'Two hundred digits. Enter takes one as your digit.',
      where: () => (wall.drawn * wall.alpha > halfway ? { ...wall.area, x: wall.x, y: wall.y } : undefined),
      count: () => fair.length,
      placeOf: (i) => ({ ...wall.placeOf(i), x: wall.placeOf(i).x + wall.x, y: wall.placeOf(i).y + wall.y }),
      text: (i) => `a ${fair[i]?.label}: ${wall.right[Math.round(wall.judge)]?.[i] ? 'right' : 'wrong'}`,
      point: (i) => {
        wall.pointed = i;
      },
      press: (i) => {
        const sample = fair[i];
        if (sample) lesson.setInput(sample.pixels);
      },
    },
  ];

  wall.digits = fair.map((sample) => sample.pixels);
  chart.of = fair.length;
  chart.last = farthest;
  return {
    panel,
    wall,
    chart,
    controls,
    judges,
    show() {
      const now = changes.value;
      const isAsItWas = isUnchanged(now);
      panel.before = answered(before.value, ['answer before', 'brightness before']);
      panel.after = answered(lesson.pass(), ['answer now', `a[3][${lesson.pass().best}]`]);
      panel.nothingDrawn = lesson.drawing.value.isEmpty;
      panel.receives = lesson.receivesOther.value;
      panel.untouched = isAsItWas ? undefined : untouched(lesson);
      panel.rows = [
        ...sliders.map(({ key, label, unit }) => ({
          label,
          unit,
          name: label,
          text: textOf(key, now[key]),
          value: now[key],
          isSet: now[key] !== unchanged[key],
        })),
        { label: 'upside down', isSet: now.upsideDown },
      ];
      wall.right = own.value ? judges.value.map(() => own.value as boolean[]) : judges.value;
      wall.captions = own.value ? judges.value.map(() => 'changed as yours') : captions;
      chart.curves = curves.value;
      chart.marked = isAsItWas ? exampleMove : onlyMoved(now);
    },
  };
}

const textOf = (key: Slider['key'], value: number) => written(value, key === 'right' || key === 'degrees' ? 0 : 2);

const answered = (pass: ForwardPass, names: Answered['names']): Answered => ({
  answer: pass.best,
  brightness: pass.outputs[pass.best] as number,
  names,
});

/** How far to the right, if that is all that was done. */
function onlyMoved(changes: Changes): number | undefined {
  return changes.right >= 0 && isUnchanged({ ...changes, right: 0 }) ? changes.right : undefined;
}
