/** What moves arrives also where the browser draws no frames. */
import { gsap } from 'gsap';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextFrame } from '../../src/scene/frames';
import { Scene } from '../../src/scene/Scene';
import { defineSlide } from '../../src/scene/Step';
import { widePlaces } from '../../src/theme/places';
import { makeLesson } from '../makeLesson';

const slide = defineSlide({
  id: 'four',
  title: 'Four steps of two seconds',
  build: () => ({ views: {}, show: () => {}, describe: () => 'Nothing.' }),
  opening: { say: 'What is it?', notes: 'Ask.', seconds: 5 },
  steps: ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    say: id,
    notes: '',
    seconds: 10,
    animate: (timeline: gsap.core.Timeline) => timeline.set({}, {}, 2),
  })),
});

let scene: Scene;
const state = () => ({ step: scene.step.peek(), playing: scene.playing.peek() });
const frame = () => gsap.ticker.tick();
/** Milliseconds without a frame. */
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(async () => {
  vi.useFakeTimers();
  // Frames come when the test says so, and at no other time.
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => {});
  gsap.ticker.sleep();
  scene = await Scene.build(slide, makeLesson(), widePlaces);
});

afterEach(() => {
  scene.destroy();
  frame();
  gsap.ticker.sleep();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('where no frame comes a step arrives all the same, the next ones at once, until one comes', () => {
  scene.moveTo(1);
  wait(400);
  expect(state()).toEqual({ step: 1, playing: true });
  wait(200);
  expect(state()).toEqual({ step: 1, playing: false });
  expect(scene.isAtStep).toBe(true);
  scene.moveTo(2);
  expect(state()).toEqual({ step: 2, playing: false });
  scene.moveTo(1);
  expect(state()).toEqual({ step: 1, playing: false });
  frame();
  scene.moveTo(2);
  expect(state()).toEqual({ step: 2, playing: true });
});

test('it arrives where it moves to, backwards, too', () => {
  scene.goTo(3);
  scene.moveTo(2);
  wait(600);
  expect(state()).toEqual({ step: 2, playing: false });
  expect(scene.isAtStep).toBe(true);
});

test('a window that is covered in the middle of a movement', () => {
  scene.moveTo(1);
  for (let i = 0; i < 3; i++) {
    wait(100);
    frame();
  }
  wait(1000);
  expect(state()).toEqual({ step: 1, playing: false });
});

test('slow frames are frames; what takes a second longer than it should arrives', () => {
  scene.moveTo(1);
  for (let i = 0; i < 7; i++) {
    wait(400);
    frame();
    expect(state(), `${i}`).toEqual({ step: 1, playing: true });
  }
  for (let i = 0; i < 2; i++) {
    wait(400);
    frame();
  }
  expect(state()).toEqual({ step: 1, playing: false });
});

test('in a hidden window it arrives at once, and what is to be drawn does not wait for a frame', () => {
  vi.stubGlobal('document', { hidden: true });
  scene.moveTo(1);
  expect(state()).toEqual({ step: 1, playing: false });
  const draw = vi.fn();
  nextFrame(draw);
  nextFrame(draw)();
  wait(0);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('a press that has shown nothing was a step of its own; one that is young, or has shown something, is not', () => {
  scene.moveTo(1);
  wait(100);
  expect(scene.settleUnseen()).toBe(false);
  wait(250);
  expect(scene.settleUnseen()).toBe(true);
  expect(state()).toEqual({ step: 1, playing: false });
  scene.moveTo(0);
  wait(350);
  expect(scene.settleUnseen()).toBe(true);
  expect(state()).toEqual({ step: 0, playing: false });
  scene.moveTo(1);
  frame();
  wait(300);
  expect(scene.settleUnseen()).toBe(false);
});

test('a pause ends the looking after', () => {
  scene.moveTo(1);
  wait(100);
  scene.pause();
  const { step } = state();
  expect(vi.getTimerCount()).toBe(0);
  wait(5000);
  expect(state()).toEqual({ step, playing: false });
});
