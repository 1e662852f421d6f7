/** A network from random dials to read digits: its pictures, its answers, its cost, and one dial that is tried. */
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { trainedOn } from '../../src/training/packedDigits';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { LabelView } from '../../src/views/LabelView';
import { WallView } from '../../src/views/WallView';
import { count } from '../../src/views/words';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { roundRange, ticksOf } from '../shared/curves/plotScale';
import { lazyList } from '../shared/learning/lazyList';
import { CostCurvesView } from './CostCurvesView';
import { learningControls } from './controls';
import { type LearningPlaces, learningPlaces } from './places';
import { SixteenPicturesView } from './SixteenPicturesView';
import { learningDescription } from './sentences';
import { type Learning, learningOf } from './state';
import { costWith, dialReach } from './triedDial';

export async function build({ lesson, places }: { lesson: Lesson; places: Places }) {
  const own = learningPlaces(places);
  const fair = await lesson.sampleSet('fair');
  const learning = learningOf(lesson);
  const { digit, received, ...pen } = digitPart(lesson, { ...places, received: own.received });
  digit.scale.set(own.digit.scale);
  const { network, ...neurons } = networkPart(lesson, places);
  const pictures = new SixteenPicturesView(own.pictures);
  pictures.lidded = 1;
  const outputs = new ExhibitOutputsView(places.net, 'training');
  const wall = new WallView(own.wall);
  wall.digits = fair.map(({ pixels }) => pixels);
  wall.meant = -1;
  wall.lit = 1;
  const cost = new LabelView();
  const plot = new FunctionPlotView({ place: own.plot, colour: () => palette.attention, compact: own.compact });
  const curves = new CostCurvesView(own);
  const settings = new LabelView();
  const caption = new LabelView();
  const offer = new LabelView();
  Object.assign(network, { barcode: 0, tied: 0, fan: 0, boxed: 1 });
  for (const [i, layer] of network.layers.entries()) Object.assign(layer, { drawn: 1, lit: 1, emphasis: i === 3 ? 1 : 0 });
  return {
    views: { digit, received, network, pictures, outputs, wall, cost, plot, curves, caption, settings, offer },
    show() {
      pen.show();
      neurons.show();
      pictures.network = learning.network.value;
      // The lesson's own come to be seen when somebody has guessed what they look for.
      pictures.covered = learning.beginsWithLesson.value;
      outputs.pass = learning.pass.value;
      outputs.nothingDrawn = lesson.drawing.value.isEmpty;
      // What is computed over two hundred digits is computed when it is seen: nobody waits for it while the network learns.
      if (lesson.samples('fair').length > 0) learning.dial.touched.value;
      wall.right = lazyList([learning.network.value], () => learning.fairScore.value?.right ?? []);
      cost.labels = costWords(learning, own);
      showPlot(plot, learning);
      showCurves(curves, learning);
      settings.labels = rateWords(learning, own);
      caption.labels = captionWords(learning, own);
    },
    describe: (step: string) => learningDescription(step, lesson),
    controls: [{ ...pen.control, toolsWidth: own.digit.tools }, ...learningControls(learning, { curves, plot, settings, offer }, own)],
  };
}

function costWords({ fairScore }: Learning, { cost: { x, y, small, size, line } }: LearningPlaces): LabelView['labels'] {
  const right = () => fairScore.value?.right ?? [];
  return [
    { x, y, size: small, words: ['cost'] },
    {
      x,
      y: y + line,
      size,
      get words() {
        const cost = fairScore.value?.cost ?? 0;
        return [{ name: 'cost of the two hundred', text: written(cost), value: cost }];
      },
    },
    {
      x,
      y: y + line + small * 1.8,
      size: small,
      get words() {
        return [count('fair digits right', right().filter(Boolean).length), ' of ', count('fair digits', right().length), ' right'];
      },
    },
  ];
}

function showPlot(plot: FunctionPlotView, learning: Learning): void {
  const { dial, fairScore } = learning;
  const seen = lazily(() => {
    const f = dial.costAt.value;
    const heights = Array.from({ length: 33 }, (_, i) => f((i / 32) * 2 * dialReach - dialReach));
    const y = roundRange([...heights, Math.min(...heights) - 0.02, Math.max(...heights) + 0.02], 4);
    const { source, neuron } = dial.weight.value;
    const tried = dial.tried.value;
    const now = fairScore.value ? costWith(fairScore.value, dial.weight.value, tried) : 0;
    return { f, y, tried, now, title: `weight from ${source} to ${neuron}` };
  });
  const x = [-dialReach, dialReach] as const;
  plot.f = (value) => seen().f(value);
  plot.range = {
    x,
    get y() {
      return seen().y;
    },
  };
  plot.ticks = {
    x: ticksOf(x, 4),
    get y() {
      return ticksOf(seen().y, 4);
    },
  };
  plot.titles = {
    y: 'cost',
    get x() {
      return seen().title;
    },
  };
  plot.points = [
    {
      isMeant: true,
      get x() {
        return seen().tried;
      },
      get words() {
        const { now } = seen();
        return ['cost ', { name: 'cost with the dial so', text: written(now, 3), value: now }];
      },
    },
  ];
}

/** Made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function showCurves(curves: CostCurvesView, { snapshots, chosen, recipe }: Learning): void {
  const last = snapshots.value.length - 1;
  curves.looks = snapshots.value;
  curves.now = Math.min(chosen.value ?? last, last);
  curves.epochs = recipe.value.epochs;
  curves.examples = trainedOn;
}

function rateWords({ recipe }: Learning, { rateWords: { x, y, width, size } }: LearningPlaces): LabelView['labels'] {
  const { rate } = recipe.value;
  return [
    { x, y, size, words: ['rate'] },
    { x: x + width, y, size, align: 'right', words: [{ name: 'rate', text: String(rate), value: rate }] },
  ];
}

function captionWords({ snapshot }: Learning, { caption }: LearningPlaces): LabelView['labels'] {
  const steps = snapshot.value?.batches ?? 0;
  return [
    {
      ...caption,
      words: ['weights of the sixteen, after ', { name: 'steps', text: counted(steps), value: steps }, steps === 1 ? ' step' : ' steps'],
    },
  ];
}
