/** Stages of the network's training on a scrubber: sixteen weight pictures, the wall of two hundred, and what each stage answers. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { FunctionPlaces } from '../theme/functionPlaces';
import { written } from '../theme/numbers';
import type { Places } from '../theme/places';
import { StageOutputsView } from '../views/StageOutputsView';
import { StagePicturesView } from '../views/StagePicturesView';
import { WallView } from '../views/WallView';
import type { SliderControl } from './Control';
import { plainSignal } from './plainSignal';

const epochs = (count: number) => (count === 1 ? '1 epoch' : `${count} epochs`);

export async function stagesOnStage(lesson: Lesson, places: Places, own: FunctionPlaces) {
  const [trained, fair] = await Promise.all([lesson.trainingStages(), lesson.sampleSet('fair')]);
  const pictures = new StagePicturesView(own.pictures);
  const wall = new WallView(own.wall);
  const outputs = new StageOutputsView(places.net, own);
  /** The stage that the learner has scrubbed to. */
  const chosen = plainSignal<number | undefined>(undefined);
  const right = trained.map(({ network }) => fair.map(({ pixels, label }) => network.forward(pixels).best === label));
  const passes = computed(() => trained.map(({ network }) => network.forward(lesson.input.value)));
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
      outputs.drawn * outputs.alpha > 0.5
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
      outputs.stages = trained.map(({ epoch, percent }, i) => ({
        epoch,
        percent,
        right: (right[i] as boolean[]).filter(Boolean).length,
        pass: passes.value[i] as (typeof passes.value)[number],
      }));
      wall.right = stage === undefined ? right : right.map(() => right[stage] as boolean[]);
    },
    describe(): string {
      const stage = chosen.value ?? last;
      const pass = passes.value[stage];
      const { epoch, percent } = trained[stage] as (typeof trained)[number];
      return `After ${epochs(epoch)} of training ${written(percent, 1)} % are right; your picture gets ${pass?.best}, at ${written(pass?.outputs[pass.best] ?? 0)}.`;
    },
  };
}
