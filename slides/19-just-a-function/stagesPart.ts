/**
 * Stages of the network's training on a scrubber: which of the two hundred each gets right, and what it answers. What its weights look
 * like is not shown: the lids of the sixteen come off when somebody has guessed what lies beneath.
 */

import { computed, type Signal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { TrainingStage } from '../../src/lesson/trainingRecords';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { SliderControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { WallView } from '../../src/views/WallView';
import { lazyList } from '../shared/learning/lazyList';
import type { FunctionPlaces } from './places';
import { rightDigits } from './rightDigits';
import { type ShownStage, StageOutputsView } from './StageOutputsView';

export async function stagesPart(lesson: Lesson, places: Places, own: FunctionPlaces) {
  const [trained, fair] = await Promise.all([lesson.trainingStages(), lesson.sampleSet('fair')]);
  const wall = wallOf(fair, own);
  const outputs = new StageOutputsView(places.net, own);
  outputs.fair = fair.length;
  /** The stage that the learner has scrubbed to. */
  const chosen = plainSignal<number | undefined>(undefined);
  // Who only passes through waits for none of a thousand answers: a stage is examined when it is first seen.
  const right = lazyList(trained, ({ network }) => rightDigits(network, fair));
  const passes = computed(() => {
    const input = lesson.input.value;
    return lazyList(trained, ({ network }) => network.forward(input));
  });
  return {
    wall,
    outputs,
    control: stageSlider(trained, outputs, own.scale, chosen),
    show() {
      const stage = chosen.value;
      outputs.chosen = stage;
      outputs.nothingDrawn = lesson.drawing.value.isEmpty;
      outputs.stages = stagesShown(trained, right, passes.value);
      wall.right = stage === undefined ? right : lazyList(trained, () => right[stage] as readonly boolean[]);
    },
    describe(): string {
      const stage = chosen.value ?? trained.length - 1;
      return stageSentence(trained[stage] as TrainingStage, passes.value[stage]);
    },
  };
}

function wallOf(fair: readonly Sample[], { wall: place }: FunctionPlaces): WallView {
  const wall = new WallView(place);
  wall.digits = fair.map(({ pixels }) => pixels);
  wall.meant = -1;
  wall.lit = 1;
  return wall;
}

/** What each stage answers, and how often it is right, is computed when it is first read. */
function stagesShown(
  trained: readonly TrainingStage[],
  right: readonly (readonly boolean[])[],
  passes: readonly ForwardPass[],
): ShownStage[] {
  return trained.map(({ epoch, percent }, i) => ({
    epoch,
    percent,
    get right() {
      return (right[i] as readonly boolean[]).filter(Boolean).length;
    },
    get pass() {
      return passes[i] as ForwardPass;
    },
  }));
}

function after(epochs: number): string {
  if (epochs === 0) return 'before the first example';
  return epochs === 1 ? 'after one time through the examples' : `after ${epochs} times through the examples`;
}

const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function stageSlider(
  trained: readonly TrainingStage[],
  outputs: StageOutputsView,
  { from, to, y }: FunctionPlaces['scale'],
  chosen: Signal<number | undefined>,
): SliderControl {
  return {
    kind: 'slider',
    id: 'stage',
    label: 'Stage of the training',
    min: 0,
    max: trained.length - 1,
    step: 1,
    where: () => (outputs.drawn * outputs.alpha > halfway ? { x: from - 9, y: y - 12, width: to - from + 18, height: 24 } : undefined),
    value: () => chosen.value ?? Math.round(outputs.stage),
    set: (stage) => {
      chosen.value = stage;
    },
    text: (stage) => `${after(trained[stage]?.epoch ?? 0)}, ${written(trained[stage]?.percent ?? 0, 1)} % right`,
  };
}

const stageSentence = ({ epoch, percent }: TrainingStage, pass: ForwardPass | undefined) =>
  `${begun(after(epoch))}, ${written(percent, 1)} % are right; your picture gets ${pass?.best}, at ${written(pass?.outputs[pass.best] ?? 0)}.`;
