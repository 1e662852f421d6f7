/** Every colour of the deck. Nothing else in the project names one. */

import { between } from './amounts';
import { levels, lightLevel } from './motion';

type ThemeName = 'dark' | 'light';
/** Positive and negative weights: as in the lesson's source, or told apart by nearly all eyes. */
type WeightColours = 'green-red' | 'blue-orange';

export interface Colours {
  readonly theme: ThemeName;
  readonly weights: WeightColours;
  /** What the system asks for; nobody chooses it here. */
  readonly contrast?: 'more' | 'normal';
}

interface Palette {
  background: number;
  panel: number;
  hairline: number;
  text: number;
  secondary: number;
  faint: number;
  /** Tools while nobody points: found, and in nobody's way. */
  signAtRest: number;
  /** A lamp at activation 0 and at 1. The same in every theme: 0 is black and 1 is white. */
  lampOff: number;
  lampOn: number;
  /** The ring round a lamp, and what is written on a dark or a bright lamp. */
  lampRing: number;
  onDarkLamp: number;
  onBrightLamp: number;
  activation: number;
  positive: number;
  negative: number;
  /** Signed colours inside pictures, whose faces stay dark in every theme. */
  positiveOnFace: number;
  negativeOnFace: number;
  weightedSum: number;
  bias: number;
  /** The curves of the two activation functions. */
  sigmoid: number;
  relu: number;
  attention: number;
  attentionOnFace: number;
  /** Two pieces that digits share, wherever they are spoken of. */
  loop: number;
  line: number;
  loopOnFace: number;
  lineOnFace: number;
  /** How strongly a lamp glows at activation 1. */
  glow: number;
  /** How strongly the connections stand out from the background. */
  connection: number;
}

const shared = {
  lampOff: 0x11151e,
  lampOn: 0xfffaec,
  onDarkLamp: 0xc9d1e0,
  onBrightLamp: 0x14161c,
  positiveOnFace: 0x4ade80,
  negativeOnFace: 0xff6b7a,
  attentionOnFace: 0xffd166,
  loopOnFace: 0xffbf8a,
  lineOnFace: 0x67dfec,
};

export const palettes: Record<ThemeName, Palette> = {
  dark: {
    ...shared,
    background: 0x0b0e14,
    panel: 0x11151e,
    hairline: 0x2c3547,
    text: 0xe9edf5,
    secondary: 0x8b96ab,
    faint: 0x707d96,
    signAtRest: 0x626e86,
    lampRing: 0x77839b,
    activation: 0xffe9a8,
    positive: 0x4ade80,
    negative: 0xff6b7a,
    weightedSum: 0x7cc4ff,
    bias: 0xd6a2ff,
    sigmoid: 0xffb454,
    relu: 0x5eead4,
    attention: 0xffd166,
    loop: 0xffbf8a,
    line: 0x67dfec,
    glow: 0.5,
    connection: 1,
  },
  light: {
    ...shared,
    background: 0xfbfaf7,
    panel: 0xffffff,
    hairline: 0xd9d6cf,
    text: 0x1b1e26,
    secondary: 0x565e6c,
    faint: 0x6b7280,
    signAtRest: 0x878d98,
    lampRing: 0x6b7280,
    activation: 0x7a5a00,
    positive: 0x12753a,
    negative: 0xc81e3a,
    weightedSum: 0x1668b8,
    bias: 0x7c3aed,
    sigmoid: 0xb45309,
    relu: 0x0f766e,
    attention: 0x9a6700,
    loop: 0xa04a00,
    line: 0x0b7285,
    glow: 0,
    connection: 0.9,
  },
};

/** A lamp this bright is read as well with black letters as with white ones: 4.6 to 1. */
const evenLamp = 0.42;

/** What is written on a lamp: light on a dark one, dark on a bright one, and the purer the nearer the lamp is to the middle. */
export function inkOnLamp(shade: number): number {
  const near = Math.max(0, 1 - Math.abs(shade - evenLamp) / 0.14);
  return shade < evenLamp ? mix(palette.onDarkLamp, 0xffffff, near) : mix(palette.onBrightLamp, 0x000000, near);
}

/** The colours in force. Views read it whenever they paint, so a change of theme needs only a new painting. */
export const palette: Palette = { ...palettes.dark };

export function useLook(look: Colours): void {
  Object.assign(palette, paletteOf(look));
  Object.assign(weightColours, namesOfColours[look.weights]);
  lightLevel.rest = levels[look.contrast ?? 'normal'];
}

const onFace = { positiveOnFace: 0x58a6ff, negativeOnFace: 0xff9f43 };
const blueAndOrange: Record<ThemeName, Partial<Palette>> = {
  dark: { positive: 0x58a6ff, negative: 0xff9f43, ...onFace },
  light: { positive: 0x1f5fd0, negative: 0xa34f00, ...onFace },
};

/** Hairlines to be seen, and words as good as the first ones. */
const withContrast: Record<ThemeName, Partial<Palette>> = {
  dark: {
    hairline: 0x66728a,
    text: 0xffffff,
    secondary: 0xc3cbda,
    faint: 0xaab4c6,
    signAtRest: 0x98a3b7,
    lampRing: 0xaab4c6,
  },
  light: {
    hairline: 0x777c87,
    text: 0x000000,
    secondary: 0x363c47,
    faint: 0x454c58,
    signAtRest: 0x5c6470,
    lampRing: 0x454c58,
  },
};

export function paletteOf({ theme, weights, contrast }: Colours): Palette {
  const asked = contrast === 'more' ? withContrast[theme] : {};
  return { ...palettes[theme], ...(weights === 'green-red' ? {} : blueAndOrange[theme]), ...asked };
}

const namesOfColours = {
  'green-red': { positive: 'green', negative: 'red' },
  'blue-orange': { positive: 'blue', negative: 'orange' },
} as const;

/** What the colours in force are called, for words that speak of them. */
export const weightColours: { positive: string; negative: string } = { ...namesOfColours['green-red'] };

const css = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

/** The same tokens for the style sheet, as `--background`, `--lamp-off` and so on. */
export function cssVariables(look: Colours): Record<string, string> {
  const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const colours = Object.entries(paletteOf(look)).filter(([key]) => key !== 'glow' && key !== 'connection');
  return Object.fromEntries(colours.map(([key, value]) => [`--${kebab(key)}`, css(value)]));
}

/** A colour as CSS text. */
export const cssColour = css;

/** The colour between two, at amount 0…1. */
export function mix(from: number, to: number, amount: number): number {
  return channel(from, to, amount, 16) | channel(from, to, amount, 8) | channel(from, to, amount, 0);
}

const channel = (from: number, to: number, amount: number, shift: number) =>
  Math.round(between((from >> shift) & 255, (to >> shift) & 255, amount)) << shift;
