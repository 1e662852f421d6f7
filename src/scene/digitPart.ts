/** The digit as it stands on nearly every slide: the drawing with its pen, and beside it what the network receives when that differs. */

import { side } from '../digits/pixels';
import type { Lesson } from '../lesson/Lesson';
import { halfway } from '../theme/amounts';
import { written } from '../theme/numbers';
import type { Places } from '../theme/places';
import { PixelGridView } from '../views/PixelGridView';
import { type ReceivedCaption, ReceivedView } from '../views/ReceivedView';
import type { GridControl } from './Control';

interface DigitPart {
  digit: PixelGridView;
  received: ReceivedView;
  /** Brings both up to date; for a slide's `show`. */
  show(): void;
  control: GridControl;
}

export function digitPart(lesson: Lesson, places: Places, caption?: ReceivedCaption): DigitPart {
  const { home } = places;
  const digit = new PixelGridView({ edge: home.width, drawable: true });
  digit.position.set(home.x, home.y);
  digit.drawn = 1;
  digit.brackets = 1;
  const received = new ReceivedView(places.received.width, caption);
  received.position.set(places.received.x, places.received.y);
  return {
    digit,
    received,
    show() {
      digit.values = lesson.drawing.value.pixels;
      received.values = lesson.input.value;
      received.differs = lesson.receivesOther.value;
      const pointed = lesson.pointed.value;
      const marks = pointed?.kind === 'pixel' ? [pointed.index] : [];
      digit.marks = received.differs ? [] : marks;
      received.marks = received.differs ? marks : [];
    },
    control: {
      kind: 'grid',
      id: 'digit',
      label: 'The digit, 28 by 28 pixels. Arrows move, Space paints, Delete erases.',
      view: digit,
      where: () =>
        digit.drawn * digit.alpha > halfway
          ? { x: digit.x, y: digit.y, width: digit.edge * digit.scale.x, height: digit.edge * digit.scale.y }
          : undefined,
      begin: (pen, at) => lesson.beginStroke(pen, at),
      extend: (to) => lesson.extendStroke(to),
      end: () => lesson.endStroke(),
      cell: (index) => `row ${Math.floor(index / side)}, column ${index % side}: ${written(lesson.drawing.peek().pixels[index] as number)}`,
      point: (index) => {
        lesson.pointed.value = index === undefined ? undefined : { kind: 'pixel', index };
      },
    },
  };
}

/** How much of the card's width belongs to what the network receives, while that stands there, too. */
export const reservedFor = (lesson: Lesson, compact: boolean): number => (lesson.receivesOther.value && !compact ? 64 : 0);

/** Where the digit is the subject it stands larger; its way home is a `moveTo` with scale 1. */
export function standAtHero({ digit, received }: DigitPart, { home, hero, heroReceived }: Places): void {
  digit.position.set(hero.x, hero.y);
  digit.scale.set(hero.width / home.width);
  received.position.set(heroReceived.x, heroReceived.y);
}
