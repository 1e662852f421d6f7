/** Four pictures beside the large digit, for the question which of them is nearest; then one of them lies on it. */

import { compare } from '../../src/digits/comparing';
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit } from '../../src/theme/numbers';
import { count, type Word } from '../../src/views/words';
import { fourPick, intendedChoice } from './controls';
import { FourView } from './FourView';
import { type Nearness, nearnessOf } from './nearness';
import type { Sheet } from './OverlayView';
import type { ThreesPlaces } from './places';
import { guessedPicture, pictureLetters } from './question';
import { plural } from './sentences';
import { pressedPicture } from './state';

export function fourPart(lesson: Lesson, places: ThreesPlaces) {
  const four = new FourView(places.four);
  const pressed = pressedPicture(lesson);
  /** Which of them lies on the digit: the one pressed, or else the stranger. */
  const laid = (nearness: Nearness) => pressed.at() ?? nearness.four.indexOf(nearness.stranger);
  return {
    four,
    controls: [intendedChoice(lesson, places, four), fourPick(lesson, four, pressed)],
    /** The one that lies on the digit, and how it compares. */
    sheet(): Sheet | undefined {
      const nearness = nearnessOf(lesson);
      if (!nearness) return undefined;
      const { pixels } = (nearness.four[laid(nearness)] ?? nearness.stranger).sample;
      return { pixels, seat: places.hero, overlaps: compare(lesson.drawing.value.pixels, pixels).pixels };
    },
    show() {
      const nearness = nearnessOf(lesson);
      if (!nearness) return;
      four.four = nearness.four.map(({ sample, distance }, i) => ({
        letter: pictureLetters[i] as string,
        pixels: sample.pixels,
        label: aDigit(sample.label),
        distance,
      }));
      four.remarks = () => remarksOn(nearness, places.compact);
      four.guessed = guessedPicture(lesson);
      four.laid = laid(nearness);
    },
  };
}

/** That the four were picked, and what is so of all digits of that kind. */
function remarksOn({ kind, honest }: Nearness, compact: boolean): Word[][] {
  const digits = honest();
  return [
    ['We picked these four on purpose.'],
    [
      'Of the ',
      count('digits of that kind', digits.of),
      ` ${plural(kind)} here, `,
      count('with their kind nearest', digits.kin),
      compact ? ` have ${aDigit(kind)} nearest.` : ` have another ${kind} as the nearest of all digits.`,
    ],
  ];
}
