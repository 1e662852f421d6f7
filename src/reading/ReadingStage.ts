/** The picture beside the text: the same stage with its pens and handles, as large as the room that the text leaves it. */
import { effect, untracked } from '@preact/signals-core';
import { ControlLayer } from '../controls/ControlLayer';
import { DigitTools } from '../controls/DigitTools';
import { element } from '../controls/element';
import { LiveRegion } from '../deck/LiveRegion';
import type { Notice } from '../deck/Notice';
import type { Lesson } from '../lesson/Lesson';
import { stepAt } from '../scene/Step';
import type { Stage } from '../stage/Stage';
import { type Places, tallPlaces, widePlaces } from '../theme/places';
import { type Band, bandOf } from './bandOfStage';
import type { Reader } from './Reader';
import { stageTools } from './stageTools';

/** The wide stage is taken where its small letters are this large at least, against their size on a stage of 1280 by 720. */
const legible = 0.72;

const beside = { wide: { ...widePlaces, besideText: true }, tall: { ...tallPlaces, besideText: true } } as const;

export class ReadingStage {
  readonly element: HTMLElement;
  /** Where things stand, for the room that there is. */
  places: Places = beside.wide;
  private readonly lesson: Lesson;
  private readonly stage: Stage;
  private reader: Reader | undefined;
  private readonly controls: ControlLayer;
  private readonly tools: DigitTools;
  /** As large as what is seen of the stage, and within it the whole stage. */
  private readonly window = element('div', { class: 'stage-window' });
  private readonly whole = element('div', { class: 'frame' });
  private readonly room = element('div', { class: 'stage-room' });
  /** What a screen reader hears when somebody edits; the text it reads by itself. */
  private readonly seen = new LiveRegion();
  private stop: () => void = () => {};

  constructor(lesson: Lesson, stage: Stage) {
    this.lesson = lesson;
    this.stage = stage;
    this.controls = new ControlLayer(lesson, () => {});
    this.tools = new DigitTools(lesson, {
      setErasing: (on) => {
        this.controls.erasing = on;
      },
      afterPointer: () => {},
    });
    this.whole.append(stage.element, this.controls.element, this.tools.element);
    this.window.append(this.whole);
    this.room.append(this.window);
    this.element = element('aside', { class: 'reading-stage', 'aria-label': 'Picture' }, this.room, this.seen.element, this.tools.dialog);
    stage.onFrame = () => this.follow();
  }

  /** With what it is shown by, and what can go wrong. */
  start(reader: Reader, notice: Notice): void {
    this.reader = reader;
    this.element.prepend(notice.element);
    this.element.append(stageTools(reader, () => this.enlarge()));
    effect(() => {
      const scene = reader.scene.value;
      if (scene) untracked(() => this.show());
    });
    new ResizeObserver(() => void this.fit()).observe(this.room);
    document.addEventListener('keydown', (event) => {
      // In a dialog over it, it closes the dialog.
      if (event.key === 'Escape' && this.isEnlarged && !document.querySelector('dialog[open]')) this.enlarge();
    });
  }

  /** Another layout where another one suits the room better. */
  async fit(): Promise<void> {
    const before = this.places;
    this.choosePlaces();
    this.stand();
    if (this.places !== before) await this.reader?.rebuild();
  }

  /** Before the first scene is built. */
  choosePlaces(): void {
    // Whatever slide it is: the layout is the room's.
    const wide = this.scaleOf(widePlaces, bandOf(undefined, 'wide'));
    this.places = wide >= legible ? beside.wide : beside.tall;
  }

  private get isEnlarged(): boolean {
    return document.body.classList.contains('stage-enlarged');
  }

  /** Over the whole window, and back beside the text. */
  private enlarge(): void {
    document.body.classList.toggle('stage-enlarged');
  }

  private show(): void {
    const scene = this.reader?.scene.peek();
    if (!scene) return;
    this.stop();
    const controls = scene.script.controls ?? [];
    this.controls.show(controls);
    this.tools.element.hidden = !controls.some(({ id }) => id === 'digit');
    this.stand();
    let isFirst = true;
    this.stop = effect(() => {
      void this.lesson.changes;
      const step = stepAt(scene.slide, scene.step.peek());
      if (!isFirst) this.seen.say(`${scene.slide.id} ${step.id}`, scene.script.describe(step.id));
      isFirst = false;
    });
  }

  /** The controls go where the picture has moved what they belong to. */
  private follow(): void {
    this.controls.place();
    const digit = this.reader?.scene.peek()?.script.controls?.find(({ id }) => id === 'digit');
    const place = digit?.where();
    if (place) this.tools.stand(place, digit?.kind === 'grid' ? digit.toolsWidth : undefined);
  }

  private scaleOf({ width }: Places, { top, bottom }: Band): number {
    return Math.min(this.room.clientWidth / width, this.room.clientHeight / (bottom - top));
  }

  private stand(): void {
    const { width, height, layout } = this.places;
    const band = bandOf(this.reader?.scene.peek()?.slide, layout);
    const { top, bottom } = band;
    const scale = this.scaleOf(this.places, band);
    if (scale <= 0) return;
    this.window.style.width = `${width * scale}px`;
    this.window.style.height = `${(bottom - top) * scale}px`;
    this.whole.style.width = `${width}px`;
    this.whole.style.height = `${height}px`;
    this.whole.style.transform = `translateY(${-top * scale}px) scale(${scale})`;
    this.whole.style.setProperty('--px', `${1 / scale}px`);
    this.whole.classList.toggle('tall', layout === 'tall');
    this.stage.resize(this.places, scale * window.devicePixelRatio * (window.visualViewport?.scale ?? 1));
    this.follow();
  }
}
