/** Trains one network by its recipe. */

import { miniBatches } from '../src/network/miniBatches';
import type { Network } from '../src/network/Network';
import { Random } from '../src/network/Random';
import { Training } from '../src/network/Training';
import { type Images, pixelsOf } from './mnist';
import type { Recipe } from './recipes';
import { Distortion } from './trainDistortion';

/** Recipe, seed and images decide every byte of the result. `afterEpoch` is told how much is done (0 to 1). */
export function trainNetwork(recipe: Recipe, seed: number, images: Images, afterEpoch: (done: number) => void = () => {}): Network {
  let last: Training | undefined;
  for (const { epoch, training } of trainingEpochs(recipe, seed, images)) {
    last = training;
    if (epoch > 0) afterEpoch(epoch / recipe.epochs);
  }
  return (last as Training).network();
}

/** The same run, looked at before it starts (epoch 0) and after each epoch; whoever has seen enough may stop. */
export function* trainingEpochs(recipe: Recipe, seed: number, images: Images): Generator<{ epoch: number; training: Training }> {
  const random = new Random(seed);
  const training = Training.fromRandom(recipe.sizes, recipe.activations, recipe.start, random, recipe.penalties);
  const draw = recipe.distortion ? drawDistorted(images, recipe.distortion, random) : drawPlain(images);
  const input = new Float64Array(784);
  const batches = miniBatches(images.count, () => recipe.batch, random);
  const perEpoch = Math.ceil(images.count / recipe.batch);
  yield { epoch: 0, training };
  for (let epoch = 1; epoch <= recipe.epochs; epoch++) {
    for (let k = 0; k < perEpoch; k++) {
      for (const index of batches.next().value) {
        draw(index, input);
        training.learn(input, images.labels[index] as number);
      }
      training.step(recipe.rate * cosine(((epoch - 1) * perEpoch + k) / (recipe.epochs * perEpoch)));
    }
    yield { epoch, training };
  }
}

type Draw = (index: number, into: Float64Array) => void;

function drawDistorted(images: Images, range: NonNullable<Recipe['distortion']>, random: Random): Draw {
  const distortion = new Distortion(images, range, random);
  return (index, into) => distortion.draw(index, into);
}

function drawPlain(images: Images): Draw {
  return (index, into) => {
    const pixels = pixelsOf(images, index);
    for (let i = 0; i < into.length; i++) into[i] = (pixels[i] as number) / 255;
  };
}

/** Half a cosine wave, from 1 down to 0. */
function cosine(done: number): number {
  return 0.5 + 0.5 * Math.cos(Math.PI * done);
}
