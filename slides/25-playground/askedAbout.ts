/** Questions of the whole lesson that depend on the digit: one of them at a time, chosen by the digit. */
import { seedOf } from '../../src/digits/neighbours';
import type { Lesson } from '../../src/lesson/Lesson';
import { Random } from '../../src/network/Random';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { type Chapter, type Step, sayNow } from '../../src/scene/Step';
import type { Place } from '../../src/theme/places';
import { type Prose, ProseView } from './ProseView';
import type { PlayPlaces } from './places';

interface Asked {
  /** Its address in this lesson. */
  readonly href: string;
  readonly slide: number;
  readonly title: string;
  readonly step: Step;
}

/** Once its slides are there. */
const questions = plainSignal<readonly Asked[]>([]);
let loading: Promise<void> | undefined;

/** The questions that another digit answers otherwise. A slide that cannot be loaded now is asked again next time. */
function load(chapters: readonly Chapter[]): Promise<void> {
  loading ??= Promise.all(chapters.map((chapter) => chapter.load()))
    .then((loaded) => {
      questions.value = loaded.flatMap(({ default: { id, title, steps } }, index) =>
        steps.flatMap((step, k) => (step.ask?.dependsOn === 'input' ? [{ href: `#/${id}/${k}`, slide: index + 1, title, step }] : [])),
      );
    })
    .catch(() => {
      loading = undefined;
    });
  return loading;
}

export function askedAboutPart(lesson: Lesson, own: PlayPlaces, chapters: readonly Chapter[]) {
  const view = new ProseView();
  view.drawn = 1;
  const turn = plainSignal(0);
  void load(chapters);
  /** Chosen anew with every new digit, and held still during edits. */
  const asked = (): Asked | undefined => {
    lesson.shownInputs.value;
    const order = Array.from(questions.value.keys());
    new Random(seedOf(lesson.input.peek())).shuffle(order);
    return questions.value[order[turn.value % Math.max(1, order.length)] ?? -1];
  };
  const whenAsked = (at: Place) => () => (asked() && !lesson.drawing.value.isEmpty ? at : undefined);
  const next = () => {
    turn.value++;
  };
  const controls: Control[] = [
    { kind: 'link', id: 'go-there', label: 'Answer it there', href: () => asked()?.href ?? '#', where: whenAsked(own.goThere) },
    { kind: 'button', id: 'another', label: 'Ask another', where: whenAsked(own.another), press: next },
  ];
  return {
    view,
    controls,
    /** The question as it reads now. */
    question(): string | undefined {
      const now = asked();
      return now && sayNow(now.step, lesson);
    },
    show() {
      view.prose = proseOf(asked(), lesson, own);
    },
  };
}

/** The question, and over it where it belongs. */
function proseOf(now: Asked | undefined, lesson: Lesson, { asked, askedHead: { x, y, size } }: PlayPlaces): Prose[] {
  if (lesson.drawing.value.isEmpty) {
    return [{ ...asked, text: 'Nothing is drawn. Draw a digit, and there is something to ask about it.', tone: 'strong' }];
  }
  if (!now) return [];
  const head = `from slide ${now.slide}, ${now.title}`;
  return [
    { x, y, width: asked.width, size, line: size * 1.4, text: head },
    { ...asked, keepsSize: true, text: sayNow(now.step, lesson), tone: 'strong' },
  ];
}
