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
import { StagePicturesView } from '../shared/learning/StagePicturesView';
import { CostCurvesView } from './CostCurvesView';
import { learningControls } from './controls';
import { type LearningPlaces, learningPlaces } from './places';
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
  const pictures = new StagePicturesView(own.pictures);
  pictures.drawn = 1;
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
  network.layers.forEach((layer, i) => Object.assign(layer, { drawn: 1, lit: 1, emphasis: i === 3 ? 1 : 0 }));
  return {
    views: { digit, received, network, pictures, outputs, wall, cost, plot, curves, caption, settings, offer },
    show() {
      pen.show();
      neurons.show();
      pictures.networks = pair(lesson.network(), learning.network.value);
      outputs.pass = learning.pass.value;
      outputs.nothingDrawn = lesson.drawing.value.isEmpty;
      wall.right = [learning.examined.value?.right ?? []];
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

export type LearningViews = Awaited<ReturnType<typeof build>>['views'];

/** The same list as long as both are the same: its pictures are made once. */
const pair = (() => {
  let last: readonly LearningPair[number][] = [];
  return (...both: LearningPair) => {
    if (last[0] !== both[0] || last[1] !== both[1]) last = both;
    return last;
  };
})();
type LearningPair = [ReturnType<Lesson['network']>, ReturnType<Lesson['network']>];

function costWords({ examined }: Learning, { cost: { x, y, small, size, line } }: LearningPlaces): LabelView['labels'] {
  const now = examined.value;
  if (!now) return [];
  const right = now.right.filter(Boolean).length;
  return [
    { x, y, size: small, words: ['cost'] },
    { x, y: y + line, size, words: [{ name: 'cost of the two hundred', text: written(now.cost), value: now.cost }] },
    {
      x,
      y: y + line + small * 1.8,
      size: small,
      words: [count('fair digits right', right), ' of ', count('fair digits', now.right.length), ' right'],
    },
  ];
}

function showPlot(plot: FunctionPlotView, { dial, examined }: Learning): void {
  const f = dial.costAt.value;
  const heights = Array.from({ length: 33 }, (_, i) => f((i / 32) * 2 * dialReach - dialReach));
  const y = roundRange([...heights, Math.min(...heights) - 0.02, Math.max(...heights) + 0.02], 4);
  const range = { x: [-dialReach, dialReach], y } as const;
  plot.f = f;
  plot.range = range;
  plot.ticks = { x: ticksOf(range.x, 4), y: ticksOf(y, 4) };
  const { source, neuron } = dial.weight.value;
  plot.titles = { x: `weight from ${source} to ${neuron}`, y: 'cost' };
  const tried = dial.tried.value;
  const now = examined.value ? costWith(examined.value, dial.weight.value, tried) : 0;
  plot.points = [{ x: tried, words: ['cost ', { name: 'cost with the dial so', text: written(now, 3), value: now }], isMeant: true }];
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
