import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countCorrect } from '../../scripts/evaluate';
import { part, testImages, trainingImages } from '../../scripts/mnist';
import { type Plan, plans } from '../../scripts/recipes';
import { type DeepFile, type DeepRecipe, type DeepStart, deepRecipe, deepRun, deepStarts, gradientsAtStart } from '../../scripts/trainDeep';
import { type Card, readCard, trainingPath } from '../../scripts/trainFiles';
import { firstStages, type StagesFile, shortLayers, stageEpochs } from '../../scripts/trainStages';
import { Network } from '../../src/network/Network';
import { parseNetwork } from '../../src/network/parseNetwork';
import { Random } from '../../src/network/Random';
import { Training } from '../../src/network/Training';
import { makeLesson } from '../makeLesson';

const read = (name: string) => JSON.parse(readFileSync(trainingPath(name), 'utf8'));
const star = plans.star as Plan;
const images = trainingImages();
const few = part(images, 0, 300);

describe('the stages of the star', async () => {
  const stages = await makeLesson().trainingStages();

  it('are after the epochs asked for, of the same shape, and the last is the star itself', () => {
    expect(stages.map(({ epoch }) => epoch)).toEqual([...stageEpochs, star.recipe.epochs]);
    for (const { network } of stages) expect(network.sizes).toEqual(star.recipe.sizes);
    expect(stages.at(-1)?.network).toBe(makeLesson().network());
    expect(stages.at(-1)?.percent).toBe(makeLesson().testAccuracy);
  });

  it('are of the star that is shipped, by its seed', () => {
    const file: StagesFile = read('star-stages');
    expect(file).toMatchObject({ of: 'star', seed: star.seed, network: (readCard('star') as Card).testFiguresSeen.at(-1)?.network });
  });

  it.each(stages)('after $epoch epochs reads $percent % of the test images', ({ network, percent }) => {
    expect(countCorrect(network, testImages()) / 100).toBeCloseTo(percent, 6);
  });

  it('begin with the weights that the seed gives', () => {
    const { sizes, activations, start } = star.recipe;
    const untrained = Training.fromRandom(sizes, activations, start, new Random(star.seed)).network();
    expect(stages[0]?.network).toEqual(parseNetwork({ layers: shortLayers(untrained) }));
  });

  it('of a small run are the same twice, and as the whole run has them', () => {
    const plan = { seed: 5, recipe: { ...star.recipe, epochs: 10 } };
    const stages = firstStages(plan, few);
    expect(firstStages(plan, few)).toEqual(stages);
    expect(stages.map(({ epoch }) => epoch)).toEqual(stageEpochs);
  });

  it('lose next to nothing by being written in 16 bits', () => {
    const network = makeLesson().network();
    const written = parseNetwork({ layers: shortLayers(network) });
    expect(written.sizes).toEqual(network.sizes);
    network.layers.forEach(({ weights }, index) => {
      const reach = Math.max(...weights.map(Math.abs));
      written.layers[index]?.weights.forEach((weight, i) => {
        expect(Math.abs(weight - (weights[i] as number))).toBeLessThan(reach / 50_000);
      });
    });
    expect(() => new Network(written.layers)).not.toThrow();
  });
});

describe('the deep networks', () => {
  const file: DeepFile = read('deep');
  const tiny: DeepRecipe = { ...deepRecipe, epochs: 1, trainedOn: 200, judgedBy: 100, gradientsOf: 20 };

  it('were trained by the recipe that is recorded', () => {
    expect(file.recipe).toEqual(deepRecipe);
    expect(file.starts).toMatchObject(deepStarts);
  });

  it('have a run per rate and seed, measured from before training to its end, and gradients per layer', () => {
    for (const { rates, bestRate, gradients, runs } of file.starts) {
      expect(rates).toContain(bestRate);
      expect(runs.map(({ rate, seed }) => [rate, seed])).toEqual(rates.flatMap((rate) => deepRecipe.seeds.map((seed) => [rate, seed])));
      for (const { percent } of runs) {
        expect(percent).toHaveLength(1 + deepRecipe.epochs * deepRecipe.measuresPerEpoch);
        expect(percent.every((value) => value >= 0 && value <= 100)).toBe(true);
      }
      expect(gradients).toHaveLength(deepRecipe.seeds.length);
      for (const layers of gradients) expect(layers).toHaveLength(deepRecipe.hiddenLayers + 1);
    }
  });

  it('start with the gradients that are recorded', () => {
    file.starts.forEach((start) => {
      deepRecipe.seeds.forEach((seed, index) => {
        expect(gradientsAtStart(deepRecipe, start, seed, images)).toEqual(start.gradients[index]);
      });
    });
  });

  it.each(deepStarts)('of a small run from $name are the same twice, and others from another seed', (start: DeepStart) => {
    const run = (seed: number) => deepRun(tiny, start, 0.1, seed, images);
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('stall with sigmoids and the usual start at every rate, and learn with ReLU or larger weights', () => {
    const best = (name: DeepStart['name']) =>
      (file.starts.find((start) => start.name === name)?.runs ?? []).map(({ percent }) => percent.at(-1) as number);
    for (const { name } of deepStarts) expect(best(name), name).not.toEqual([]);
    expect(Math.max(...best('sigmoid-glorot'))).toBeLessThan(25);
    expect(Math.max(...best('relu-he'))).toBeGreaterThan(80);
    expect(Math.max(...best('sigmoid-four-glorot'))).toBeGreaterThan(80);
  });
});

describe('the twins', () => {
  it('are one recipe but for activation functions, start and rate', () => {
    const { activations: _a, start: _s, rate: _r, ...relu } = (plans.relu as Plan).recipe;
    const { activations: _b, start: _t, rate: _q, ...sigmoid } = (plans['sigmoid-twin'] as Plan).recipe;
    expect(sigmoid).toEqual(relu);
  });

  it('come with the figures of their cards', async () => {
    const { relu, sigmoid } = await makeLesson().twins();
    expect(relu.percent).toBe((readCard('relu') as Card).test.percent);
    expect(sigmoid.percent).toBe((readCard('sigmoid-twin') as Card).test.percent);
    expect(relu.network.layer(1).activation).toBe('relu');
  });
});
