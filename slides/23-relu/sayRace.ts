/** What is said of deep networks: of the recorded runs, and of a race of one's own in each of its states. */

import type { Lesson } from '../../src/lesson/Lesson';
import { inWords, written } from '../../src/theme/numbers';
import { deepRaceOf, type Name } from './race';
import { atTheEnd, type RaceRuns, type Runner, runner, runsOf } from './runs';
import { inTimes } from './weaker';

export const runnerNames: Record<Name, string> = { 'relu-he': 'ReLU', 'sigmoid-glorot': 'sigmoid', 'sigmoid-four-glorot': 'larger start' };

const layers = (depth: number) => (depth === 1 ? 'layer' : 'layers');

export const hiddenLayers = (depth: number): string => `${depth} hidden ${layers(depth)}`;
export const hiddenLayersInWords = (depth: number): string => `${inWords(depth)} hidden ${layers(depth)}`;

/** What a guess among ten gets right, percent. */
const guessing = 10;
const verdict = (percent: number) => (Math.abs(percent - guessing) < 2 ? ', as good as guessing' : '');

export function depthSentence(lesson: Lesson): string {
  const runs = runsOf(lesson).value;
  const [sigmoids, relus] = [runner(runs, 'sigmoid-glorot'), runner(runs, 'relu-he')];
  const waits = waitingSentence(lesson, runs);
  if (waits) return waits;
  if (runs.isLive) {
    const stall = sigmoids?.percent === undefined ? '' : verdict(sigmoids.percent);
    return `${leadOf(lesson, runs)} ${gets('sigmoids', sigmoids, ' right')}${stall}; ${gets('ReLUs', relus)}.`;
  }
  const [one, other] = [atTheEnd(sigmoids), atTheEnd(relus)];
  if (one === undefined || other === undefined) return 'Recorded with eight hidden layers: sigmoids go on guessing. ReLUs learn.';
  return `Recorded with eight hidden layers: a network of sigmoids gets ${shown(one)} right${verdict(one)}. With ReLU it gets ${shown(other)}.`;
}

export function nudgesSentence(lesson: Lesson): string {
  const runs = runsOf(lesson).value;
  const waits = waitingSentence(lesson, runs);
  if (waits) return waits;
  if (runs.isLive) return `${leadOf(lesson, runs)} ${feelings(runs, deepRaceOf(lesson).layer.value)}.`;
  const first = runner(runs, 'sigmoid-glorot')?.weaker[0];
  const shrinks = first === undefined ? 'all but dies' : `shrinks ${inTimes(first).text} times`;
  return `Why? In the recorded runs, the signal to improve ${shrinks} on its way back through eight layers.`;
}

export function fairSentence(lesson: Lesson): string {
  const runs = runsOf(lesson).value;
  const waits = waitingSentence(lesson, runs);
  if (waits) return waits;
  if (!runs.isLive)
    return 'Recorded, too: started with weights four times as large, deep sigmoids learn after all. ReLU only made it easy.';
  const [larger, others, relus] = [runner(runs, 'sigmoid-four-glorot'), runner(runs, 'sigmoid-glorot'), runner(runs, 'relu-he')];
  const without = others?.percent === undefined ? 'and ran away' : shown(others.percent);
  return `${leadOf(lesson, runs)} ${gets('sigmoids', larger, ' right')} with the larger start, ${without} without; ${gets('ReLUs', relus)}.`;
}

/** Where there are no figures yet, or no more. */
function waitingSentence(lesson: Lesson, { isLive, depth, runners }: RaceRuns): string | undefined {
  const { failure, training } = deepRaceOf(lesson);
  if (failure.value) return failure.value;
  if (!isLive) return undefined;
  const state = training.value.state.value;
  if (state === 'none')
    return `With ${hiddenLayersInWords(depth)}, nothing has raced yet. Press “Race now”, and networks learn side by side.`;
  if (state === 'fetching') return 'The digits to train with are on their way. Then the race begins.';
  const isThere = ({ percent, ranAway, weaker }: Runner) => ranAway || (percent !== undefined && weaker.length > 0);
  return runners.every(isThere) ? undefined : 'The race begins: all dials at random, and the same digits for all.';
}

/** Where the race stands, as a sentence begins. */
function leadOf(lesson: Lesson, { epoch, reached }: RaceRuns): string {
  const state = deepRaceOf(lesson).training.value.state.value;
  const times = `${written(epoch, 1)} times through:`;
  if (epoch < reached) return `Back at ${times}`;
  if (state === 'done') return 'Raced just now:';
  return state === 'going' ? `Racing now, after ${times}` : `Paused after ${times}`;
}

const shown = (percent: number) => `${written(percent, 1)}\u00a0%`;

const gets = (who: string, whose: Runner | undefined, right = '') =>
  whose?.percent === undefined ? `${who} ran away` : `${who} get ${shown(whose.percent)}${right}`;

function feelings(runs: RaceRuns, wanted: number): string {
  const layer = Math.min(wanted, runs.depth + 1);
  const [one, other] = [runner(runs, 'sigmoid-glorot')?.weaker[layer - 1], runner(runs, 'relu-he')?.weaker[layer - 1]];
  const which = layer === 1 ? 'first layer' : `layer ${layer}`;
  return `the sigmoids’ ${which} feels ${feels(one, ' than their last', ' as their last')}, the ReLUs’ ${feels(other)}`;
}

/** Less or more than what it is compared with. */
function feels(weaker: number | undefined, than = '', as = ''): string {
  const { text, ...times } = inTimes(weaker ?? Infinity);
  if (times.than === 'nothing') return 'nothing';
  if (text === '1.0') return `as much${as}`;
  return `${text} times ${times.than === 'weaker' ? 'less' : 'more'}${than}`;
}

/** What a screen reader hears of the graphs. */
export function runsDescription(lesson: Lesson, withLayers: boolean): string {
  const runs = runsOf(lesson).value;
  const { training, layer: wanted } = deepRaceOf(lesson);
  const states = { none: 'not begun', fetching: 'about to begin', going: 'going on', paused: 'paused', done: 'over', failed: 'stopped' };
  const whose = runs.isLive ? `A race of your own, ${states[training.value.state.value]}` : 'Recorded runs';
  const figures = runs.runners.map(({ name, percent, ranAway }) => {
    const figure = percent === undefined ? (ranAway ? 'ran away' : 'no figure yet') : `${written(percent, 1)} % right`;
    return `${runnerNames[name]} ${figure}`;
  });
  const curves = `${whose}, with ${hiddenLayers(runs.depth)}. After ${written(runs.epoch, 1)} epochs: ${figures.join(', ')}.`;
  if (!withLayers) return curves;
  const layer = Math.min(wanted.value, runs.depth + 1);
  return `${curves} In layer ${layer}: ${runs.runners.map((each) => inLayer(each, layer)).join(', ')} than in the last.`;
}

/** "sigmoid 140,000 times weaker" */
export function inLayer({ name, weaker }: Runner, layer: number): string {
  const here = weaker[layer - 1];
  if (here === undefined) return `${runnerNames[name]} not known yet`;
  const { than, text } = inTimes(here);
  return `${runnerNames[name]} ${than === 'nothing' ? text : `${text} times ${than}`}`;
}
