/** How the deck looks: remembered by the browser, set by the address, chosen in a dialog. */
import { element } from '../controls/element';
import { motion } from '../scene/Scene';
import { type Colours, useLook } from '../theme/colours';
import { useType } from '../theme/type';
import { button, chipsFor, dialog } from './dialogs';
import { askedContrast, dress, withAsked } from './dress';
import './look.css';

export interface Look extends Colours {
  readonly type: 'normal' | 'large';
  readonly motion: 'as the system' | 'reduced';
}

const choices = {
  theme: { label: 'Theme', options: { dark: 'dark', light: 'light, for bright rooms' } },
  weights: { label: 'Weights', options: { 'green-red': 'green and red', 'blue-orange': 'blue and orange' } },
  type: { label: 'Words', options: { normal: 'normal', large: 'large' } },
  motion: { label: 'Motion', options: { 'as the system': 'as the system says', reduced: 'none' } },
} as const;
type Choice = keyof typeof choices;
const names = Object.keys(choices) as Choice[];
const usual: Look = { theme: 'dark', weights: 'green-red', type: 'normal', motion: 'as the system' };
const storedAs = 'thirteen-thousand-dials-look';

const isOption = (name: Choice, value: unknown): boolean => typeof value === 'string' && Object.hasOwn(choices[name].options, value);

/** What is wished, where it can be had. */
function sound(wished: Record<string, unknown>): Look {
  return Object.fromEntries(names.map((name) => [name, isOption(name, wished[name]) ? wished[name] : usual[name]])) as unknown as Look;
}

/** The address first (?lesson-theme=light), then what this browser remembers. */
function lookAtStart(): Look {
  const query = new URLSearchParams(location.search);
  const asked = names.flatMap((name) => (query.has(`lesson-${name}`) ? [[name, query.get(`lesson-${name}`)]] : []));
  return sound({ ...remembered(), ...Object.fromEntries(asked) });
}

function remembered(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(storedAs) ?? '{}'));
  } catch {
    return {};
  }
}

function remember(look: Look): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify(look));
  } catch {
    // A browser that keeps nothing: the next visit begins as usual.
  }
}

/** Whether the browser darkens pages by itself, light ones too: a picture on a canvas it leaves as it is, dark lines on what has become dark. */
function darkensPages(): boolean {
  const probe = element('div');
  Object.assign(probe.style, { display: 'none', colorScheme: 'only light', backgroundColor: 'canvas' });
  document.documentElement.append(probe);
  const isWhite = getComputedStyle(probe).backgroundColor === 'rgb(255, 255, 255)';
  probe.remove();
  return !isWhite && !matchMedia('(forced-colors: active)').matches;
}

/** Puts colours and sizes in force. Scenes that are built already are to be built anew. */
export function applyLook(look: Look): void {
  useLook(withAsked(look));
  dress(look);
  useType(look.type);
  document.body.classList.toggle('large-type', look.type === 'large');
}

/** The look that is in force, from the start of the page on. */
export class CurrentLook {
  /** Called when another one has come into force. */
  onChange: () => void = () => {};
  private look = lookAtStart();
  private readonly system = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly asked = askedContrast();

  private readonly isDarkened = darkensPages();

  constructor() {
    applyLook(this.now);
    this.useMotion();
    this.system.addEventListener('change', () => this.useMotion());
    this.asked.addEventListener('change', () => {
      applyLook(this.now);
      this.onChange();
    });
  }

  /** Where pages are darkened, the dark theme is in force. */
  get now(): Look {
    return this.isDarkened ? { ...this.look, theme: 'dark' } : this.look;
  }

  use(next: Look): void {
    this.look = next;
    remember(next);
    applyLook(this.now);
    this.useMotion();
    this.onChange();
  }

  private useMotion(): void {
    motion.reduced = this.system.matches || this.look.motion === 'reduced';
  }
}

/** Every choice is in force at once. */
export function showLook(look: CurrentLook): void {
  const rows = names.map((name) => {
    const { label, options } = choices[name];
    const chips = chipsFor(
      label,
      Object.entries(options).map(([value, text]) => ({ value, text })),
      (value) => look.now[name] === value,
      (value) => look.use({ ...look.now, [name]: value }),
    );
    return element('div', { class: 'look-row' }, element('span', {}, label), chips);
  });
  const made = dialog(
    'Look',
    element('h2', {}, 'Look'),
    ...rows,
    button('Close', () => made.close()),
  );
}
