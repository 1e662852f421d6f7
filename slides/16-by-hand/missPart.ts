/** A digit that the network misses, on stage: its pass, what each neuron speaks for, and the pixels that right it. */

import type { Lesson } from '../../src/lesson/Lesson';
import { informativeInputs } from '../../src/lesson/shownInputs';
import { marginOf } from '../../src/network/righting';
import { plainSignal } from '../../src/scene/plainSignal';
import type { Places } from '../../src/theme/places';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { NetworkView } from '../../src/views/NetworkView';
import { type Failure, type Failures, failuresOf, type Tried } from './failures';
import { LeadBarsView } from './LeadBarsView';
import { argueHeads, leadTotal } from './leadWords';
import { MissView } from './MissView';
import { missControls } from './missControls';
import type { HandPlaces } from './places';
import { RightingView } from './RightingView';

export function missPart(lesson: Lesson, places: Places, hand: HandPlaces) {
  const failures = failuresOf(lesson);
  const miss = new MissView(hand);
  const missNetwork = new NetworkView(places.net, places.home);
  missNetwork.exhibit = 'miss';
  const missBars = new LeadBarsView(places.net, hand.bars, 'miss');
  const righting = new RightingView(hand);
  const switched = new ExhibitOutputsView(hand.outputs, 'switched miss');
  /** The pixel that is pointed at in the copy. */
  const pointed = plainSignal<number | undefined>(undefined);
  return {
    views: { missNetwork, missBars, miss, righting, switched },
    show() {
      const now = failures.current.value;
      const tried = failures.tried.value;
      if (!now || !tried) return;
      missNetwork.network = lesson.network();
      showPass(missNetwork, miss, now);
      const { lead } = now;
      const words = { heads: argueHeads(lead, hand.compact), total: leadTotal(lead) };
      Object.assign(missBars, { terms: lead.terms, switchedOff: now.off, ...words });
      showRighting(righting, failures, now, tried);
      righting.pointed = pointed.value;
      switched.pass = tried.pass;
    },
    controls: missControls(lesson, { miss, righting, pointed }, hand),
  };
}

function showPass(network: NetworkView, card: MissView, { sample, pass }: Failure): void {
  network.pass = pass;
  network.informative = informativeInputs(sample.pixels);
  Object.assign(card, { pixels: sample.pixels, truth: sample.label });
}

/** The margin climbs from pixel to pixel that was found; with pixels of the learner's, from none of them to all. */
function showRighting(view: RightingView, { isOwn, switched }: Failures, { sample, righting, effects }: Failure, tried: Tried): void {
  const margins = isOwn() ? [righting.margins[0] as number, marginOf(tried.pass.z(3), sample.label)] : righting.margins;
  Object.assign(view, { changes: effects, tried: tried.pixels, switched: switched.value, margins, truth: sample.label });
}
