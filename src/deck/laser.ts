/** A dot of light that follows the pointer and takes nothing from it: neither presses nor the focus. */
import { element } from '../controls/element';
import './laser.css';

let dot: HTMLElement | undefined;

const follow = (event: PointerEvent) => {
  if (dot) dot.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`;
};

export function toggleLaser(): void {
  if (dot) {
    dot.remove();
    dot = undefined;
    window.removeEventListener('pointermove', follow, { capture: true });
    return;
  }
  dot = element('div', { class: 'laser', 'aria-hidden': 'true' });
  document.body.append(dot);
  window.addEventListener('pointermove', follow, { capture: true });
}
