import { afterEach, describe, expect, test } from 'vitest';
import {
  type Colours,
  cssVariables,
  palette as inForce,
  inkOnLamp,
  mix,
  paletteOf,
  palettes,
  useLook,
  weightColours,
} from '../../src/theme/colours';
import { lightLevel } from '../../src/theme/motion';
import { contrastOf } from '../contrastOf';

const looks = (['dark', 'light'] as const).flatMap((theme) =>
  (['green-red', 'blue-orange'] as const).map((weights): Colours => ({ theme, weights })),
);

afterEach(() => useLook({ theme: 'dark', weights: 'green-red' }));

test.each(['dark', 'light'] as const)('more contrast raises hairlines, dims and secondary words of the %s theme', (theme) => {
  const [usual, more] = [palettes[theme], paletteOf({ theme, weights: 'green-red', contrast: 'more' })];
  const on = (colour: number) => contrastOf(colour, more.background);
  expect(on(more.hairline)).toBeGreaterThanOrEqual(3);
  for (const what of ['text', 'secondary', 'faint', 'lampRing'] as const) {
    expect(on(more[what]), what).toBeGreaterThanOrEqual(7);
    expect(on(more[what]), what).toBeGreaterThan(on(usual[what]));
  }
  expect(on(more.signAtRest)).toBeGreaterThanOrEqual(4.5);
  const before = lightLevel.rest;
  useLook({ theme, weights: 'green-red', contrast: 'more' });
  expect(lightLevel.rest).toBeGreaterThan(2 * before);
  useLook({ theme, weights: 'green-red' });
  expect(lightLevel.rest).toBe(before);
});

test('a look puts its colours and their names in force', () => {
  useLook({ theme: 'light', weights: 'blue-orange' });
  expect(inForce.background).toBe(palettes.light.background);
  expect(inForce.positive).not.toBe(palettes.light.positive);
  expect(weightColours).toEqual({ positive: 'blue', negative: 'orange' });
});

describe.each(looks)('$theme with weights in $weights', (look) => {
  const palette = paletteOf(look);

  test('whatever is to be read stands out from its ground by 4.5 to 1', () => {
    const { background, panel, text, secondary, faint, activation, positive, negative, weightedSum, bias, attention } = palette;
    for (const [what, colour] of Object.entries({ text, secondary, activation, positive, negative, weightedSum, bias, attention })) {
      expect(contrastOf(colour, background), what).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colour, panel), what).toBeGreaterThanOrEqual(4.5);
    }
    // What is faint never stands on a panel.
    expect(contrastOf(faint, background)).toBeGreaterThanOrEqual(4.5);
    for (let shade = 0; shade <= 1; shade += 0.01) {
      const lamp = mix(palette.lampOff, palette.lampOn, shade);
      expect(contrastOf(inkOnLamp(shade), lamp), `on a lamp at ${shade.toFixed(2)}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('curves and rings stand out by 3 to 1', () => {
    for (const colour of [palette.sigmoid, palette.relu, palette.lampRing])
      expect(contrastOf(colour, palette.background)).toBeGreaterThanOrEqual(3);
  });

  test('gives every colour to the style sheet', () => {
    const variables = cssVariables(look);
    for (const [variable, value] of Object.entries(variables)) {
      expect(variable).toMatch(/^--[a-z-]+$/);
      expect(value).toMatch(/^(#[0-9a-f]{6}|rgba?\(.*\))$/);
    }
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(['--background', '--text', '--secondary', '--attention']));
  });
});
