/** Trains one network by its recipe. */
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
  const training = new Training(recipe.sizes, recipe.activations, recipe.start, random, recipe.penalties);
  const draw = recipe.distortion ? drawDistorted(images, recipe.distortion, random) : drawPlain(images);
  const order = Uint32Array.from({ length: images.count }, (_, index) => index);
  const input = new Float64Array(784);
  const steps = recipe.epochs * Math.ceil(images.count / recipe.batch);
  let step = 0;
  yield { epoch: 0, training };
  for (let epoch = 1; epoch <= recipe.epochs; epoch++) {
    random.shuffle(order);
    for (let first = 0; first < images.count; first += recipe.batch) {
      const end = Math.min(first + recipe.batch, images.count);
      for (let i = first; i < end; i++) {
        const index = order[i] as number;
        draw(index, input);
        training.learn(input, images.labels[index] as number);
      }
      training.step(recipe.rate * cosine(step++ / steps));
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
