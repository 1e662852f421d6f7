import { afterEach, describe, expect, test } from 'vitest';
import { cssVariables, palette as inForce, type Look, paletteOf, palettes, useLook, weightColours } from '../../src/theme/colours';

/** WCAG 2: relative luminance, and the contrast of two colours. */
function luminance(colour: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => {
    const part = ((colour >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const looks = (['dark', 'light'] as const).flatMap((theme) =>
  (['green-red', 'blue-orange'] as const).map((weights): Look => ({ theme, weights })),
);

afterEach(() => useLook({ theme: 'dark', weights: 'green-red' }));

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
      expect(contrast(colour, background), what).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, panel), what).toBeGreaterThanOrEqual(4.5);
    }
    // What is faint never stands on a panel.
    expect(contrast(faint, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onBrightLamp, palette.lampOn)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onDarkLamp, palette.lampOff)).toBeGreaterThanOrEqual(4.5);
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
