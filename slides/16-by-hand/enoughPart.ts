/** The learner's own digit taken apart, on stage: which of its pixels are enough for its answer, and what each neuron speaks for. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import type { Places } from '../../src/theme/places';
import { ExhibitOutputsView, type ShownOutputs } from '../../src/views/ExhibitOutputsView';
import { EnoughView } from './EnoughView';
import { type Failures, failuresOf } from './failures';
import { LeadBarsView } from './LeadBarsView';
import { pushHeads, pushTotal } from './leadWords';
import type { HandPlaces } from './places';

export function enoughPart(lesson: Lesson, { net }: Places, hand: HandPlaces) {
  const failures = failuresOf(lesson);
  const enough = new EnoughView(hand);
  const enoughOutputs = new ExhibitOutputsView(hand.outputs, 'kept pixels');
  const ownBars = new LeadBarsView(net, hand.bars, 'your digit');
  return {
    views: { enough, enoughOutputs, ownBars },
    show() {
      enough.found = foundIn(lesson, failures);
      enoughOutputs.pass = outputsOf(failures);
      const { digit, terms, sum } = failures.own.value;
      Object.assign(ownBars, { terms, heads: pushHeads(digit, hand.compact), total: pushTotal(digit, sum) });
    },
    controls: [takeEnough(lesson, enough, hand, failures)] satisfies Control[],
  };
}

/** Searched for when it is looked at; the ink is counted now, so that another digit shows. */
function foundIn(lesson: Lesson, { enough }: Failures): EnoughView['found'] {
  const inked = lesson.input.value.filter((value) => value > 0).length;
  return () => {
    const { kept, pixels, pass } = enough.value;
    return { pixels, kept: kept.length, inked, answer: pass.best };
  };
}

/** Computed when they are looked at. */
const outputsOf = ({ enough }: Failures): ShownOutputs => ({
  get outputs() {
    return enough.value.pass.outputs;
  },
  get best() {
    return enough.value.pass.best;
  },
  get isOfNothing() {
    return enough.value.kept.length === 0;
  },
});

const takeEnough = (lesson: Lesson, view: EnoughView, places: HandPlaces, { enough }: Failures): ButtonControl => ({
  kind: 'button',
  id: 'take-enough',
  label: 'Make these my digit',
  quiet: true,
  where: () => (view.drawn * view.alpha > halfway ? places.takeEnough : undefined),
  press: () => lesson.setInput(enough.value.pixels),
});
