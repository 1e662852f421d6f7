/** What a network of one's own is chosen, trained, compared, taken and taught with. */
import { networkFormats } from '../../src/formats/networkFormats';
import type { Lesson } from '../../src/lesson/Lesson';
import { ownNetworkOf, takeIn } from '../../src/lesson/ownNetwork';
import type { ButtonControl, ChoiceControl, Control, PickControl, SaveControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit, counted } from '../../src/theme/numbers';
import { type Place, shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import { activationWord, type Design, designChoices, designKeys } from './design';
import { lastLook } from './OwnRuns';
import type { OwnPlaces } from './places';
import type { RunsView } from './RunsView';
import { fitsLesson } from './sentences';
import { mostDrawn, type OwnState } from './state';
import { taughtName } from './taught';
import { askedUpstrokes, variedOnes } from './upstrokes';

/** An amount that says whether the step for it has come. */
type Open = () => number;

const at =
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
      where: at(row.choices, open, isMeant),
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
  return {
    kind: 'button',
    id: 'train',
    get label() {
      return trainingWord(state, 'Train');
    },
    where: at(button, open),
    press: () => goOnOr(state, state.train),
  };
}

function trainingWord({ runs }: OwnState, idle: string): string {
  if (runs.state === 'idle' || runs.state === 'failed') return runs.isFull ? 'The table is full' : idle;
  return trainWords[runs.state];
}

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
  const rows = { kind: 'pick', where: at(view.area, open), count: () => table.value.length } as const;
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
      where: at(view.crosses, open),
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
      where: at(take[i + 1] as Place, open),
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
      where: at(take[0], open),
      press() {
        const { key, network, name } = staged.peek();
        const isThere = [lesson.network(), ownNetworkOf(lesson).network.peek()].includes(network);
        if (typeof key === 'number' && !isThere) takeIn(lesson, network, name);
      },
    },
    ...saves,
    { kind: 'file', id: 'open', label: 'Open a file …', where: at(take[4], open) },
  ];
}

export function askedControl({ asked }: OwnState, { askedChoice }: OwnPlaces, open: Open): ChoiceControl {
  return {
    kind: 'choice',
    id: 'upstroke',
    label: 'How its upstroke is',
    quiet: true,
    options: askedUpstrokes.map(({ name }, value) => ({ value, text: name })),
    where: at(askedChoice, open),
    value: () => asked.value,
    set: (value) => {
      asked.value = value;
    },
  };
}

export function teachControls(lesson: Lesson, state: OwnState, gallery: GalleryView, places: OwnPlaces, open: Open): Control[] {
  const { drawn, label } = state;
  const { labels, compact } = places;
  const add = (more: readonly { pixels: ArrayLike<number>; label: number }[]) => {
    const plain = more.map(({ pixels, label: its }) => ({
      pixels: Array.from(pixels, (value) => Math.round(value * 1000) / 1000),
      label: its,
    }));
    drawn.value = [...drawn.peek(), ...plain].slice(0, mostDrawn);
  };
  const drop = (i: number | undefined) => {
    if (i === undefined) return;
    drawn.value = drawn.peek().filter((_, k) => k !== i);
  };
  return [
    {
      kind: 'choice',
      id: 'label',
      label: 'What the drawn digit is',
      quiet: true,
      fromLeft: true,
      options: Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) })),
      where: at(labels, open),
      value: () => label.value,
      set: (value) => {
        label.value = value;
      },
    },
    {
      kind: 'button',
      id: 'add',
      get label() {
        return `Add as ${aDigit(label.value)}`;
      },
      where: at(places.add, open),
      press: () => !lesson.drawing.peek().isEmpty && add([{ pixels: lesson.input.peek(), label: label.peek() }]),
    },
    {
      kind: 'button',
      id: 'ready-made',
      label: compact ? 'Three upstrokes' : 'Three ones with an upstroke',
      where: at(places.readyMade, open),
      press: () => add(variedOnes(drawn.peek().length + 1, 3).map((pixels) => ({ pixels, label: 1 }))),
    },
    {
      kind: 'button',
      id: 'teach',
      get label() {
        return trainingWord(state, drawn.value.length === 0 ? 'Add digits first' : compact ? 'Without and with' : 'Train without and with');
      },
      where: at(places.teach, open),
      press: () => goOnOr(state, () => drawn.peek().length > 0 && state.teach()),
    },
    {
      kind: 'pick',
      id: 'drawn',
      label: 'Your digits. Enter takes one out again.',
      where: at(drawnArea(places), open),
      count: () => drawn.value.length,
      placeOf: (i) => (i in drawn.value ? shifted(gallery.placeOf(i), gallery) : undefined),
      text(i) {
        const digit = drawn.value[i];
        return digit ? `said to be ${aDigit(digit.label)}` : 'none';
      },
      point: (i) => {
        gallery.pointed = i;
      },
      press: drop,
      remove: drop,
    },
  ];
}

function drawnArea({ drawn: { at: from, size, pitch, across, rowPitch } }: OwnPlaces): Place {
  return { ...from, width: (across - 1) * pitch + size, height: (mostDrawn / across - 1) * rowPitch + size };
}
