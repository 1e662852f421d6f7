/** Between the columns: what is hoped for in each layer, above; below, the average of the digits that light one of its neurons. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { neuronName } from '../../src/scene/networkPart';
import type { NetPlace } from '../../src/theme/places';
import { type PlateAmounts, type PlateFace, PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { count as counted } from '../../src/views/words';
import { emptyPass } from './emptyPicture';
import { LitCountsView } from './LitCountsView';
import type { LoopPlaces } from './places';
import { actualOnly, hopedOnly, hopedPictures, type LayerPictures, layerPictures } from './state';
import { TwinColumnView } from './TwinColumnView';

type SixOf<T> = [T, T, T, T, T, T];

export type HopedAndActual = ReturnType<typeof hopedAndActual>;

export function hopedAndActual(lesson: Lesson, places: LoopPlaces, net: NetPlace, fair: readonly Sample[]) {
  const pictures = layerPictures(lesson, fair);
  const plates = platesAt(places);
  const [edges, parts, whole, actual1, actual2, actual3] = plates.plates as SixOf<PlateAmounts>;
  const empty = new TwinColumnView(net, places.empty, 'empty');
  const counts = new LitCountsView(places.counts, places);
  return {
    pictures,
    views: { plates, edges, parts, whole, actual1, actual2, actual3, empty, counts },
    show() {
      const hoped = hopedPictures.map(({ picture }, i) => hopedFace(picture, pictures.kinds.value[i], places.alone));
      const actual = hopedPictures.map((_, i) => actualFace(pictures, i + 1, places));
      plates.faces = [...hoped, ...actual];
      empty.activations = emptyPass(lesson).activations(1);
      showCounts(counts, lesson, places);
    },
  };
}

function platesAt({ compact, hoped, actual }: LoopPlaces): PlatesView {
  const size = compact ? 12 : 13;
  const dashed = hopedPictures.map(({ head }, i): PlateWords => {
    const phone = i === 0 ? { over: 'illustration' } : {};
    return { frame: 'dashed', size, ...(compact ? phone : { head, foot: 'illustration' }) };
  });
  const plain = hopedPictures.map((): PlateWords => ({ size }));
  return new PlatesView([...hoped, ...actual], [...dashed, ...plain]);
}

/** `alone` is the upper edge of a plate that stands alone. */
function hopedFace(picture: PlateFace['picture'], kind: number | undefined, alone: number | undefined): PlateFace {
  return { picture, hidden: kind === actualOnly, top: kind === hopedOnly ? alone : undefined };
}

function actualFace({ kinds, neuronOf, averageOf }: LayerPictures, layer: number, { compact, alone }: LoopPlaces): PlateFace {
  const kind = kinds.value[layer - 1];
  const name = neuronName(layer, neuronOf(layer));
  const { picture, count } = averageOf(layer);
  return {
    picture: () => picture,
    ...(compact ? {} : { below: [['mean of the digits'], ['that light it: ', counted(`digits that light ${name}`, count)]] }),
    title: compact ? undefined : name.replace(/.*, /, ''),
    top: kind === actualOnly ? alone : undefined,
    hidden: kind === hopedOnly,
  };
}

/** How many lamps of both hidden layers are lit for nothing, for the digit. */
function showCounts(counts: LitCountsView, lesson: Lesson, { compact }: LoopPlaces): void {
  const row = (label: string, pass: ForwardPass) => ({ label, counts: [1, 2].map((layer) => countLit(pass.activations(layer))) });
  counts.rows = [row(compact ? 'empty' : 'empty grid', emptyPass(lesson)), row('your digit', lesson.pass())];
}
