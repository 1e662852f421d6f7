/** Law: a number that a sentence says stands on the stage, with the same value, at the same moment, unless the step says why it need not. */
import { afterEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import { Scene } from '../src/scene/Scene';
import { askNow, sayNow, stepAt } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson, sampleSet } from './makeLesson';
import { pictureOf } from './pictureOf';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

/** "−1,234.5" and "0.98", not the 3 of "3rd" or of "w3". */
const figures = (text: string) => text.match(/(?<![\p{L}\d.])−?\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])/gu) ?? [];
/** The name of a picture, a layer or an output, which need not be written on it. */
const named = /\b(an?|the|this|that|our|your|says|layer|output|input) \d(?![\d.])/giu;
const plain = (figure: string) => figure.replace(/^−/, '').replaceAll(',', '');

/** Every word that is drawn, or written on what can be pressed. */
function seenOn(scene: Scene): string {
  const drawn = pictureOf(scene).notes.flatMap((note) => {
    const text = note.match(/ text (\[.*\])$/)?.[1];
    const [, , words, style] = text ? (JSON.parse(text) as [number, number, string, { alpha?: number }]) : [0, 0, '', { alpha: 0 }];
    return (style.alpha ?? 1) > 0.3 ? [words] : [];
  });
  const pressed = (scene.script.controls ?? []).flatMap((control) => {
    if (!control.where()) return [];
    if (control.kind === 'choice') return control.options.map(({ text }) => text);
    return control.kind === 'slider' ? [control.text(control.value())] : [];
  });
  return [...drawn, ...pressed].join(' | ');
}

const inputs = [...sampleSet('threes').slice(0, 2), ...sampleSet('fair').filter((_, i) => i % 40 === 7)].map(({ pixels }) => pixels);

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('shows the numbers that it says', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    alive.push(scene);
    await new Promise((done) => setTimeout(done));
    const missing = new Set<string>();
    for (const input of inputs) {
      lesson.setInput(input);
      for (let number = 0; number <= slide.steps.length; number++) {
        const step = stepAt(slide, number);
        const said = sayNow(step, lesson);
        scene.goTo(number);
        scene.script.enter?.(step.id);
        const options = step.ask ? (askNow(step.ask, lesson).options?.(lesson) ?? []).map(({ text }) => text) : [];
        const seen = new Set(figures([seenOn(scene), ...options].join(' | ')).map(plain));
        const excused = step.unshown ?? {};
        for (const figure of figures(said.replace(named, ''))) {
          if (!seen.has(plain(figure)) && !(figure in excused)) missing.add(`${step.id}: ${figure} in "${said}"`);
        }
      }
    }
    expect([...missing]).toEqual([]);
  }, 60_000);
});
