/** What a network of one's own is chosen, trained, compared, taken and taught with. */
import { networkFormats } from '../../src/formats/networkFormats';
import type { Lesson } from '../../src/lesson/Lesson';
import { ownNetworkOf, takeIn } from '../../src/lesson/ownNetwork';
import type { ButtonControl, ChoiceControl, Control, PickControl, SaveControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { counted } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { activationWord, type Design, designChoices, designKeys } from './design';
import { lastLook } from './OwnRuns';
import type { OwnPlaces } from './places';
import type { RunsView } from './RunsView';
import { fitsLesson } from './sentences';
import type { OwnState } from './state';
import { taughtName } from './taught';
import { askedUpstrokes } from './upstrokes';

/** An amount that says whether the step for it has come. */
export type Open = () => number;

export const onceOpen =
  (place: Place, open: Open, wanted: () => boolean = () => true) =>
  () =>
    open() > halfway && wanted() ? place : undefined;

export function designControls({ design, choose }: OwnState, { rows, compact }: OwnPlaces, open: Open): ChoiceControl[] {
  const choice = <K extends keyof Design>(key: K, label: string, all: readonly Design[K][], text: (each: Design[K]) => string) => {
    const row = rows[designKeys.indexOf(key)] ?? rows[0];
    // Without hidden layers there is nothing to choose of them.
    const isMeant = () => key === 'layers' || key === 'rate' || design.peek().layers > 0;
    return {
      kind: 'choice' as const,
      id: `design-${key}`,
      label,
      quiet: true,
      fromLeft: true,
      options: all.map((each, value) => ({ value, text: text(each) })),
      where: onceOpen(row.choices, open, isMeant),
      value: () => all.indexOf(design.value[key]),
      set(value: number) {
        const chosen = all[value];
        if (chosen !== undefined) choose({ [key]: chosen });
      },
    };
  };
  const { layers, neurons, activation, rate } = designChoices;
  return [
    choice('layers', 'How many hidden layers', layers, String),
    choice('neurons', 'Neurons in each hidden layer', neurons, String),
    choice('activation', 'What the hidden layers are', activation, activationWord),
    choice('rate', 'The rate: how far each step goes', rate, (each) => (compact ? String(each).replace(/^0/, '') : String(each))),
  ];
}

/** What the first button does now: it follows the training. */
const trainWords = { fetching: 'Fetching digits', going: 'Pause', paused: 'Go on' } as const;

export function trainControl(state: OwnState, { button }: OwnPlaces, open: Open): ButtonControl {
  const hindered = () => (isFree(state) && state.runs.isFull ? full : undefined);
  return {
    kind: 'button',
    id: 'train',
    get label() {
      return trainingWord(state, 'Train', hindered());
    },
    where: onceOpen(button, open),
    lacks: () => hindered()?.why,
    press: () => goOnOr(state, state.train),
  };
}

const full = { word: 'The table is full', why: 'The table is full. Take a network out of it to train another one.' };
const empty = { word: 'Add digits first', why: 'There are no digits of your own yet. Add some first.' };

/** What the button says that trains: what it does now, why it can do nothing, or `idle`. */
function trainingWord({ runs }: OwnState, idle: string, hindered: { word: string } | undefined): string {
  return runs.state === 'idle' || runs.state === 'failed' ? (hindered?.word ?? idle) : trainWords[runs.state];
}

const isFree = ({ runs }: OwnState): boolean => runs.state === 'idle' || runs.state === 'failed';

/** What is being trained pauses or goes on; without that, something is begun. */
function goOnOr({ runs }: OwnState, begin: () => void): void {
  if (runs.state === 'going') runs.pause();
  else if (runs.state === 'paused') runs.go();
  else if (runs.state !== 'fetching') begin();
}

export function runsControls(state: OwnState, view: RunsView, open: Open): PickControl[] {
  const { table, onStage } = state;
  const text = (i: number) => {
    const entry = table.value[i];
    if (!entry) return 'none';
    const { name, run } = entry;
    return run ? `${taughtName(run)}: ${counted(lastLook(run)?.right ?? 0)} right` : `${name}, kept`;
  };
  const rows = { kind: 'pick', where: onceOpen(view.area, open), count: () => table.value.length } as const;
  const remove = (i: number) => state.remove(table.peek()[i]?.key);
  return [
    {
      ...rows,
      id: 'runs',
      label: 'The networks that were trained here. Enter puts one on stage, Delete removes it.',
      placeOf: (i) => (i in table.value ? view.placeOf(i) : undefined),
      text,
      point: (i) => {
        view.pointed = i;
      },
      press: (i) => {
        onStage.value = table.peek()[i]?.key ?? onStage.peek();
      },
      remove,
    },
    {
      ...rows,
      id: 'remove',
      label: 'Crosses: Enter removes a network from the table.',
      where: onceOpen(view.crosses, open),
      placeOf: (i) => (i in table.value ? view.crossOf(i) : undefined),
      text: (i) => `Remove ${text(i)}`,
      point: (i) => {
        view.crossed = i;
      },
      press: remove,
      remove,
    },
  ];
}

export function takeControls(lesson: Lesson, state: OwnState, { take, compact }: OwnPlaces, open: Open): Control[] {
  const { staged } = state;
  const saves = networkFormats.map(
    ({ id, label, lacks, save }, i): SaveControl => ({
      kind: 'save',
      id,
      label: compact ? label : `Save as ${label}`,
      where: onceOpen(take[i + 1] as Place, open),
      file: () => save(staged.peek().network, staged.peek().name),
      lacks: () => lacks(staged.value.network),
    }),
  );
  return [
    {
      kind: 'button',
      id: 'take',
      get label() {
        const { key, network } = staged.value;
        if (network === lesson.network()) return 'Taken';
        if (network === ownNetworkOf(lesson).network.value) return 'Kept';
        if (typeof key !== 'number') return 'Nothing trained yet';
        if (!fitsLesson(lesson, network)) return 'Keep it here';
        return compact ? 'Into the lesson' : 'Take it into the lesson';
      },
      where: onceOpen(take[0], open),
      lacks() {
        const { key, network } = staged.value;
        const stands = [lesson.network(), ownNetworkOf(lesson).network.value].includes(network);
        if (stands) return 'It is there already.';
        return typeof key === 'number' ? undefined : 'Nothing is trained yet. Train a network first.';
      },
      press() {
        const { network, name } = staged.peek();
        takeIn(lesson, network, name);
      },
    },
    ...saves,
    { kind: 'file', id: 'open', label: 'Open a file …', where: onceOpen(take[4], open) },
  ];
}

export function askedControl({ asked }: OwnState, { askedChoice }: OwnPlaces, open: Open): ChoiceControl {
  return {
    kind: 'choice',
    id: 'upstroke',
    label: 'How its upstroke is',
    quiet: true,
    options: askedUpstrokes.map(({ name }, value) => ({ value, text: name })),
    where: onceOpen(askedChoice, open),
    value: () => asked.value,
    set: (value) => {
      asked.value = value;
    },
  };
}

/** The design on stage, without the learner's digits and with them. */
export function teachControl(state: OwnState, { teach: place, compact }: OwnPlaces, open: Open): ButtonControl {
  const hindered = () => {
    if (!isFree(state)) return undefined;
    if (state.drawn.value.length === 0) return empty;
    return state.canTeach() ? undefined : full;
  };
  return {
    kind: 'button',
    id: 'teach',
    get label() {
      return trainingWord(state, compact ? 'Without and with' : 'Train without and with', hindered());
    },
    where: onceOpen(place, open),
    lacks: () => hindered()?.why,
    press: () => goOnOr(state, state.teach),
  };
}
