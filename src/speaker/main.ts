/** The speaker's window: notes, the answer, this picture and the next, clock and pad. It has no lesson; the deck that opened it does all. */
import { dress } from '../deck/dress';
import '../deck/page.css';
import { listenToDrops } from '../controls/drops';
import { element } from '../controls/element';
import { HandCounter } from '../controls/HandCounter';
import { icon } from '../controls/icon';
import '../controls/keyTip.css';
import { type FromSpeaker, messageOf, ownOrigin, type SpeakerAction, type SpeakerState, toSpeakerShape } from '../deck/speakerMessages';
import { Clock } from './Clock';
import { Pad } from './Pad';
import { listenToSpeakerKeys } from './speakerKeys';
import './main.css';

const deck = window.opener as Window | null;
const send = (message: FromSpeaker) => deck?.postMessage(message, ownOrigin());
const act = (action: SpeakerAction) => send({ kind: 'action', action });

const pad = new Pad(
  (message) => send({ kind: 'stroke', ...message }),
  () => act('undo'),
);
const clock = new Clock();
const hands = new HandCounter((said, by) => send({ kind: 'hand', said, by }));
const pictures = { now: element('img', { alt: 'What the wall shows' }), next: element('img', { alt: 'What comes next' }) };
const place = element('p', { class: 'place' });
const sentence = element('p', { class: 'say' });
const next = element('p', { class: 'next-say' });
const notes = element('p', { class: 'notes' });
const question = element('div', { class: 'answer', hidden: true });
const counting = element('div', { class: 'counting', hidden: true }, element('h2', {}, 'Show of hands'), hands.element);
/** The wall shows nothing, and the speaker, who may not see it, is told so. */
const dark = element(
  'p',
  { class: 'dark', role: 'status', hidden: true },
  'The wall is black.',
  element('button', { type: 'button', onclick: () => act('black') }, 'Show it again'),
);
const gone = element(
  'p',
  { class: 'gone', role: 'status', hidden: true },
  'The deck’s window does not answer. Open the speaker view from there again.',
);

const buttons: [(Node | string)[], string | undefined, SpeakerAction][] = [
  [[icon('back'), 'Back'], '←', 'back'],
  [['Next', icon('next')], '→', 'advance'],
  [[icon('pause'), 'Pause'], 'K', 'pauseOrContinue'],
  [['Black'], 'B', 'black'],
  [[icon('undo'), 'Undo'], 'Ctrl+Z', 'undo'],
  [[icon('redo'), 'Redo'], 'Ctrl+Shift+Z', 'redo'],
  [['Clear'], undefined, 'clear'],
];

// What speaker.html says while this is not there.
document.getElementById('start')?.remove();
document.body.append(
  element(
    'main',
    {},
    element('div', { class: 'now' }, place, element('div', { class: 'wall' }, pictures.now, dark), sentence),
    element(
      'div',
      { class: 'side' },
      element('div', { class: 'coming' }, element('h2', {}, 'Next'), pictures.next, next),
      element('div', { class: 'hand' }, pad.element, clock.element),
    ),
    element('div', { class: 'words' }, question, element('h2', {}, 'Notes'), notes),
    counting,
    element(
      'nav',
      { 'aria-label': 'Deck' },
      ...buttons.map(([face, key, action]) => element('button', { type: 'button', 'data-key': key, onclick: () => act(action) }, ...face)),
      gone,
    ),
  ),
);

let unanswered = 0;

// Nothing comes into the lesson here, and nothing takes this page's place.
listenToDrops();

dress({ theme: 'dark', weights: 'green-red' });

function show(state: SpeakerState): void {
  dress(state.look);
  place.replaceChildren(element('b', {}, state.title), ` ${state.place} · ${state.step}`);
  sentence.textContent = state.say;
  next.textContent = state.next ?? 'The end.';
  notes.textContent = state.notes;
  question.hidden = !state.question;
  if (state.question) {
    question.replaceChildren(
      element('h2', {}, 'Answer, not yet on the wall'),
      element('p', { class: 'outcome' }, state.question.answer),
      element('p', {}, state.question.why),
    );
  }
  counting.hidden = !state.count;
  if (state.count) hands.show(state.count.rows, state.count.range);
  dark.hidden = !state.black;
  pad.show(state.drawing);
  clock.follow(state.plan);
}

window.addEventListener('message', (event) => {
  const message = event.source === deck ? messageOf(event, toSpeakerShape) : undefined;
  if (!message || !deck) return;
  unanswered = 0;
  gone.hidden = true;
  if (message.kind === 'state') show(message);
  else {
    const picture = pictures[message.of];
    picture.hidden = message.source === '';
    if (message.source) picture.src = message.source;
  }
});

listenToSpeakerKeys(act);

/** Again and again: a deck that was loaded anew has forgotten this window. */
function sayHello(isNew = false): void {
  send({ kind: 'speaker-here', isNew });
  unanswered++;
  gone.hidden = deck !== null && !deck.closed && unanswered < 3;
}
sayHello(true);
setInterval(sayHello, 2000);
