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

/** Stands an element at a rectangle of the stage, in its logical pixels. */
export function standAt(made: HTMLElement, at: { x: number; y: number; width: number; height: number } | undefined): void {
  const { style } = made;
  style.display = at ? '' : 'none';
  if (!at) return;
  const wanted = `translate(${at.x}px, ${at.y}px)`;
  if (style.transform !== wanted) style.transform = wanted;
  if (style.width !== `${at.width}px`) style.width = `${at.width}px`;
  if (style.height !== `${at.height}px`) style.height = `${at.height}px`;
}
