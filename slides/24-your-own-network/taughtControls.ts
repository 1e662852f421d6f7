/** The digits of the learner's own: drawn, or ready-made, named, learned from. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { aDigit } from '../../src/theme/numbers';
import { type Place, shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import { type Open, onceOpen, teachControl } from './controls';
import type { OwnPlaces } from './places';
import { mostDrawn, type OwnState } from './state';
import { variedOnes } from './upstrokes';

export function taughtControls(lesson: Lesson, state: OwnState, gallery: GalleryView, places: OwnPlaces, open: Open): Control[] {
  const { drawn, label } = state;
  const { labels, compact } = places;
  const add = (more: readonly { pixels: ArrayLike<number>; label: number }[]) => {
    const plain = more.map(({ pixels, label: its }) => ({
      pixels: Array.from(pixels, (value) => Math.round(value * 1000) / 1000),
      label: its,
    }));
    drawn.value = [...drawn.peek(), ...plain].slice(0, mostDrawn);
  };
  const noRoom = () => (drawn.value.length < mostDrawn ? undefined : `There are ${mostDrawn} already. Take one out to add another one.`);
  const drop = (i: number | undefined) => {
    if (i === undefined) return;
    drawn.value = drawn.peek().filter((_, k) => k !== i);
  };
  return [
    {
      kind: 'choice',
      id: 'label',
      label: 'What the drawn digit is',
      quiet: true,
      fromLeft: true,
      options: Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) })),
      where: onceOpen(labels, open),
      value: () => label.value,
      set: (value) => {
        label.value = value;
      },
    },
    {
      kind: 'button',
      id: 'add',
      get label() {
        return `Add as ${aDigit(label.value)}`;
      },
      where: onceOpen(places.add, open),
      lacks: () => (lesson.drawing.value.isEmpty ? 'The grid is empty. Draw a digit first.' : noRoom()),
      press: () => add([{ pixels: lesson.input.peek(), label: label.peek() }]),
    },
    {
      kind: 'button',
      id: 'ready-made',
      label: compact ? 'Three upstrokes' : 'Three ones with an upstroke',
      where: onceOpen(places.readyMade, open),
      lacks: noRoom,
      press: () => add(variedOnes(drawn.peek().length + 1, 3).map((pixels) => ({ pixels, label: 1 }))),
    },
    teachControl(state, places, open),
    {
      kind: 'pick',
      id: 'drawn',
      label: 'Your digits. Enter takes one out again.',
      where: onceOpen(drawnArea(places), open),
      count: () => drawn.value.length,
      placeOf: (i) => (i in drawn.value ? shifted(gallery.placeOf(i), gallery) : undefined),
      text(i) {
        const digit = drawn.value[i];
        return digit ? `number ${i + 1}, said to be ${aDigit(digit.label)}` : 'none';
      },
      point: (i) => {
        gallery.pointed = i;
      },
      press: drop,
      remove: drop,
    },
  ];
}

function drawnArea({ drawn: { at: from, size, pitch, across, rowPitch } }: OwnPlaces): Place {
  return { ...from, width: (across - 1) * pitch + size, height: (mostDrawn / across - 1) * rowPitch + size };
}
