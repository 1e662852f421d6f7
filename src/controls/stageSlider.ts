/** A slider on the stage: dragged by the browser, or turned as a dial or a wheel; a drag that edits is one entry of undo. */
import { effect } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { SliderControl } from '../scene/Control';
import { element, type Rendered, standAt } from './element';
import { isHand } from './restingHand';
import { type PadLinks, takePointer } from './takePointer';
import { takeTurns } from './takeTurns';
import { turnRound } from './turnRound';

export function stageSlider(control: SliderControl, lesson: Lesson, links: PadLinks): Rendered {
  const input = madeInput(control);
  let shown: number | undefined;
  const follow = () => {
    const value = control.value();
    input.min = String(control.min);
    input.max = String(control.max);
    input.step = String(control.step);
    input.value = String(value);
    shown = value;
    input.setAttribute('aria-valuetext', control.text(value));
  };
  const finish = followDrags(input, control, lesson, links);
  const stop = effect(follow);
  // The script may move it too, of which no signal tells.
  const place = () => {
    standAt(input, control.where());
    if (control.value() !== shown) follow();
  };
  return { element: input, place, stop, finish };
}

function madeInput({ id, vertical, round, turns, drawnOnStage, min, max, step, label }: SliderControl): HTMLInputElement {
  const kinds = ['stage-slider', vertical && 'vertical', (round || turns) && 'round', drawnOnStage && 'drawn-on-stage'];
  return element('input', {
    type: 'range',
    class: kinds.filter(Boolean).join(' '),
    id: `slider-${id}`,
    min,
    max,
    step,
    'aria-label': label,
    'aria-orientation': vertical ? 'vertical' : undefined,
    title: label,
  });
}

function followDrags(input: HTMLInputElement, control: SliderControl, lesson: Lesson, { keep, afterPointer }: PadLinks): () => void {
  const turn = control.round ? takeTurns(input, control) : control.turns ? turnRound(input, control) : undefined;
  /** The browser goes on dragging it although it is a hand that does. */
  let unmeant = false;
  input.addEventListener('input', () => {
    if (!unmeant) control.set(Number(input.value));
    // It may not have been taken, or not wholly.
    input.value = String(control.value());
  });
  input.addEventListener('pointerdown', (event) => {
    unmeant = isHand(event);
  });
  input.addEventListener('keydown', () => {
    unmeant = false;
  });
  const end = () => control.isEdit && lesson.endGesture();
  input.addEventListener('change', end);
  const begin = (event: PointerEvent) => {
    const takeBack = keep();
    if (control.isEdit) lesson.beginGesture();
    if (turn) input.focus({ preventScroll: true });
    const move = turn?.(event);
    return {
      move: move ?? (() => {}),
      end() {
        end();
        afterPointer();
      },
      takeBack() {
        unmeant = true;
        takeBack();
      },
    };
  };
  return takePointer(input, begin, { followed: !turn });
}
