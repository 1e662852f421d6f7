/** What stands in words where a program is written by hand: the program itself, the questions it leads to, kinds of networks. */
import type { BoxRule } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import type { Label } from '../../src/views/LabelView';
import type { ProgramPlaces } from './places';
import { rulesOf } from './state';

/** The first rule, as somebody would write it down. */
export function ruleWords(lesson: Lesson, places: ProgramPlaces): Label[] {
  const { x, y, size, pitch } = places.saying;
  const { sense, threshold } = rulesOf(lesson).value[0] as BoxRule;
  const limit = { name: 'limit in the rule', text: written(threshold), value: threshold };
  const condition = sense === 0 ? ['always'] : ['if the ink in the box is ', sense > 0 ? 'more than ' : 'at most ', limit];
  const indent = size * 1.4;
  return [
    { x, y, words: condition, size },
    { x: x + indent, y: y + pitch, words: ['say “a 3”'], size, tone: 'strong' },
    { x, y: y + 2 * pitch, words: ['otherwise'], size },
    { x: x + indent, y: y + 3 * pitch, words: ['say “not a 3”'], size, tone: 'strong' },
  ];
}

export function lazyWords({ saying: { x, y, size, pitch } }: ProgramPlaces): Label[] {
  return [
    { x, y: y + pitch, words: ['whatever the picture'], size },
    { x: x + size * 1.4, y: y + 2 * pitch, words: ['say “not a 3”'], size, tone: 'strong' },
  ];
}

export function questionWords(places: ProgramPlaces): Label[] {
  const { x, y, size, pitch } = places.questions;
  const small = size * 0.55;
  return [
    { x, y: y - size * 1.2, words: ['neural'], size: small },
    { x, y, words: ['What are the neurons?'], size, tone: 'strong' },
    { x, y: y + pitch * 1.3 - size * 1.2, words: ['network'], size: small },
    { x, y: y + pitch * 1.3, words: ['How are they linked?'], size, tone: 'strong' },
  ];
}

export function kindWords(places: ProgramPlaces): Label[] {
  const { x, y, size, pitch } = places.questions;
  const small = size * 0.55;
  const kind = (k: number, name: string, what: string, tone: 'strong' | 'faint'): Label[] => [
    { x, y: y + (k * pitch) / 1.05, words: [name], size: size * 0.85, tone },
    { x, y: y + (k * pitch) / 1.05 + small * 1.6, words: [what], size: small, tone: tone === 'strong' ? 'plain' : 'faint' },
  ];
  return [
    ...kind(0, 'multilayer perceptron', 'the plainest: this lesson', 'strong'),
    ...kind(1, 'convolutional network', 'made for pictures', 'faint'),
    ...kind(2, 'transformer', 'made for language', 'faint'),
  ];
}
