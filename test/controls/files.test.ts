// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listenToFileButtons, renderFile, renderSave } from '../../src/controls/files';
import type { SavedFile } from '../../src/formats/SavedFile';

const where = () => ({ x: 1, y: 2, width: 90, height: 30 });
const file: SavedFile = { name: 'digit.json', type: 'application/json', content: '{}' };

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('controls of a slide', () => {
  test('one asks for a file, and the page hears of it, of the same one also twice', () => {
    const taken: string[][] = [];
    listenToFileButtons((files) => taken.push(files.map(({ name }) => name)));
    const { element } = renderFile({ kind: 'file', id: 'open', label: 'Open a file …', where }, () => {});
    document.body.append(element);
    const input = element.querySelector('input') as HTMLInputElement;
    const asked = vi.spyOn(input, 'click').mockImplementation(() => {});
    element.querySelector('button')?.click();
    expect(asked).toHaveBeenCalledOnce();
    for (let time = 0; time < 2; time++) {
      Object.defineProperty(input, 'files', { value: [new File(['x'], 'mine.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(taken).toEqual([['mine.json'], ['mine.json']]);
    expect(input.value).toBe('');
  });

  test('one gives a file as it is when it is pressed, and says why where there is none', () => {
    const why = signal<string | undefined>('There is none yet.');
    const given: (string | null)[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      given.push(this.getAttribute('download'));
    });
    const made = vi.fn(() => file);
    const control = { kind: 'save', id: 'digit', label: 'Save', where, file: made, lacks: () => why.value } as const;
    const { element, stop } = renderSave(control, () => {});
    element.click();
    expect([element.title, element.getAttribute('aria-disabled')]).toEqual(['There is none yet.', 'true']);
    expect(made).not.toHaveBeenCalled();
    why.value = undefined;
    element.click();
    expect([element.title, element.getAttribute('aria-disabled')]).toEqual(['', 'false']);
    expect(given).toEqual(['digit.json']);
    stop?.();
  });
});
