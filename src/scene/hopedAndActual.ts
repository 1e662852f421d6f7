/** Between the columns: what is hoped for in each layer, above; below, the average of the digits that light one of its neurons. */
import { assembled, drawnPieces, edgesApart, movedApart } from '../digits/pieces';
import type { Sample } from '../digits/samples';
import { countLit, emptyPass, movedPass } from '../lesson/emptyPicture';
import type { Lesson } from '../lesson/Lesson';
import type { EdgesPlaces } from '../theme/edgesPlaces';
import type { NetPlace, Place } from '../theme/places';
import { LitCountsView } from '../views/LitCountsView';
import { PlateView } from '../views/PlateView';
import { TwinColumnView } from '../views/TwinColumnView';
import { averages } from './averages';
import type { Control, PickControl } from './Control';
import { neuronName } from './networkOnStage';
import { plainSignal } from './plainSignal';

const both = 0;
const hopedOnly = 1;
const actualOnly = 2;

const nine = assembled[9];
const hopes = [
  { head: 'edges', picture: (apart: number) => edgesApart(movedApart(nine, apart * 0.65), apart * 0.6) },
  { head: 'pieces', picture: (apart: number) => drawnPieces(movedApart(nine, apart)) },
  { head: 'digit', picture: () => drawnPieces(nine) },
];

/** `neurons` is the network's own list of neurons to point at; it is taken over. */
export function hopedAndActual(lesson: Lesson, places: EdgesPlaces, net: NetPlace, fair: readonly Sample[], neurons: PickControl) {
  const { compact } = places;
  const size = compact ? 12 : 13;
  const hoped = hopes.map(({ head, picture }, i) => {
    const phone = i === 0 ? { over: 'illustration' } : {};
    const plate = new PlateView(places.hoped[i] as Place, { dashed: true, size, ...(compact ? phone : { head, foot: 'illustration' }) });
    plate.picture = picture;
    return plate;
  });
  const actual = places.actual.map((place) => new PlateView(place, { size, ...(compact ? {} : { foot: 'digits that light it: ' }) }));
  const empty = new TwinColumnView(net, places.empty, 'empty');
  const counts = new LitCountsView(places.counts, { compact });
  const average = averages(lesson, fair);
  /** One per layer, so that each can be switched by itself. */
  const kinds = plainSignal<readonly number[]>([both, both, both]);

  /** The neuron of a layer that the picture is of: the one pointed at, else the brightest. */
  const neuronOf = (layer: number): number => {
    const pointed = lesson.pointed.value;
    if (pointed?.kind === 'neuron' && pointed.layer === layer) return pointed.neuron;
    const activations = lesson.pass().activations(layer);
    return activations.indexOf(Math.max(...activations));
  };
  const isActualThere = () => (actual[2] as PlateView).drawn * (actual[2] as PlateView).alpha > 0.5;
  const plates = [...hoped, ...actual];
  const whole = around(plates.map((plate) => plate.area));

  /** The network's neurons and, between them, the plates: one list to point at. */
  const pick: PickControl = {
    ...neurons,
    label: 'Neurons, and hoped and actual pictures of each layer. Enter shows a picture alone, and both again.',
    where() {
      const at = neurons.where();
      return isActualThere() ? around(at ? [at, whole] : [whole]) : at;
    },
    count: () => neurons.count() + (isActualThere() ? plates.length : 0),
    placeOf(i) {
      const plate = plates[i - neurons.count()];
      if (!plate) return neurons.placeOf(i);
      return plate.shown ? plate.area : undefined;
    },
    text: (i) => (i < neurons.count() ? neurons.text(i) : plateText(i - neurons.count())),
    point: (i) => neurons.point(i !== undefined && i < neurons.count() ? i : undefined),
    press(i) {
      const plate = i - neurons.count();
      if (plate < 0) return;
      const alone = plate < 3 ? hopedOnly : actualOnly;
      kinds.value = kinds.peek().map((kind, layer) => (layer !== plate % 3 ? kind : kind === both ? alone : both));
    },
  };
  const plateText = (plate: number): string => {
    if (plate < 3) return `hoped for: ${hopes[plate]?.head}`;
    const layer = (plate % 3) + 1;
    return `${neuronName(layer, neuronOf(layer))}: the mean of the ${average(layer, neuronOf(layer)).count} digits that light it`;
  };

  const kindsControl: Control[] = [
    {
      kind: 'choice',
      id: 'kinds',
      label: 'What stands between the columns',
      quiet: true,
      options: [
        { value: hopedOnly, text: 'hoped' },
        { value: actualOnly, text: 'actual' },
        { value: both, text: 'both' },
      ],
      where: () => (isActualThere() ? places.kinds : undefined),
      value: () => (new Set(kinds.value).size === 1 ? (kinds.value[0] as number) : both),
      set(value) {
        kinds.value = [value, value, value];
      },
    },
  ];

  return {
    views: {
      edges: hoped[0] as PlateView,
      parts: hoped[1] as PlateView,
      whole: hoped[2] as PlateView,
      actual1: actual[0] as PlateView,
      actual2: actual[1] as PlateView,
      actual3: actual[2] as PlateView,
      empty,
      counts,
    },
    show() {
      kinds.value.forEach((kind, i) => {
        const [above, below] = [hoped[i] as PlateView, actual[i] as PlateView];
        above.shown = kind !== actualOnly;
        below.shown = kind !== hopedOnly;
        above.top = kind === hopedOnly ? places.alone : undefined;
        below.top = kind === actualOnly ? places.alone : undefined;
        const neuron = neuronOf(i + 1);
        const { picture, count } = average(i + 1, neuron);
        below.title = compact ? undefined : neuronName(i + 1, neuron).replace(/.*, /, '');
        below.picture = () => picture;
        below.count = { name: `digits that light ${neuronName(i + 1, neuron)}`, value: count };
      });
      const nothing = emptyPass(lesson);
      empty.activations = nothing.activations(1);
      const row = (label: string, pass: typeof nothing) => ({ label, counts: [1, 2].map((layer) => countLit(pass.activations(layer))) });
      counts.rows = [
        row(compact ? 'empty' : 'empty grid', nothing),
        row('your digit', lesson.pass()),
        { ...row(compact ? 'moved' : 'moved right', movedPass(lesson)), isLater: true },
      ];
    },
    // A phone has no room for it: there a tap on a picture does it.
    controls: compact ? [pick] : [pick, ...kindsControl],
  };
}

function around(all: readonly Place[]): Place {
  const [x, y] = [Math.min(...all.map((each) => each.x)), Math.min(...all.map((each) => each.y))];
  const [right, bottom] = [Math.max(...all.map((each) => each.x + each.width)), Math.max(...all.map((each) => each.y + each.height))];
  return { x, y, width: right - x, height: bottom - y };
}
