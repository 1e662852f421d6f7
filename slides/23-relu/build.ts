/** Two curves, the neurons to put on them, and how deep networks learned. */
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import type { Places } from '../../src/theme/places';
import { CardView } from '../../src/views/CardView';
import { LidView } from '../../src/views/LidView';
import { curvesPart } from './curvesPart';
import { deepPart } from './deepPart';
import { reluPlaces } from './places';
import { reluDescription } from './sentences';
import { twinsPart } from './twinsPart';

export async function build({ lesson, places }: { lesson: Lesson; places: Places }) {
  const own = reluPlaces(places);
  const [fair, pair, deepRuns] = await Promise.all([lesson.sampleSet('fair'), lesson.twins(), lesson.deepTraining()]);
  const { digit, received, ...pen } = digitPart(lesson, { ...places, received: own.received }, { lines: ['received'], below: 15 });
  digit.scale.set(own.digit.width / places.home.width);
  digit.gap = 0;
  const curves = curvesPart(lesson, own);
  const twins = twinsPart(lesson, own, pair, fair);
  const deep = deepPart(lesson, own, deepRuns);
  const card = new CardView(own.card);
  const lid = new LidView(own.lid);
  Object.assign(lid, { drawn: 1, asked: 1 });
  const [sigmoidPlot, reluPlot] = curves.curves;
  Object.assign(sigmoidPlot, { axes: 1, drawn: 1 });
  curves.heads.heads[0].drawn = 1;
  twins.onPointed = () => {
    card.face = twins.card();
  };
  return {
    views: {
      digit,
      card,
      received,
      sigmoidPlot,
      reluPlot,
      lid,
      heads: curves.heads,
      lamps: curves.lamps,
      twin: twins.lamps,
      scores: twins.scores,
      race: deep.race,
      nudges: deep.nudges,
      reason: deep.reason,
      depth: deep.depth,
    },
    show() {
      pen.show();
      curves.show();
      twins.show();
      deep.show();
      card.face = twins.card();
    },
    describe: (step: string) => reluDescription(step, lesson, twins.state),
    controls: [{ ...pen.control, toolsWidth: own.digit.tools }, ...curves.controls, ...twins.controls, ...deep.controls],
  };
}

export type ReluViews = Awaited<ReturnType<typeof build>>['views'];
