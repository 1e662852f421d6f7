/** A network whose number is to be seen is named, at any moment: no slide has to say so. */
import { gsap } from 'gsap';
import { Container } from 'pixi.js';
import { afterEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../../slides';
import type { Lesson } from '../../src/lesson/Lesson';
import { motion, Scene } from '../../src/scene/Scene';
import type { Slide } from '../../src/scene/Step';
import { networksIn, readoutsIn } from '../../src/stage/readouts';
import { type Places, placesFor, widePlaces } from '../../src/theme/places';
import { quantityOf } from '../forwardPass';
import { makeLesson, noise } from '../makeLesson';
import { pictureOf } from '../pictureOf';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

/** Besides the lesson's own, on those slides that show others. */
const others: Record<string, string[]> = {
  'weighted-sum': ['region', 'bar'],
  squish: ['bar'],
  bias: ['bar', 'barBias'],
  'what-it-really-learned': ['plain'],
  relu: ['sigmoid-twin'],
};

/** What can be done to the lesson that changes how a neuron is shown. */
const states: Record<string, (lesson: Lesson) => void> = {
  'as it begins': () => {},
  'with a drawing begun on an empty grid': (lesson) => {
    lesson.clear();
    lesson.beginStroke('draw', { x: 4, y: 4 });
    lesson.extendStroke({ x: 9, y: 20 });
    lesson.endStroke();
  },
  'with every bias changed': (lesson) => {
    lesson.setInput(noise(3));
    for (const name of lesson.networkNames) lesson.editNetwork(name, (network) => network.withBias(1, 0, 1.5));
  },
};

const alive: Scene[] = [];
async function sceneOf(slide: Slide, lesson: Lesson, places: Places = widePlaces): Promise<Scene> {
  const scene = await Scene.build(slide, lesson, places);
  alive.push(scene);
  return scene;
}

afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

const namesIn = (readouts: readonly { name: string }[]) => readouts.flatMap(({ name }) => quantityOf(name)?.network ?? []);

/** Every step and the middle of each. */
const moments = ({ times }: Scene) => [...times, ...times.slice(1).map((end, k) => (end + (times[k] as number)) / 2)];

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (id, slide) => {
  test.each(Object.entries(states))('names the networks whose numbers it shows, %s', async (_, prepare) => {
    const seen = new Set<string>();
    for (const places of [widePlaces, placesFor(390, 844)]) {
      const lesson = makeLesson();
      const scene = await sceneOf(slide, lesson, places);
      prepare(lesson);
      for (const time of moments(scene)) {
        scene.seek(time);
        const listed = networksIn(scene.root, places);
        const painted = pictureOf(scene).readouts.filter(({ alpha }) => alpha > 0.02);
        expect(listed, `at ${time} s`).toEqual(expect.arrayContaining(namesIn(painted)));
        expect(listed[0]).toBe('lesson');
        expect(new Set(listed).size).toBe(listed.length);
        for (const name of listed) expect(lesson.network(name).sizes[0]).toBe(784);
        for (const name of listed.slice(1)) seen.add(name);
      }
    }
    expect([...seen].sort()).toEqual([...(others[id] ?? [])].sort());
  });
});

test('while one slide goes and the next one comes, the numbers and networks of both are told', async () => {
  motion.reduced = false;
  const both = new Set<string>();
  for (const [i, slide] of slides.slice(1).entries()) {
    const lesson = makeLesson();
    const [before, scene] = [await sceneOf(slides[i] as Slide, lesson), await sceneOf(slide, lesson)];
    const stage = new Container();
    stage.addChild(before.root, scene.root);
    before.goTo(before.lastStep);
    const going = networksIn(before.root, widePlaces);
    scene.follow(before);
    alive.splice(alive.indexOf(before), 1);
    expect(networksIn(stage, widePlaces)).toEqual(expect.arrayContaining(namesIn(readoutsIn(before.root, widePlaces))));
    for (const name of networksIn(stage, widePlaces)) if (going.includes(name)) both.add(name);
    while (scene.playing.peek()) {
      gsap.updateRoot(gsap.globalTimeline.time() + 0.05);
      expect(networksIn(stage, widePlaces)).toEqual(expect.arrayContaining(namesIn(readoutsIn(stage, widePlaces))));
    }
    expect(stage.children).toEqual([scene.root]);
    expect(networksIn(stage, widePlaces)).toEqual(networksIn(scene.root, widePlaces));
  }
  expect([...both].sort()).toEqual(['bar', 'lesson']);
});
