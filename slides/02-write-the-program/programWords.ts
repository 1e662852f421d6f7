/** What stands in words where a program is written by hand: the program itself. */
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
    { x, y, words: condition, size, keepsSize: true },
    { x: x + indent, y: y + pitch, words: ['say “a 3”'], size, tone: 'strong' },
    { x, y: y + 2 * pitch, words: ['otherwise'], size },
    { x: x + indent, y: y + 3 * pitch, words: ['say “not a 3”'], size, tone: 'strong' },
  ];
}

export function lazyWords({ saying: { x, y, size, pitch } }: ProgramPlaces): Label[] {
  return [
    { x, y, words: ['whatever the picture'], size },
    { x: x + size * 1.4, y: y + pitch, words: ['say “not a 3”'], size, tone: 'strong' },
  ];
}
