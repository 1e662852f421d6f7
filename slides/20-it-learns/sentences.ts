/** What is said while a network learns, in every state of its training, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import { type Learning, learningOf } from './state';

/** As few right as by guessing, or hardly more: after a while that is no beginning any more. */
const guessing = 0.15;
const aWhile = 1;

const steps = (batches: number) => `${counted(batches)} ${batches === 1 ? 'step' : 'steps'}`;

/** What went wrong, if something did. */
function trouble({ training, snapshots }: Learning): string | undefined {
  if (training.state.value === 'failed') return training.failure.value;
  const way = training.ways.value[0];
  if (way?.awayAfter !== undefined)
    return `The rate is too high: the dials ran away after ${steps(way.awayAfter)}. Take a smaller one, and train again.`;
  const last = snapshots.value.at(-1);
  if (last && last.epochs >= aWhile && last.right / last.judged < guessing)
    return 'It only guesses, as at the start: each step leads too far, or hardly anywhere. Try another rate.';
  return undefined;
}

export function randomSentence(lesson: Lesson): string {
  return learningOf(lesson).beginsWithLesson.value
    ? 'It begins with the dials of the lesson, as they are now, under their lids, and says the same.'
    : 'Another network, every dial set at random: its pictures are noise, and what it says means nothing.';
}

export function downhillSentence(lesson: Lesson): string {
  const { slope } = learningOf(lesson).dial.weight.value;
  if (Math.abs(slope) <= 1e-6) return 'It stays where it is: flat ground. This dial alone tells nothing; others will.';
  return slope > 0
    ? 'It goes up. So turn this dial down: a small step to the left, and the cost is a little lower.'
    : 'It goes down. So turn this dial up: a small step to the right, and the cost is a little lower.';
}

export function oneStepSentence(lesson: Lesson): string {
  const learning = learningOf(lesson);
  const wrong = trouble(learning);
  if (wrong) return wrong;
  if (learning.training.state.value === 'fetching') return 'The digits that it is to learn from are on their way.';
  const batches = learning.snapshots.value.at(-1)?.batches ?? 0;
  if (batches === 0) return 'Now all dials at once, each a little downhill, for a handful of digits. That is one step.';
  if (batches === 1) return 'Every dial has made its first step downhill, for one handful of digits. On to the next.';
  return `Every dial has made ${steps(batches)} downhill, each for another handful of digits.`;
}

export function learnSentence(lesson: Lesson): string {
  const learning = learningOf(lesson);
  const wrong = trouble(learning);
  if (wrong) return wrong;
  const { state } = learning.training;
  const shown = learning.snapshot.value;
  if (state.value === 'fetching') return 'The digits that it is to learn from are on their way.';
  if (!shown) return untrained(learning);
  if (state.value === 'done') return 'Nobody showed it a stroke or a loop. It only turned its dials, again and again, to be less wrong.';
  if (state.value === 'going') return learningNow(learning);
  return 'It waits, as far as it has come. Train goes on from here.';
}

/** Whoever passes by without a press is told what is on stage, too. */
const untrained = ({ beginsWithLesson }: Learning) =>
  beginsWithLesson.value
    ? 'So far these are the lesson’s dials, under their lids, and it reads. Press Train, and it practises on.'
    : 'So far every dial is set at random: the pictures are noise, and it guesses. Press Train, and watch.';

const learningNow = ({ beginsWithLesson }: Learning) =>
  beginsWithLesson.value
    ? 'It practises on, with the dials that it had, on digits that it meets in this page.'
    : 'It learns: noise takes shape, and guessing becomes reading.';

export function takeSentence(lesson: Lesson): string {
  const learning = learningOf(lesson);
  if (learning.snapshots.value.length === 0) return 'Once it has learned, it is yours: you can take it into all slides of the lesson.';
  return learning.isTaken.value
    ? 'Every slide of the lesson shows this network now. Undo brings the old one back.'
    : 'Go back to any look at it. The one on stage can be the lesson’s network, on every slide.';
}

export function learningDescription(step: string, lesson: Lesson): string {
  const learning = learningOf(lesson);
  if (step === 'opening') {
    const pass = lesson.pass();
    return `The lesson’s network, trained; it says ${pass.best} to your picture, at ${written(pass.activation(3, pass.best))}.`;
  }
  if (step === 'cost' || step === 'ask' || step === 'slope') {
    const now = learning.fairScore.value;
    if (!now) return 'The two hundred digits are on their way.';
    const { tried, weight } = learning.dial;
    const dial = `The weight ${weight.value.source} to ${weight.value.neuron} is tried at ${written(tried.value)}.`;
    return `Cost ${written(now.cost)}, and ${now.right.filter(Boolean).length} of ${now.right.length} right.${step === 'slope' ? ` ${dial}` : ''}`;
  }
  const pass = learning.pass.value;
  const answer = `it says ${pass.best} to your picture, at ${written(pass.outputs[pass.best] as number)}`;
  const shown = learning.snapshot.value;
  if (!shown) return `Not trained yet; ${answer}.`;
  return `After ${steps(shown.batches)} ${counted(shown.right)} of ${counted(shown.judged)} are right, at a cost of ${written(shown.cost)}; ${answer}.`;
}
