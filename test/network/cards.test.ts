import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate';
import { testImages } from '../../scripts/mnist';
import { chosen, type Plan, plans } from '../../scripts/recipes';
import { type Card, fingerprint, networkPath, readCard } from '../../scripts/trainFiles';
import { parseNetwork } from '../../src/network/parseNetwork';

const files = readdirSync(dirname(networkPath('star')));
const names = files.filter((file) => file.endsWith('.json') && !file.endsWith('.card.json')).map((file) => file.slice(0, -5));
const load = (name: string) => parseNetwork(JSON.parse(readFileSync(networkPath(name), 'utf8')));
const test = testImages();

describe('the shipped networks', () => {
  it('are those with a recipe, and no other file lies beside them', () => {
    const expected = Object.keys(plans).flatMap((name) => [`${name}.json`, `${name}.card.json`]);
    expect(files.sort()).toEqual(expected.sort());
  });

  it.each(names)('%s is what its card says, measured on the full test set', (name) => {
    const card = readCard(name) as Card;
    const measured = evaluate(load(name), test);
    expect(card).toMatchObject(measured);
    expect(measured.test.percent).toBeGreaterThanOrEqual(card.minimumTestPercent);
  });

  it.each(names)('%s was trained by the recipe and seed that are recorded', (name) => {
    const card = readCard(name) as Card;
    const plan = plans[name] as Plan;
    const { recipe, seed, title, choice, candidates, minimum } = plan;
    const { sizes, layers } = load(name);
    expect(sizes).toEqual(recipe.sizes);
    expect(layers.map(({ activation }) => activation)).toEqual(recipe.activations);
    expect(card).toMatchObject({ name, title, recipe, seed, epochs: recipe.epochs, minimumTestPercent: minimum });
    expect(card.validation).toMatchObject({ correct: chosen(plan).correct, choice, candidates });
    expect(card.testFiguresSeen.at(-1)).toMatchObject({ ...card.test, network: fingerprint(readFileSync(networkPath(name), 'utf8')) });
  });
});

describe('the star', () => {
  it('has exactly 13,002 parameters and sigmoid everywhere', () => {
    const star = load('star');
    expect(star.sizes).toEqual([784, 16, 16, 10]);
    expect(star.parameterCount).toBe(13_002);
    expect(star.layers.every(({ activation }) => activation === 'sigmoid')).toBe(true);
  });

  it('reads at least 96.8 % of the test images', () => {
    expect(evaluate(load('star'), test).test.percent).toBeGreaterThanOrEqual(96.8);
  });
});
