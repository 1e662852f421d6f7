/** Is there a neuron for upper loops? Twenty digits that have one, and what each neuron does for them, before the search. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import { GalleryView, type PictureLabel } from '../../src/views/GalleryView';
import { pairSearch } from '../shared/pieces/pairSearch';
import { plainNumber } from '../shared/pieces/searchFaces';
import type { Subject } from '../shared/pieces/searchState';
import type { PiecesPlaces } from './places';
import { StripView } from './StripView';

export const upperLoop: Subject = { layer: 2, name: 'Upper loop', classes: [8, 9] };
const { layer, classes: loops } = upperLoop;
const isLoop = (label: number) => loops.includes(label);

export function loopSearch(lesson: Lesson, places: PiecesPlaces, fair: readonly Sample[]) {
  const { compact } = places;
  const search = pairSearch(lesson, places, fair, upperLoop);
  const { measured } = search;
  const looped = loops.flatMap((digit) => fair.filter(({ label }) => label === digit).slice(0, 10));
  const gallery = galleryOf(looped, places.strip);
  const seats = looped.map((_, i) => shifted(gallery.placeOf(i), gallery));
  const strip = new StripView(seats, { tall: places.strip.bar, net: places.net, layer });

  /** The neuron whose bars are shown: the one pointed at, else the best one for loops. */
  const neuron = () => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'neuron' && pointed.layer === layer ? pointed.neuron : search.best().neuron;
  };

  return {
    views: { loops: gallery, strip, ...search.views },
    show() {
      search.show();
      const now = neuron();
      const activations = measured.activationsOf(now, looped);
      const means = { loops: measured.meanOver(now, isLoop), others: measured.meanOver(now, (label) => !isLoop(label)) };
      strip.neuron = now;
      strip.values = activations;
      strip.rest = means.others;
      strip.heading = compact ? 'bar: the ringed neuron' : 'Bars: the ringed neuron. Dashed: its mean for all other digits.';
      gallery.labels = compact ? [] : activations.map((activation, i) => labelOf(now, i, activation));
      search.views.card.face = neuronFace(lesson, now, means, compact);
    },
    describe: search.describe,
    controls: search.controls,
  };
}

function galleryOf(samples: readonly Sample[], { at, tile, pitch, rowPitch, across }: PiecesPlaces['strip']): GalleryView {
  const gallery = new GalleryView({ size: tile, pitch, across, rowPitch });
  gallery.position.set(at.x, at.y);
  gallery.digits = samples.map(({ pixels }) => pixels);
  return gallery;
}

const labelOf = (neuron: number, i: number, activation: number): PictureLabel[] => [
  { name: `neuron ${neuron} for digit ${i}`, text: written(activation), value: activation },
];

/** How bright a neuron is now, and how bright on average. */
function neuronFace(lesson: Lesson, neuron: number, means: { loops: number; others: number }, compact: boolean): CardFace {
  const activation = lesson.pass().activation(layer, neuron);
  return {
    heading: compact ? `neuron ${neuron}` : neuronName(layer, neuron),
    lines: [
      { label: compact ? 'now' : 'your digit', number: { text: written(activation), value: 0, colour: palette.activation } },
      { label: compact ? '8, 9' : 'mean of 8s and 9s', number: plainNumber('mean with an upper loop', written(means.loops)) },
      { label: compact ? 'others' : 'mean of the others', number: plainNumber('mean of the others', written(means.others)) },
    ],
  };
}
