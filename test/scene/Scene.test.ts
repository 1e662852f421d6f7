import { gsap } from 'gsap';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { motion, Scene } from '../../src/scene/Scene';
import { defineSlide } from '../../src/scene/Step';
import { widePlaces } from '../../src/theme/places';
import { viewOf } from '../../src/views/View';
import { makeLesson } from '../makeLesson';

class Lamp extends viewOf({ values: { value: 0 }, amounts: { lit: 0 } }) {
  protected override paint(): void {}
}

let shows = 0;
const entered: { step: string; at: number }[] = [];
let scene: Scene;

const slide = defineSlide({
  id: 'lamp',
  title: 'A lamp',
  build({ lesson }) {
    const lamp = new Lamp();
    return {
      views: { lamp },
      show() {
        shows++;
        lamp.value = lesson.pass().best;
      },
      enter: (step) => entered.push({ step, at: lamp.lit }),
      describe: () => 'A lamp is on.',
    };
  },
  opening: { say: 'What is it?', notes: 'Ask.', seconds: 5 },
  steps: [
    {
      id: 'on',
      say: 'On.',
      notes: '',
      seconds: 10,
      animate: (timeline, { lamp }) => timeline.to(lamp, { lit: 1, duration: 2, ease: 'none' }),
    },
    { id: 'look', say: 'Look.', notes: '', seconds: 10 },
    {
      id: 'half',
      say: 'Half.',
      notes: '',
      seconds: 10,
      animate: (timeline, { lamp }) => timeline.to(lamp, { lit: 0.5, duration: 1, ease: 'none' }),
    },
  ],
});

const lit = () => (scene.script.views.lamp as Lamp).lit;
/** Lets the animation clock run. */
const pass = (seconds: number) => gsap.updateRoot(gsap.globalTimeline.time() + seconds);
const state = () => ({ step: scene.step.peek(), time: scene.time.peek(), playing: scene.playing.peek() });

beforeEach(async () => {
  shows = 0;
  entered.length = 0;
  motion.reduced = false;
  motion.speed = 1;
  scene = await Scene.build(slide, makeLesson(), widePlaces);
});

afterEach(() => {
  scene.destroy();
  motion.reduced = false;
  motion.speed = 1;
});

describe('where a scene is', () => {
  test('each step has a time of its own; one that moves nothing is short', () => {
    expect(scene.times).toEqual([0, 2, 2.25, 3.25]);
    expect(scene.duration).toBe(3.25);
    expect(scene.lastStep).toBe(3);
  });

  test.each([
    [0, 0],
    [0.001, 1],
    [1.999, 1],
    [2, 1],
    [2.001, 2],
    [2.25, 2],
    [2.26, 3],
    [3.25, 3],
  ])('at %f s it is at step %i: the k with t(k − 1) < time ≤ t(k)', (time, step) => {
    scene.seek(time);
    expect(state()).toEqual({ step, time, playing: false });
  });

  test('seek stays between the beginning and the end', () => {
    scene.seek(-5);
    expect(state()).toEqual({ step: 0, time: 0, playing: false });
    scene.seek(500);
    expect(state()).toEqual({ step: 3, time: 3.25, playing: false });
    scene.seek(Number.POSITIVE_INFINITY);
    expect(scene.time.peek()).toBe(3.25);
  });

  test.each([-1, 4, 1.5, Number.NaN])('there is no step %d: a RangeError, and nothing changes', (step) => {
    scene.goTo(2);
    expect(() => scene.goTo(step)).toThrow(RangeError);
    expect(() => scene.moveTo(step)).toThrow(RangeError);
    expect(state()).toEqual({ step: 2, time: 2.25, playing: false });
  });

  test('amounts follow the time', () => {
    scene.seek(0.5);
    expect(lit()).toBeCloseTo(0.25);
    scene.goTo(3);
    expect(lit()).toBe(0.5);
    scene.goTo(0);
    expect(lit()).toBe(0);
    expect(scene.amounts()).toHaveProperty(['lamp.lit'], 0);
    expect(scene.amounts()).not.toHaveProperty(['lamp.value']);
  });
});

describe('moving', () => {
  test('towards a step it is at that step already, and ends exactly there', () => {
    scene.moveTo(1);
    expect(state()).toEqual({ step: 1, time: 0, playing: true });
    pass(0.5);
    expect(scene.time.peek()).toBeCloseTo(0.5, 3);
    expect(lit()).toBeCloseTo(0.25, 3);
    pass(5);
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
  });

  test('a step that is walked to hears of it before anything moves; one that is jumped to does not', () => {
    scene.goTo(1);
    scene.seek(0.5);
    expect(entered).toEqual([]);
    scene.moveTo(1);
    scene.complete();
    scene.moveTo(0);
    expect(entered).toEqual([
      { step: 'on', at: 0.25 },
      { step: 'opening', at: 1 },
    ]);
  });

  test('backwards it plays too, and is at the step before already', () => {
    scene.goTo(1);
    scene.moveTo(0);
    expect(state()).toEqual({ step: 0, time: 2, playing: true });
    pass(0.5);
    expect(scene.time.peek()).toBeCloseTo(1.5, 3);
    expect(scene.step.peek()).toBe(0);
    pass(5);
    expect(state()).toEqual({ step: 0, time: 0, playing: false });
  });

  test('half speed takes twice as long, also when it changes on the way', () => {
    motion.speed = 0.5;
    scene.moveTo(1);
    pass(1);
    expect(scene.time.peek()).toBeCloseTo(0.5, 3);
    motion.speed = 2;
    scene.useSpeed();
    pass(0.25);
    expect(scene.time.peek()).toBeCloseTo(1, 3);
  });

  test('with reduced motion it jumps', () => {
    motion.reduced = true;
    scene.moveTo(1);
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
  });

  test('completed it is at the end of the step, taken back where the step begins', () => {
    scene.moveTo(1);
    pass(0.5);
    scene.complete();
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
    scene.moveTo(2);
    scene.takeBack();
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
  });

  test('the step that moves backwards, completed, is back at its end, and taken back where it begins', () => {
    scene.goTo(1);
    scene.moveTo(0);
    pass(0.5);
    scene.complete();
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
    scene.moveTo(0);
    pass(0.5);
    scene.takeBack();
    expect(state()).toEqual({ step: 0, time: 0, playing: false });
  });

  test('at rest there is nothing to complete, take back or pause', () => {
    scene.goTo(2);
    scene.complete();
    scene.takeBack();
    scene.pause();
    expect(state()).toEqual({ step: 2, time: 2.25, playing: false });
  });

  test('paused it stays where it is, and goes on from there', () => {
    scene.moveTo(1);
    pass(0.5);
    scene.pause();
    const paused = state();
    expect(paused.playing).toBe(false);
    expect(scene.isAtStep).toBe(false);
    pass(3);
    expect(state()).toEqual(paused);
    scene.moveTo(1);
    pass(0.5);
    expect(scene.time.peek()).toBeCloseTo(1, 3);
    pass(2);
    expect(state()).toEqual({ step: 1, time: 2, playing: false });
    expect(scene.isAtStep).toBe(true);
  });

  test('paused on the way back it is at the step whose movement it is in', () => {
    scene.goTo(3);
    scene.moveTo(2);
    pass(0.5);
    expect(scene.step.peek()).toBe(2);
    scene.pause();
    expect(scene.step.peek()).toBe(3);
  });

  test('seeking stops what moves', () => {
    scene.moveTo(1);
    pass(0.5);
    scene.seek(0.25);
    pass(2);
    expect(state()).toEqual({ step: 1, time: 0.25, playing: false });
  });

  test('a second move takes over from where the first one is', () => {
    scene.moveTo(1);
    pass(1);
    scene.moveTo(2);
    pass(10);
    expect(state()).toEqual({ step: 2, time: 2.25, playing: false });
  });
});

describe('what it shows', () => {
  test('is brought up to date when the lesson changes, and only then', async () => {
    scene.destroy();
    const lesson = makeLesson();
    scene = await Scene.build(slide, lesson, widePlaces);
    shows = 0;
    scene.goTo(2);
    scene.seek(0.3);
    expect(shows).toBe(0);
    lesson.clear();
    expect(shows).toBe(1);
    expect((scene.script.views.lamp as Lamp).value).toBe(lesson.pass().best);
  });

  test('tells of every change of time and of values', async () => {
    scene.destroy();
    const lesson = makeLesson();
    scene = await Scene.build(slide, lesson, widePlaces);
    let changes = 0;
    scene.onChange = () => changes++;
    scene.seek(1);
    expect(changes).toBeGreaterThan(0);
    changes = 0;
    lesson.clear();
    expect(changes).toBeGreaterThan(0);
  });

  test('tells of a value that a view is given directly, and not of the same one again', () => {
    let changes = 0;
    scene.onChange = () => changes++;
    const lamp = scene.script.views.lamp as Lamp;
    lamp.value = 99;
    expect(changes).toBe(1);
    lamp.value = 99;
    expect(changes).toBe(1);
  });
});
