/** What can be opened, and what can be taken along: the buttons of it, in one dialog. */
import { element } from '../controls/element';
import { fileButton, saveButton } from '../controls/files';
import { digitFile } from '../formats/digitFile';
import { networkFormats } from '../formats/networkFormats';
import type { Lesson } from '../lesson/Lesson';
import { ownNetworkOf } from '../lesson/ownNetwork';
import { shapeWords } from '../lesson/shapeWords';
import { button, dialog } from './dialogs';
import './filesDialog.css';

type Network = ReturnType<Lesson['network']>;

export function showFiles(lesson: Lesson): void {
  const own = ownNetworkOf(lesson);
  const network = own.network.peek();
  const made = dialog(
    'Files',
    element('h2', {}, 'Files'),
    element(
      'p',
      {},
      'Open a network that was trained elsewhere (.safetensors from PyTorch, network2.py, JSON), or a digit. Dropping the file on the page does the same.',
    ),
    element('p', {}, fileButton('Open a file …')),
    element('h3', {}, 'Save'),
    row('The digit', saveButton('JSON', { file: () => digitFile(lesson.input.peek()) })),
    row('The lesson’s network', ...networkButtons(() => lesson.network(), 'network of the lesson')),
    ...(network ? [row(`Yours: ${shapeWords(network)}`, ...networkButtons(() => network, own.name.peek()))] : []),
    element(
      'div',
      { class: 'choices' },
      button('Close', () => made.close()),
    ),
  );
}

function networkButtons(network: () => Network, name: string): HTMLElement[] {
  return networkFormats.map(({ label, lacks, save }) =>
    saveButton(label, { file: () => save(network(), name), lacks: () => lacks(network()) }),
  );
}

const row = (what: string, ...buttons: HTMLElement[]) =>
  element('div', { class: 'file-row', role: 'group', 'aria-label': what }, element('span', {}, what), ...buttons);
