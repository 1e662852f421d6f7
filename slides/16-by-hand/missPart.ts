/** A digit that the network misses, on stage: its pass, what each neuron speaks for, the pixels that right it; and what is enough for the learner's own. */

import type { Lesson } from '../../src/lesson/Lesson';
import { informativeInputs } from '../../src/lesson/shownInputs';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { marginOf } from '../../src/network/righting';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { ExhibitOutputsView, type ShownOutputs } from '../../src/views/ExhibitOutputsView';
import { NetworkView } from '../../src/views/NetworkView';
import { EnoughView } from './EnoughView';
import { failuresOf } from './failures';
import { LeadBarsView } from './LeadBarsView';
import { MissView } from './MissView';
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
  const enough = new EnoughView(hand);
  const enoughOutputs = new ExhibitOutputsView(hand.outputs, 'kept pixels');
  const ownBars = new LeadBarsView(places.net, hand.bars, 'your digit');
  const pointed = plainSignal<number | undefined>(undefined);
  const takes = (pixels: () => ArrayLike<number> | undefined) => () => {
    const taken = pixels();
    if (taken) lesson.setInput(taken);
  };

  return {
    views: { missNetwork, missBars, miss, righting, switched, enough, enoughOutputs, ownBars },
    show() {
      const now = failures.current.value;
      const tried = failures.tried.value;
      if (now && tried) {
        const { sample, pass } = now;
        missNetwork.network = lesson.network();
        missNetwork.pass = pass;
        missNetwork.informative = informativeInputs(sample.pixels);
        Object.assign(miss, { pixels: sample.pixels, truth: sample.label, said: pass.best, brightness: pass.outputs[pass.best] });
        Object.assign(missBars, { lead: now.lead, switchedOff: now.off });
        const margins = failures.isOwn()
          ? [now.righting.margins[0] as number, marginOf(tried.pass.z(3), sample.label)]
          : now.righting.margins;
        Object.assign(righting, {
          changes: now.effects,
          tried: tried.pixels,
          switched: failures.switched.value,
          margins,
          truth: sample.label,
        });
        righting.pointed = pointed.value;
        switched.pass = tried.pass;
      }
      const ink = lesson.input.value.filter((value) => value > 0).length;
      enough.found = () => {
        const { kept, pixels, pass } = failures.enough.value;
        return { pixels, kept: kept.length, inked: ink, answer: pass.best, brightness: pass.outputs[pass.best] as number };
      };
      enoughOutputs.pass = outputsOf(() => failures.enough.value);
      const own = failures.own.value;
      Object.assign(ownBars, { lead: own.lead, switchedOff: own.off });
    },
    controls: [
      {
        kind: 'slider',
        id: 'miss',
        label: 'Which of the misses',
        min: 0,
        get max() {
          return Math.max(0, failures.count() - 1);
        },
        step: 1,
        where: () => (miss.told * miss.there * miss.alpha > halfway ? hand.browse : undefined),
        value: () => failures.index(),
        set: (value) => {
          failures.chosen.value = value;
        },
        text: (value) => `miss ${value + 1} of ${failures.count()}`,
      },
      {
        kind: 'button',
        id: 'take-miss',
        label: 'Make it my digit',
        quiet: true,
        where: () => (miss.told * miss.there * miss.alpha > halfway ? hand.takeMiss : undefined),
        press: takes(() => failures.current.value?.sample.pixels),
      },
      {
        kind: 'pick',
        id: 'switching',
        label: 'The missed digit. Enter switches a pixel, and back.',
        where: () => (righting.righted * righting.alpha > halfway ? hand.tried : undefined),
        count: () => 784,
        placeOf: (i) => {
          const cell = hand.tried.width / 28;
          return { x: hand.tried.x + (i % 28) * cell, y: hand.tried.y + Math.floor(i / 28) * cell, width: cell, height: cell };
        },
        text: (i) => `row ${Math.floor(i / 28)}, column ${i % 28}: ${written(failures.tried.value?.pixels[i] ?? 0)}`,
        point: (i) => {
          pointed.value = i;
        },
        press: (i) => failures.toggle(i),
      },
      {
        kind: 'button',
        id: 'toggle-all',
        label: 'Off / on',
        quiet: true,
        where: () => (righting.righted * righting.alpha > halfway ? hand.toggleAll : undefined),
        press: () => failures.toggleAll(),
      },
      {
        kind: 'button',
        id: 'take-enough',
        label: 'Make these my digit',
        quiet: true,
        where: () => (enough.drawn * enough.alpha > halfway ? hand.takeEnough : undefined),
        press: takes(() => failures.enough.value.pixels),
      },
    ] satisfies Control[],
  };
}

/** Computed when they are looked at. */
const outputsOf = (of: () => { kept: readonly number[]; pass: ForwardPass }): ShownOutputs => ({
  get outputs() {
    return of().pass.outputs;
  },
  get best() {
    return of().pass.best;
  },
  get isOfNothing() {
    return of().kept.length === 0;
  },
});
