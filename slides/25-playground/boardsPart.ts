/** Boards to choose from: a row of words, and only the controls of the board on stage. */

import type { ChoiceControl, Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import type { View } from '../../src/views/View';
import { BoardsView, type ChosenBoard } from './BoardsView';
import type { NeuronPlace } from './neuronInHand';

interface Board {
  readonly name: string;
  readonly views: readonly View[];
  readonly controls: readonly Control[];
}

/** A board with what brings it up to date, for the neuron in hand. */
export type LiveBoard = Board & { show(hand: NeuronPlace): void };

export function boardsPart(all: readonly Board[], tabs: Place) {
  const view = new BoardsView(all.map(({ views }) => views));
  const chosen = plainSignal<ChosenBoard | undefined>(undefined);
  const choice: ChoiceControl = {
    kind: 'choice',
    id: 'boards',
    label: 'What stands beside the digit',
    quiet: true,
    options: all.map(({ name }, value) => ({ value, text: name })),
    where: () => (view.offered > halfway ? tabs : undefined),
    value: () => view.boardFor(chosen.value),
    set: (board) => {
      chosen.value = { board, over: view.scripted };
    },
  };
  return {
    view,
    controls: [
      choice,
      ...all.flatMap(({ controls }, k) => controls.map((control) => standingOnly(control, () => view.shown(k) > halfway))),
    ],
    /** On stage before the script begins. */
    bring(board: number) {
      const { [board]: first } = view.boards;
      if (first) first.shown = 1;
    },
    /** The board on stage. */
    name: () => all[view.boardFor(chosen.value)]?.name ?? '',
    show() {
      view.chosen = chosen.value;
    },
  };
}

/** The same control, not on stage unless `is`; whatever it computes anew it goes on computing. */
function standingOnly(control: Control, is: () => boolean): Control {
  return Object.create(control, { where: { value: () => (is() ? control.where() : undefined) } });
}
