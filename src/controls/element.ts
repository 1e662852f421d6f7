/** Makes an element: `element('button', { class: 'chip', onclick: press }, 'Clear')`. Attributes that are `undefined` are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | EventListener | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** A control as it stands on the stage. */
export interface Rendered {
  element: HTMLElement;
  /** Follows the stage. */
  place(): void;
  stop?(): void;
  /** Ends what is going on: a drag, a stroke by keyboard. */
  finish?(): void;
  /** Where the keys have come to in it; it has the same place when it is made anew. */
  caret?: unknown;
}

type Rectangle = { x: number; y: number; width: number; height: number };

const nowhere: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
/** Where elements were stood last: it is asked in every frame, and styles are slow to read. */
const stood = new WeakMap<HTMLElement, Rectangle>();

/** Stands an element at a rectangle of the stage, in its logical pixels; without one it is hidden. */
export function standAt(made: HTMLElement, at: Rectangle = nowhere): void {
  const before = stood.get(made);
  const { x, y, width, height } = at;
  if (before?.x === x && before.y === y && before.width === width && before.height === height) return;
  stood.set(made, { x, y, width, height });
  made.style.display = at === nowhere ? 'none' : '';
  if (at === nowhere) return;
  made.style.transform = `translate(${x}px, ${y}px)`;
  made.style.width = `${width}px`;
  made.style.height = `${height}px`;
}
