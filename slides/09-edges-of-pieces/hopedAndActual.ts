/** Between the columns: what is hoped for in each layer, above; below, the average of the digits that light one of its neurons. */

import { assembled, drawnPieces, edgesApart, movedApart } from '../../src/digits/pieces';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { averages } from '../../src/scene/averages';
import type { Control, PickControl } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import type { NetPlace, Place } from '../../src/theme/places';
import { type PlateAmounts, type PlateFace, PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { count as counted } from '../../src/views/words';
import { emptyPass, movedPass } from './emptyPicture';
import { LitCountsView } from './LitCountsView';
import type { LoopPlaces } from './places';
import { TwinColumnView } from './TwinColumnView';

type SixOf<T> = [T, T, T, T, T, T];

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
export function hopedAndActual(lesson: Lesson, places: LoopPlaces, net: NetPlace, fair: readonly Sample[], neurons: PickControl) {
  const { compact } = places;
  const size = compact ? 12 : 13;
  const hoped = hopes.map(({ head }, i): PlateWords => {
    const phone = i === 0 ? { over: 'illustration' } : {};
    return { frame: 'dashed', size, ...(compact ? phone : { head, foot: 'illustration' }) };
  });
  const actual: PlateWords = { size };
  const seats = [...places.hoped, ...places.actual];
  const plates = new PlatesView(seats, [...hoped, actual, actual, actual]);
  const [edges, parts, whole, actual1, actual2, actual3] = plates.plates as SixOf<PlateAmounts>;
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
  const isActualThere = () => actual3.drawn * actual3.alpha > halfway;
  const all = around(seats);

  /** The network's neurons and, between them, the plates: one list to point at. */
  const pick: PickControl = {
    ...neurons,
    label: 'Neurons, and hoped and actual pictures of each layer. Enter shows a picture alone, and both again.',
    where() {
      const at = neurons.where();
      return isActualThere() ? around(at ? [at, all] : [all]) : at;
    },
    count: () => neurons.count() + (isActualThere() ? seats.length : 0),
    placeOf(i) {
      const plate = i - neurons.count();
      return plate < 0 ? neurons.placeOf(i) : plates.placeOf(plate);
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

  const actualFace = (layer: number): PlateFace => {
    const kind = kinds.value[layer - 1];
    const neuron = neuronOf(layer);
    const name = neuronName(layer, neuron);
    const { picture, count } = average(layer, neuron);
    return {
      picture: () => picture,
      ...(compact ? {} : { below: [['mean of the digits'], ['that light it: ', counted(`digits that light ${name}`, count)]] }),
      title: compact ? undefined : name.replace(/.*, /, ''),
      top: kind === actualOnly ? places.alone : undefined,
      hidden: kind === hopedOnly,
    };
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
      plates,
      edges,
      parts,
      whole,
      actual1,
      actual2,
      actual3,
      empty,
      counts,
    },
    show() {
      const above = hopes.map(({ picture }, i): PlateFace => {
        const kind = kinds.value[i];
        return { picture, hidden: kind === actualOnly, top: kind === hopedOnly ? places.alone : undefined };
      });
      plates.faces = [...above, ...hopes.map((_, i) => actualFace(i + 1))];
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
