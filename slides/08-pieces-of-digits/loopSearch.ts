/** Is there a neuron for upper loops? Twenty digits that have one, and what each neuron does for them, before the search. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
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
  const { tile, pitch, rowPitch, across, bar, at } = places.strip;
  const gallery = new GalleryView({ size: tile, pitch, across, rowPitch });
  gallery.position.set(at.x, at.y);
  gallery.digits = looped.map(({ pixels }) => pixels);
  const seats = looped.map((_, i) => ({ ...gallery.placeOf(i), x: gallery.placeOf(i).x + at.x, y: gallery.placeOf(i).y + at.y }));
  const strip = new StripView(seats, { tall: bar, net: places.net, layer });

  /** The neuron whose bars are shown: the one pointed at, else the best one for loops. */
  const neuron = () => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'neuron' && pointed.layer === layer ? pointed.neuron : search.best().neuron;
  };
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
          label: compact ? '8, 9' : 'mean of 8s and 9s',
          number: plainNumber('mean with an upper loop', written(measured.meanOver(now, isLoop))),
        },
        {
          label: compact ? 'others' : 'mean of the others',
          number: plainNumber('mean of the others', written(measured.meanOver(now, (label) => !isLoop(label)))),
        },
      ],
    };
  };

  return {
    views: { loops: gallery, strip, ...search.views },
    show() {
      search.show();
      const now = neuron();
      strip.neuron = now;
      strip.values = measured.activationsOf(now, looped);
      strip.rest = measured.meanOver(now, (label) => !isLoop(label));
      strip.heading = compact ? 'bar: the ringed neuron' : 'Bars: the ringed neuron. Dashed: its mean for all other digits.';
      gallery.labels = (compact ? [] : looped).map((_, i) => {
        const activation = strip.values[i] as number;
        return [{ name: `neuron ${now} for digit ${i}`, text: written(activation), value: activation }];
      });
      search.views.card.face = neuronFace();
    },
    describe: search.describe,
    controls: search.controls,
  };
}
