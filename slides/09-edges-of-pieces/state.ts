/** What is hoped for in each layer, which neuron of it is looked at, and which of the two stands between the columns. */
import { assembled, drawnPieces, edgesApart, movedApart } from '../../src/digits/pieces';
import type { Pixels } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { averages } from '../../src/scene/averages';
import { plainSignal } from '../../src/scene/plainSignal';

const nine = assembled[9];
/** One per layer, at so much of coming apart. */
export const hopedPictures: readonly { readonly head: string; picture(apart: number): Pixels }[] = [
  { head: 'edges', picture: (apart) => edgesApart(movedApart(nine, apart * 0.65), apart * 0.6) },
  { head: 'pieces', picture: (apart) => drawnPieces(movedApart(nine, apart)) },
  { head: 'digit', picture: () => drawnPieces(nine) },
];

export const both = 0;
export const hopedOnly = 1;
export const actualOnly = 2;

export type LayerPictures = ReturnType<typeof layerPictures>;

export function layerPictures(lesson: Lesson, fair: readonly Sample[]) {
  const average = averages(lesson, fair);
  /** The neuron of a layer that the picture is of: the one pointed at, else the brightest. */
  const neuronOf = (layer: number): number => {
    const pointed = lesson.pointed.value;
    if (pointed?.kind === 'neuron' && pointed.layer === layer) return pointed.neuron;
    const activations = lesson.pass().activations(layer);
    return activations.indexOf(Math.max(...activations));
  };
  return {
    /** What stands there, hoped, actual or both: one per layer, so that each can be switched by itself. */
    kinds: plainSignal<readonly number[]>([both, both, both]),
    neuronOf,
    /** Of the digits that light this neuron. */
    averageOf: (layer: number) => average(layer, neuronOf(layer)),
  };
}
