/**
 * Trains the networks of the deck: `npm run train -- star plain` these, `npm run train -- all` all of them, with the recipe and seed in
 * recipes.ts; also `star-stages`, the star half learned, `deep`, eight hidden layers, and `race`. `npm run train -- --choose star` compares the
 * candidates for recipe and seed instead, and writes nothing. Without a name it only says what there is.
 */
import { networkText } from '../src/network/networkText';
import { askedOf } from './commandLine';
import { countCorrect, evaluate, score } from './evaluate';
import { type Images, part, testImages, trainingImages } from './mnist';
import { Progress } from './progress';
import { raceRates } from './raceRates';
import { chosen, type Plan, plans } from './recipes';
import { trainDeep } from './trainDeep';
import { type Card, cardPath, cardText, fingerprint, networkPath, readCard, type TestFigure, writeAtomically } from './trainFiles';
import { trainNetwork } from './trainNetwork';
import { trainStages } from './trainStages';

/** What is measured beside the networks, after them. */
const measurements: Record<string, { title: string; measure(images: Images): void }> = {
  'star-stages': {
    title: 'The star after its first epochs: its own training, replayed',
    measure: (images) => trainStages(images, testImages()),
  },
  deep: { title: 'Eight hidden layers from three kinds of start: why deep sigmoid networks stalled', measure: trainDeep },
  race: { title: 'Which rates make a race of deep networks in the page fair; compared, and nothing is written', measure: raceRates },
};
const known = [...Object.keys(plans), ...Object.keys(measurements)];

function usage(): string {
  const line = (name: string, what: string) => `  ${name.padEnd(13)} ${what}`;
  return [
    'Trains networks of the deck anew from the 60,000 MNIST images, and writes each with its model card to assets/.',
    'The same recipe and seed give the same numbers. The larger ones take a while; progress is shown.',
    '',
    '  npm run train -- star            this one, or several',
    '  npm run train -- all             all of them',
    '  npm run train -- --choose star   compares the candidates for its recipe and seed, and writes nothing',
    '',
    ...Object.entries(plans).map(([name, { title, recipe }]) => line(name, `${title}; ${recipe.epochs} epochs`)),
    ...Object.entries(measurements).map(([name, { title }]) => line(name, title)),
  ].join('\n');
}

function main(): void {
  const asked = askedOf({ usage: usage(), flags: ['choose'], names: { of: 'recipe for', known: [...known, 'all'] } });
  if (!asked) return;
  if (asked.names.length === 0) return console.log(usage());
  const images = trainingImages();
  for (const name of asked.names.includes('all') ? known : asked.names) {
    const plan = plans[name];
    if (!plan) measurements[name]?.measure(images);
    else if (asked.has('choose')) choose(name, plan, images);
    else train(name, plan, images, testImages());
  }
}

/** Phase 1: the test images are not looked at. */
function choose(name: string, plan: Plan, images: Images): void {
  const known = part(images, 0, 50_000);
  const unseen = part(images, 50_000, 60_000);
  for (const { seed, change } of plan.candidates) {
    const what = `${name}, seed ${seed}${change ? `, ${JSON.stringify(change)}` : ''}`;
    const progress = new Progress(what);
    const network = trainNetwork({ ...plan.recipe, ...change }, seed, known, (done) => progress.show(done, ''));
    console.log(`${what}: validation ${countCorrect(network, unseen)} of ${unseen.count}`);
  }
}

/** Phase 2: no choice is left; the test figure is measured once. The test images are `unseen` until then. */
function train(name: string, plan: Plan, images: Images, unseen: Images): void {
  const started = Date.now();
  const progress = new Progress(name);
  const network = trainNetwork(plan.recipe, plan.seed, images, (done) => progress.show(done, speed(done)));
  const evaluation = evaluate(network, unseen);
  const text = networkText(name, network);
  const { test } = evaluation;
  console.log(`${name}: test ${test.correct} of ${test.of} (${test.percent} %)`);
  const figure = { seed: plan.seed, epochs: plan.recipe.epochs, ...test, network: fingerprint(text) };
  const old = readCard(name);
  const testFiguresSeen = withFigure(old?.testFiguresSeen ?? [], figure);
  if (test.percent < plan.minimum) {
    console.error(`${name}: below its minimum of ${plan.minimum} %; the old file is kept.`);
    if (old) writeAtomically(cardPath(name), cardText({ ...old, testFiguresSeen }));
    process.exitCode = 1;
    return;
  }
  const card: Card = {
    name,
    title: plan.title,
    recipe: plan.recipe,
    seed: plan.seed,
    epochs: plan.recipe.epochs,
    validation: { ...score(chosen(plan).correct, 10_000), trainedOn: 50_000, choice: plan.choice, candidates: plan.candidates },
    minimumTestPercent: plan.minimum,
    ...evaluation,
    testFiguresSeen,
  };
  writeAtomically(networkPath(name), text);
  writeAtomically(cardPath(name), cardText(card));

  function speed(done: number): string {
    const perSecond = (done * plan.recipe.epochs * images.count) / ((Date.now() - started) / 1000);
    return `${(perSecond / 1000).toFixed(1)} thousand images a second`;
  }
}

function withFigure(seen: TestFigure[], figure: TestFigure): TestFigure[] {
  return seen.some(({ network }) => network === figure.network) ? seen : [...seen, figure];
}

main();
