/** What is said of practice is what the cards of the two networks say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { practice } from '../../../slides/06-hidden-layers/practice';

const cardOf = (name: string) => JSON.parse(readFileSync(`assets/networks/${name}.card.json`, 'utf8'));

test('the lesson’s network has practised so many times as long as its twin of the same size', () => {
  const [ours, twin] = [cardOf('star'), cardOf('size-2x16')];
  expect(ours.recipe.sizes).toEqual(twin.recipe.sizes);
  expect(ours.epochs / twin.epochs).toBe(practice);
});

test('those that are compared have practised alike', () => {
  const epochs = ['size-none', 'size-1x16', 'size-2x16', 'size-3x16', 'size-2x32'].map((name) => cardOf(name).epochs);
  expect(new Set(epochs).size).toBe(1);
});
