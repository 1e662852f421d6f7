/** "Where does this filter respond most strongly?", for the picture it slides over. A click in the picture is the guess. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { partOfBicycle } from './bicycleParts';
import { edgeFindingOf, sidesOf } from './state';

export const slideId = 'layers-elsewhere';

/** A place with a response of at least this share of the strongest is a hit. */
const closeEnough = 0.8;

function placeInWords(lesson: Lesson, index: number): string {
  const { picture, ofDigit } = edgeFindingOf(lesson);
  const { side } = picture.value;
  const cell = `row ${Math.floor(index / side)}, col. ${index % side}`;
  return ofDigit.value ? cell : `${partOfBicycle(index)}, ${cell}`;
}

type Kind = 'it' | 'weaker' | 'crossing' | 'bright' | 'dark';

/** What a pixel is to the filter. */
function kindOf(lesson: Lesson, index: number): Kind {
  const { answers, crossing, picture } = edgeFindingOf(lesson);
  const { strengths, strongest } = answers.value;
  const [own, other] = [strengths[index] as number, crossing.value[index] as number];
  if (own >= closeEnough * strongest) return 'it';
  if (other > own && other > 0.3 * strongest) return 'crossing';
  if (own > 0.3 * strongest) return 'weaker';
  return (picture.value.values[index] as number) > 0.5 ? 'bright' : 'dark';
}

const replies: Record<Kind, string> = {
  it: 'Right: one side is bright, the other dark.',
  weaker: 'It does respond there, but another edge is sharper.',
  crossing: 'An edge, but it runs the other way, and both sides get as much.',
  bright: 'Bright, but bright on both sides.',
  dark: 'Dark, and dark on both sides.',
};

const plain: Record<Kind, string> = {
  it: '',
  weaker: 'a blurred edge',
  crossing: 'an edge that runs the other way',
  bright: 'a plain bright area',
  dark: 'a plain dark area',
};

export const strongestAnswer: Ask = {
  form: 'pick',
  dependsOn: 'selection',
  onStage: { prompt: 'Click in the picture.', text: placeInWords },
  hands(lesson) {
    const { picture, answers } = edgeFindingOf(lesson);
    const { at } = answers.value;
    if (at === undefined) return [];
    const firstOf = new Map<Kind, number>();
    for (let i = 0; i < picture.value.side ** 2; i++) {
      const kind = kindOf(lesson, i);
      if (!firstOf.has(kind)) firstOf.set(kind, i);
    }
    const others = (['crossing', 'bright', 'dark'] as const).flatMap((kind) => {
      const value = firstOf.get(kind);
      return value === undefined ? [] : [{ value, text: plain[kind] }];
    });
    return [{ value: at, text: 'a sharp edge its own way' }, ...others];
  },
  answer(lesson) {
    const answers = edgeFindingOf(lesson).answers.value;
    const { strengths, strongest, at } = answers;
    if (at === undefined) return undefined;
    const accepted = Array.from(strengths.keys()).filter((index) => (strengths[index] as number) >= closeEnough * strongest);
    return { accepted, outcome: placeInWords(lesson, at), key: answers };
  },
  unless: 'There is no edge anywhere in this picture. Draw one, or take our drawing.',
  why(lesson) {
    const { strengths, strongest } = edgeFindingOf(lesson).answers.value;
    const guess = lesson.guesses.value[slideId];
    const yours = guess && strengths[guess.value];
    const compared = yours === undefined ? '' : `Yours: ${written(yours)}, the strongest: ${written(strongest)}. `;
    return `${compared}Where both sides are alike, they cancel out.`;
  },
  reply: (lesson, { value }) => replies[kindOf(lesson, value)],
};

export function filterQuestion(lesson: Lesson): string {
  const [added, subtracted] = sidesOf(edgeFindingOf(lesson).degrees.value);
  return `This filter adds the pixels ${added} and takes away those ${subtracted}. Where does it respond most strongly?`;
}
