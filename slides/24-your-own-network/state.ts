/** What the learner has chosen, trained and drawn here: the same for the slide, its sentences and its question. */
import { computed, effect, type ReadonlySignal, type Signal, untracked } from '@preact/signals-core';
import * as v from 'valibot';
import type { Lesson } from '../../src/lesson/Lesson';
import { ownNetworkOf } from '../../src/lesson/ownNetwork';
import { perLesson } from '../../src/lesson/perLesson';
import { below, pixelsShape, type Shape } from '../../src/lesson/shapes';
import type { Network } from '../../src/network/Network';
import { plainSignal } from '../../src/scene/plainSignal';
import { LiveTraining } from '../../src/training/LiveTraining';
import type { LabelledDigit } from '../../src/training/packedDigits';
import { startOf } from '../../src/training/TrainingRun';
import { type Design, designName, designShape, firstDesign, recipeOf } from './design';
import { lastLook, type OwnRun, OwnRuns } from './OwnRuns';
import { firstAsked } from './upstrokes';

const slide = 'your-own-network';

/** Digits that somebody draws for it. */
export const mostDrawn = 20;

const drawnShape: Shape<readonly LabelledDigit[]> = v.pipe(
  v.array(v.object({ pixels: pixelsShape, label: below(10) })),
  v.maxLength(mostDrawn),
);

/** A run, by its id; the network that was brought or kept; or what is chosen and not trained yet. */
type Key = number | 'own' | 'design';

/** A network that can stand on stage. */
interface Entry {
  readonly key: Key;
  readonly network: Network;
  readonly name: string;
  readonly run?: OwnRun;
}

export interface OwnState {
  readonly design: Signal<Design>;
  readonly runs: OwnRuns;
  /** What can be compared. */
  readonly table: ReadonlySignal<readonly Entry[]>;
  readonly onStage: Signal<Key>;
  readonly staged: ReadonlySignal<Entry>;
  /** The run that gets most of the digits right; the first of equals. None while fewer than two are done. */
  readonly best: ReadonlySignal<OwnRun | undefined>;
  readonly drawn: Signal<readonly LabelledDigit[]>;
  /** What the next one is said to be. */
  readonly label: Signal<number>;
  /** Which upstroke the question is about. */
  readonly asked: Signal<number>;
  choose(part: Partial<Design>): void;
  train(): void;
  /** Whether the table has room for what `teach` trains. */
  canTeach(): boolean;
  teach(): void;
  /** One of the table. */
  remove(key: Key | undefined): void;
}

export const ownStateOf = perLesson((lesson: Lesson): OwnState => {
  const design = lesson.local(slide, 'design', firstDesign, designShape);
  const drawn = lesson.local<readonly LabelledDigit[]>(slide, 'drawn', [], drawnShape);
  const runs = new OwnRuns(new LiveTraining(() => lesson.trainingDigits(), undefined, 'last'));
  const own = ownNetworkOf(lesson);
  const onStage = plainSignal<Key>('design');
  const untrained = computed(() => startOf(recipeOf(design.value, 1)));
  const isRun = (network: Network) => runs.all.value.some((run) => run.network === network);
  const table = computed((): readonly Entry[] => {
    const trained = runs.all.value.map((run): Entry => ({ key: run.id, network: run.network, name: designName(run.design), run }));
    const network = own.network.value;
    return network && !isRun(network) ? [...trained, { key: 'own', network, name: own.name.value }] : trained;
  });
  const staged = computed(
    (): Entry =>
      table.value.find(({ key }) => key === onStage.value) ?? { key: 'design', network: untrained.value, name: designName(design.value) },
  );
  // What is brought is to be seen.
  effect(() => {
    const network = own.network.value;
    if (network && untracked(() => !isRun(network))) onStage.value = 'own';
  });
  const toTeach = () => staged.value.run?.design ?? design.value;
  const show = (id: number | undefined) => {
    if (id !== undefined) onStage.value = id;
  };
  return {
    design,
    runs,
    table,
    onStage,
    staged,
    best: computed(() => bestOf(runs.finished.value)),
    drawn,
    label: plainSignal(1),
    asked: plainSignal(firstAsked),
    choose(part) {
      design.value = { ...design.peek(), ...part };
      if (!runs.current.peek()) onStage.value = 'design';
    },
    train: () => show(runs.train(design.peek())),
    remove(key) {
      if (key === 'own') own.forget();
      else if (typeof key === 'number') runs.remove(key);
    },
    canTeach: () => runs.hasRoomToTeach(toTeach()),
    teach: () => show(runs.teach(untracked(toTeach), drawn.peek())),
  };
});

const rightOf = (run: OwnRun): number => lastLook(run)?.right ?? 0;

function bestOf(runs: readonly OwnRun[]): OwnRun | undefined {
  return runs.length < 2 ? undefined : runs.reduce((best, run) => (rightOf(run) > rightOf(best) ? run : best));
}
