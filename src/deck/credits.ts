/** Whose work this is, and under which licences it comes. */
import { element } from '../controls/element';
import { button, dialog } from './dialogs';

/** The deck as one file has all that it needs inside, the speaker's page, too. */
export const isOneFile = (): boolean => document.getElementById('speaker-page') !== null;

const link = (href: string, text: string) => element('a', { href, target: '_blank', rel: 'noopener' }, text);

export function showCredits(): void {
  const made = dialog(
    'Credits',
    element('h2', {}, 'Credits'),
    element(
      'p',
      {},
      'The lesson follows 3Blue1Brown’s ',
      link('https://www.3blue1brown.com/lessons/neural-networks', '“But what is a neural network?”'),
      ' (Grant Sanderson, 2017), with the ReLU conversation with Lisha Li. It is an independent work: none of their code, text, images or weights is used.',
    ),
    element('p', {}, 'The digits are from MNIST, by Yann LeCun, Corinna Cortes and Christopher Burges.'),
    element(
      'p',
      {},
      'Words and pictures: ',
      link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
      '. Code: MIT. In this page: PixiJS, reveal.js, Preact Signals, Valibot, fflate, EasySpeech and Workbox (MIT), icons of Lucide (ISC), the typeface Inter (SIL Open Font License), and GSAP (GreenSock’s “no charge” licence).',
    ),
    element('p', {}, ...notices()),
    button('Close', () => made.close()),
  );
}

function notices(): (Node | string)[] {
  if (isOneFile()) return ['All notices stand at the end of this file, in its source.'];
  return [link('licences.txt', 'All licences and notices'), ' are in one file beside this page.'];
}
