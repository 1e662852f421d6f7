/** A guess and a show of hands beside the outcome that they were for. */
import { type Guess, type Hands, judge } from '../lesson/guesses';
import { element } from './element';

export function guessed(guess: Guess): HTMLElement {
  const mark = guess.answer.tooClose ? '≈' : { hit: '✓', near: '≈', miss: '→' }[judge(guess)];
  return element(
    'p',
    { class: 'guess' },
    'guess ',
    element('b', {}, guess.text),
    ` ${mark} answer `,
    element('b', {}, guess.answer.outcome),
  );
}

/** More answers than these would not fit beside a sentence. */
const mostShown = 6;

/** What the class said, the accepted answers set apart; of many, those that most hands were raised for. */
export function raisedHands({ answer, counts }: Hands): HTMLElement {
  const band = answer.band ?? 0;
  const loudest = [...counts].sort((a, b) => b.hands - a.hands).slice(0, mostShown);
  const shown = counts.filter((each) => loudest.includes(each));
  const others = counts.filter((each) => !loudest.includes(each)).reduce((sum, { hands }) => sum + hands, 0);
  const said = shown.map(({ value, text, hands }) => {
    const accepted = answer.accepted.some((each) => Math.abs(each - value) <= band);
    return element('span', { class: accepted ? 'hand accepted' : 'hand' }, `${text}: ${hands}`);
  });
  const rest = others > 0 ? [element('span', { class: 'hand' }, `others: ${others}`)] : [];
  return element('p', { class: 'question-note hands' }, 'hands ', ...said, ...rest);
}

/** Letters of two lines at most, which have room to be read from the last row. */
const twoLines = 84;

export const noteClass = (text: string): string => (text.length <= twoLines ? 'question-note brief' : 'question-note');
