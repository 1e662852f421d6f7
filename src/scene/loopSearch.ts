/** Is there a neuron for upper loops? Twenty digits that have one, what each neuron does for each digit, and the search with its control. */
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { PiecesPlaces } from '../theme/piecesPlaces';
import { type CardFace, CardView } from '../views/CardView';
import { ClassTableView } from '../views/ClassTableView';
import { GalleryView } from '../views/GalleryView';
import { RatesView } from '../views/RatesView';
import { StripView } from '../views/StripView';
import type { Control } from './Control';
import { everyPair, measuredLayer } from './measuredLayer';
import { neuronName } from './networkOnStage';
import { plainSignal } from './plainSignal';

const layer = 2;
const loops = [8, 9] as const;
const isLoop = (label: number) => label === 8 || label === 9;
const percent = (rate: number) => Math.round(rate * 100);

/** How many of the 45 pairs of digits have a neuron that is better at them than the best one is at upper loops; none until that can be told. */
export function betterThanLoops(lesson: Lesson): number | undefined {
  const fair = lesson.samples('fair');
  if (fair.length === 0) return undefined;
  const pairs = everyPair(lesson.network(), fair, layer);
  const subject = pairs.find(({ classes }) => classes.join() === loops.join());
  return pairs.filter(({ rate }) => subject && rate > subject.rate).length;
}

export function loopSearch(lesson: Lesson, places: PiecesPlaces, fair: readonly Sample[]) {
  const { compact } = places;
  const measured = measuredLayer(lesson, fair, layer);
  const classes = measured.classCount;
  const looped = loops.flatMap((digit) => fair.filter(({ label }) => label === digit).slice(0, 10));
  const { tile, pitch, rowPitch, across, bar, at } = places.strip;
  const gallery = new GalleryView({ size: tile, pitch, across, rowPitch });
  gallery.position.set(at.x, at.y);
  gallery.digits = looped.map(({ pixels }) => pixels);
  const seats = looped.map((_, i) => ({ ...gallery.placeOf(i), x: gallery.placeOf(i).x + at.x, y: gallery.placeOf(i).y + at.y }));
  const strip = new StripView(seats, { tall: bar, net: places.net, layer });
  const table = new ClassTableView(places.table, { neurons: lesson.network().layer(layer).neurons, classes });
  const result = new CardView(places.result);
  const card = new CardView(places.card);
  const rates = new RatesView(places.plot);

  const subject = measured.pairOf(...loops);
  const pointedPair = plainSignal<number | undefined>(undefined);
  const chosenPair = plainSignal<number | undefined>(undefined);
  const pointedCell = plainSignal<number | undefined>(undefined);
  const pair = () => pointedPair.value ?? chosenPair.value ?? subject;
  const foundFor = (index: number) => measured.pairs()[index] as ReturnType<typeof measured.pairs>[number];
  const loopNeuron = () => foundFor(subject).neuron;
  /** The neuron whose bars are shown: the one pointed at, else the best one for loops. */
  const neuron = () => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'neuron' && pointed.layer === layer ? pointed.neuron : loopNeuron();
  };

  const number = (name: string, text: string, colour?: number) => ({
    name,
    text,
    value: Number(text),
    ...(colour === undefined ? {} : { colour }),
  });
  const neuronFace = (): CardFace => {
    const now = neuron();
    return {
      heading: compact ? `neuron ${now}` : neuronName(layer, now),
      lines: [
        {
          label: compact ? 'now' : 'your digit',
          number: { text: written(lesson.pass().activation(layer, now)), value: 0, colour: palette.activation },
        },
        {
          label: compact ? '8, 9' : 'mean of all 8s and 9s',
          number: number('mean with an upper loop', written(measured.meanOver(now, isLoop))),
        },
        {
          label: compact ? 'others' : 'mean of the others',
          number: number('mean of the others', written(measured.meanOver(now, (label) => !isLoop(label)))),
        },
      ],
    };
  };
  const cellFace = (): CardFace => {
    const index = pointedCell.value ?? loopNeuron() * classes + loops[1];
    const [row, digit] = [Math.floor(index / classes), index % classes];
    const mean = measured.means()[index] as number;
    return {
      heading: `neuron ${row}, for the twenty ${digit}s`,
      lines: [
        { label: 'mean activation', number: number(`mean of neuron ${row} for ${digit}`, written(mean), palette.activation) },
        { label: 'for your digit', number: { text: written(lesson.pass().activation(layer, row)), value: 0, colour: palette.activation } },
      ],
    };
  };
  const resultFace = (): CardFace => {
    const { classes: both, neuron: best, threshold, lit, unlit, rate } = foundFor(pair());
    const [a, b] = both;
    if (compact) {
      return {
        heading: `${a} or ${b}`,
        lines: [
          { label: 'neuron', number: number('best neuron', String(best)) },
          { label: 'over', number: number('threshold', written(threshold)) },
          { label: 'right', number: number('mean hit rate', String(percent(rate))), after: '%' },
        ],
      };
    }
    return {
      heading: pair() === subject ? `Upper loop: ${a} or ${b}, against the rest` : `${a} or ${b}, against the rest`,
      lines: [
        { label: 'best neuron', number: number('best neuron', String(best)) },
        { label: 'counts as lit over', number: number('threshold', written(threshold)) },
        { label: `${a}s and ${b}s that light it`, number: number('lit as wished', String(lit.right)), after: `of ${lit.of}` },
        { label: 'others that do not', number: number('not lit as wished', String(unlit.right)), after: `of ${unlit.of}` },
        { label: 'mean of the two rates', number: number('mean hit rate', String(percent(rate))), after: '%' },
      ],
    };
  };

  const controls: Control[] = [
    {
      kind: 'pick',
      id: 'table',
      label: 'Mean activations, a row per neuron, a column per digit. Arrows go from cell to cell.',
      where: () => (table.drawn * table.alpha > 0.5 ? places.table : undefined),
      count: () => measured.means().length,
      placeOf: (i) => table.placeOf(i),
      text: (i) => `neuron ${Math.floor(i / classes)}, digit ${i % classes}: ${written(measured.means()[i] as number)}`,
      point(i) {
        pointedCell.value = i;
      },
    },
    {
      kind: 'pick',
      id: 'pairs',
      label: 'The same search for every pair of digits. Enter keeps a pair, and lets it go again.',
      where: () => (rates.drawn * rates.alpha > 0.5 ? places.plot : undefined),
      count: () => measured.pairs().length,
      placeOf: (i) => rates.placeOf(i),
      text: (i) => `${foundFor(i).classes.join(' and ')}: neuron ${foundFor(i).neuron}, ${percent(foundFor(i).rate)} percent`,
      point(i) {
        pointedPair.value = i;
      },
      press(i) {
        chosenPair.value = chosenPair.peek() === i ? undefined : i;
      },
    },
  ];

  return {
    views: { loops: gallery, strip, table, result, card, rates },
    show() {
      const now = neuron();
      strip.neuron = now;
      strip.values = measured.activationsOf(now, looped);
      strip.rest = measured.meanOver(now, (label) => !isLoop(label));
      strip.heading = compact ? 'bar: the ringed neuron' : 'Bars: the ringed neuron. Dashed: its mean for all other digits.';
      gallery.labels = looped.map(({ pixels }, i) => {
        const activation = strip.values[i] as number;
        return pixels && [{ name: `neuron ${now} for digit ${i}`, text: written(activation), value: activation }];
      });
      const found = foundFor(pair());
      table.means = measured.means();
      table.heading = 'Mean activation over twenty digits of each kind';
      table.row = found.neuron;
      table.columns = found.classes;
      table.pointed = pointedCell.value;
      result.face = resultFace();
      card.reserved = lesson.receivesOther.value && !compact ? 64 : 0;
      card.face = neuronFace();
      card.back = compact ? resultFace() : cellFace();
      rates.rates = measured.pairs().map(({ classes, rate }) => ({ name: classes.join(', '), rate: percent(rate) / 100 }));
      rates.median = percent(measured.median()) / 100;
      rates.subject = subject;
      rates.pointed = pointedPair.value ?? chosenPair.value;
    },
    describe() {
      const { neuron: best, rate } = foundFor(subject);
      const better = measured.pairs().filter((each) => each.rate > rate).length;
      return `For an upper loop neuron ${best} does best, with a mean hit rate of ${percent(rate)} percent; ${better} of the 45 pairs of digits have a better neuron, half of them over ${percent(measured.median())} percent.`;
    },
    controls,
  };
}
