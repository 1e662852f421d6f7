/** Stages of the network's training on a scrubber: sixteen weight pictures, the wall of two hundred, and what each stage answers. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { SliderControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { WallView } from '../../src/views/WallView';
import { lazyList } from './lazyList';
import type { FunctionPlaces } from './places';
import { rightDigits } from './rightDigits';
import { StageOutputsView } from './StageOutputsView';
import { StagePicturesView } from './StagePicturesView';

const epochs = (count: number) => (count === 1 ? '1 epoch' : `${count} epochs`);

export async function stagesPart(lesson: Lesson, places: Places, own: FunctionPlaces) {
  const [trained, fair] = await Promise.all([lesson.trainingStages(), lesson.sampleSet('fair')]);
  const pictures = new StagePicturesView(own.pictures);
  const wall = new WallView(own.wall);
  const outputs = new StageOutputsView(places.net, own);
  /** The stage that the learner has scrubbed to. */
  const chosen = plainSignal<number | undefined>(undefined);
  // Who only passes through waits for none of a thousand answers: a stage is examined when it is first seen.
  const right = lazyList(trained, ({ network }) => rightDigits(network, fair));
  const passes = computed(() => {
    const input = lesson.input.value;
    return lazyList(trained, ({ network }) => network.forward(input));
  });
  pictures.networks = trained.map(({ network }) => network);
  wall.digits = fair.map(({ pixels }) => pixels);
  // A phone's rows are too low for names.
  wall.heads = own.compact ? [] : Array.from({ length: 10 }, (_, digit) => String(digit));
  wall.meant = -1;
  wall.lit = 1;
  outputs.fair = fair.length;
  const last = trained.length - 1;
  const { scale } = own;
  const control: SliderControl = {
    kind: 'slider',
    id: 'stage',
    label: 'Stage of the training',
    min: 0,
    max: last,
    step: 1,
    where: () =>
      outputs.drawn * outputs.alpha > halfway
        ? { x: scale.from - 9, y: scale.y - 12, width: scale.to - scale.from + 18, height: 24 }
        : undefined,
    value: () => chosen.value ?? Math.round(outputs.stage),
    set: (stage) => {
      chosen.value = stage;
    },
    text: (stage) => `after ${epochs(trained[stage]?.epoch ?? 0)}, ${written(trained[stage]?.percent ?? 0, 1)} % right`,
  };
  return {
    pictures,
    wall,
    outputs,
    control,
    trained,
    show() {
      const stage = chosen.value;
      pictures.chosen = stage;
      outputs.chosen = stage;
      outputs.nothingDrawn = lesson.drawing.value.isEmpty;
      const passesNow = passes.value;
      outputs.stages = trained.map(({ epoch, percent }, i) => ({
        epoch,
        percent,
        get right() {
          return (right[i] as readonly boolean[]).filter(Boolean).length;
        },
        get pass() {
          return passesNow[i] as ForwardPass;
        },
      }));
      wall.right = stage === undefined ? right : lazyList(trained, () => right[stage] as readonly boolean[]);
    },
    describe(): string {
      const stage = chosen.value ?? last;
      const pass = passes.value[stage];
      const { epoch, percent } = trained[stage] as (typeof trained)[number];
      return `After ${epochs(epoch)} of training ${written(percent, 1)} % are right; your picture gets ${pass?.best}, at ${written(pass?.outputs[pass.best] ?? 0)}.`;
    },
  };
}
