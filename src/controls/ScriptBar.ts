/** The script as a line with a dot per step: drag it to any moment, both ways. */
import { effect, untracked } from '@preact/signals-core';
import type { Scene } from '../scene/Scene';
import { element } from './element';
import { isCombined, signOf } from './signOf';
import { takePointer } from './takePointer';
import './ScriptBar.css';

/** What the bar is told of a slide's steps. */
interface StepDots {
  /** Does the path stop there? */
  keeps(step: number): boolean;
  /** Does it hang below the line? */
  isFurther(step: number): boolean;
  /** What one may read of it: an answer to come is held back. */
  says(step: number): string;
}

export class ScriptBar {
  readonly element: HTMLElement;
  private readonly done = element('div', { class: 'script-done' });
  /** As wide as the track; it carries the handle. Both are only moved, which costs the page no layout. */
  private readonly carrier = element('div', { class: 'script-carrier' }, element('div', { class: 'script-handle' }));
  private readonly dots = element('div', {});
  private readonly track = element(
    'div',
    { class: 'script-track' },
    element('div', { class: 'script-line' }),
    this.done,
    this.dots,
    this.carrier,
  );
  private scene: Scene | undefined;
  /** The last dot that the script has come by. */
  private passed = -1;
  private stop: () => void = () => {};

  constructor(actions: { advance(): void; back(): void; down(): void; up(): void; afterPointer(): void }) {
    this.element = element(
      'div',
      { class: 'script-bar', role: 'slider', tabindex: 0, 'aria-label': 'Script of this slide', 'aria-valuemin': 0 },
      this.track,
    );
    const { element: bar } = this;
    bar.addEventListener('keydown', (event) => {
      const sign = signOf(event);
      if (isCombined(event)) return;
      if (sign === 'ArrowRight') actions.advance();
      else if (sign === 'ArrowLeft') actions.back();
      else if (sign === 'ArrowDown') actions.down();
      else if (sign === 'ArrowUp') actions.up();
      else if (sign === 'Home') this.scene?.goTo(0);
      else if (sign === 'End') this.scene?.goTo(this.scene.lastStep);
      else return;
      event.preventDefault();
    });
    takePointer(bar, (event) => {
      const { scene } = this;
      const time = scene?.time.peek();
      this.seekTo(event);
      return {
        move: (to) => this.seekTo(to),
        end: actions.afterPointer,
        takeBack: () => time !== undefined && scene === this.scene && scene?.seek(time),
      };
    });
  }

  show(scene: Scene, { keeps, isFurther, says }: StepDots): void {
    this.stop();
    this.scene = scene;
    const { slide, lastStep } = scene;
    this.element.setAttribute('aria-valuemax', String(lastStep));
    const marks = Array.from({ length: lastStep + 1 }, (_, step) => {
      const mark = element('span', {
        class: slide.steps[step - 1]?.ask ? 'script-dot asks' : 'script-dot',
      });
      mark.addEventListener('pointerenter', () => {
        mark.title = `${step === 0 ? 'opening' : step}${isFurther(step) ? ', below the line (↓)' : ''} · ${says(step)}`;
      });
      mark.classList.toggle('further', isFurther(step));
      mark.style.left = `${lastStep === 0 ? 0 : (step / lastStep) * 100}%`;
      return mark;
    });
    this.dots.replaceChildren(...marks);
    this.passed = -1;
    const stops = [
      effect(() => {
        const share = this.shareOf(scene, scene.time.value);
        this.done.style.transform = `scaleX(${share})`;
        this.carrier.style.transform = `translateX(${share * 100}%)`;
      }),
      effect(() => {
        const passed = scene.times.findLastIndex((time) => time <= scene.time.value + 1e-6);
        if (passed === this.passed) return;
        this.passed = passed;
        marks.forEach((mark, k) => {
          mark.classList.toggle('passed', k <= passed);
        });
      }),
      effect(() => {
        marks.forEach((mark, k) => {
          mark.classList.toggle('left-out', !keeps(k));
        });
      }),
      effect(() => {
        const step = scene.step.value;
        marks.forEach((mark, k) => {
          mark.classList.toggle('here', k === step);
          mark.classList.toggle('below', k === step + 1 && isFurther(k));
        });
        const said = `: ${untracked(() => says(step))}`;
        this.element.setAttribute('aria-valuenow', String(step));
        this.element.setAttribute('aria-valuetext', `step ${step} of ${lastStep}${said}`);
      }),
    ];
    this.stop = () => {
      for (const each of stops) each();
    };
  }

  /** Steps are equally long on the bar, however long they take. */
  private shareOf(scene: Scene, time: number): number {
    const step = scene.stepAt(time);
    if (step === 0) return 0;
    const begins = scene.times[step - 1] as number;
    const ends = scene.times[step] as number;
    return (step - 1 + (time - begins) / (ends - begins)) / scene.lastStep;
  }

  private seekTo(event: PointerEvent): void {
    const { scene } = this;
    if (!scene || scene.lastStep === 0) return;
    const box = this.track.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    const at = share * scene.lastStep;
    const step = Math.min(scene.lastStep, Math.floor(at) + 1);
    const begins = scene.times[step - 1] as number;
    const ends = scene.times[step] as number;
    // Near a dot the script snaps to it, so that a step can be hit by hand.
    const nearest = Math.round(at);
    if (Math.abs(at - nearest) < 0.04) scene.goTo(nearest);
    else scene.seek(begins + (at - step + 1) * (ends - begins));
  }
}
