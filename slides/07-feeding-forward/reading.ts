/** What is read beside the whole network as it runs. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { voicesOf } from './voice';

const isEmpty = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const litIn = (lesson: Lesson, layer: number) => countLit(lesson.pass().activations(layer));
const isDim = (lesson: Lesson) => lesson.pass().activation(3, lesson.pass().best) < 0.1;

export const reading: Reading = {
  opening:
    'Everything you have met stands here at once: the tiles, the two columns nobody has explained, the ten lamps with digits beside them. And between them lines, from each lamp of one column to each of the next. You don’t know yet what those lines do. That is all right. One is allowed to start an engine before understanding it.',

  digit: (lesson) =>
    isEmpty(lesson)
      ? 'An empty grid is a perfectly good thing to feed to it, and you may leave it so. But a stroke or two make for better company. Nothing here is a film: whatever you draw is what runs, now or in the middle of the run, and each number that you see belongs to it.'
      : 'Nothing on this page is a film. If you add a stroke, that stroke runs as well; if you rub something out, the lamps take it back. Be as unkind as you like. I mention it here because from the next paragraph on light begins to travel, and you should know that it is your light.',

  inputs: (lesson) =>
    isEmpty(lesson)
      ? 'The first column shows your empty page: dark from top to bottom, not one spark. Remember this darkness. A moment from now you will see that it does not stay dark further along, although nothing at all has come in; and I promise you that there is a reason for it, and that it has a name.'
      : 'That much you could have done yourself: each tile hands its brightness to its neuron, line after line, and the picture has turned into a column of light and dark. Up to here nothing has been thought, or reckoned, or decided. The picture has only changed its clothes. The next column is another matter.',

  'hidden-1': (lesson) =>
    `Sixteen lamps, and ${litIn(lesson, 1)} of them more than half lit. Each has looked at the whole column before it, at every tile, and come to a brightness of its own. Show the same picture tomorrow, and the same ones light up. I am asking you to take this on trust only for a while. How a pattern can bring about another pattern is what most of this text is for.`,

  firing:
    'This is where the name comes from. In your head there are cells that stay silent until enough of their neighbours have fired, and then fire themselves; some neighbours urge them on, others hold them back. So far the likeness is a fair one. But do not lean on it. A cell lives, tires, and fires in time; ours is a number that is worked out once.',

  'hidden-2': (lesson) =>
    `And once more, from sixteen lamps to sixteen: now ${litIn(lesson, 2)} are more than half lit. These have never seen the picture. All they know of your digit is what those other sixteen lamps told them. If you have ever played whispers round a table you may feel uneasy; strange to say, this is where digits become easier to tell apart. One column is left.`,

  'which-lamp': (lesson) =>
    isEmpty(lesson)
      ? 'With nothing on the page the question would be a trick, so I had better not ask it yet. Draw a digit, whichever you like, neat or crooked. Then guess two things before the last column lights up: which of the ten lamps will win, and whether it will be dazzling or only half awake.'
      : 'Everything has happened by now; only the last column is still covered. You can see the picture, so you have an opinion about which lamp it ought to be. Hold on to that word, ought. And how bright? A timid glow, or full light? Say both, and a digit that you find hard is a better bet than an easy one.',

  outputs(lesson) {
    if (isEmpty(lesson))
      return 'So here is an answer to a question that nobody has put. The page is empty, and still one lamp is well ahead of the others. It has not seen anything; it cannot have. Something in those columns shines of its own accord, and the machine has no way of telling that from an answer. Keep it in mind; you will catch the culprit.';
    if (isDim(lesson))
      return 'Hardly a glimmer. If you guessed one of the digits, you expected it to make up its mind, and in a way it has not: each of the ten asked itself whether this was its digit, and each said no. That can happen, since nothing obliges any lamp to shine. We, of course, will still read off the brightest.';
    const torn = tooCloseToCall(lesson.pass())
      ? 'Either of the two leaders counts as right: it is nearly a draw.'
      : 'If you guessed that lamp, you two agree, and for quite different reasons.';
    return `${torn} If you guessed another, ask yourself what you went by. You saw what somebody meant. It has no idea that anything was meant; brightnesses came in, brightnesses went out. As for how bright: if you expected a cautious half, you were being more modest than it usually is. Full light is its habit, right or wrong.`;
  },

  choice(lesson) {
    const pass = lesson.pass();
    const now = isEmpty(lesson)
      ? 'We put no frame around a lamp, since there is nothing to be right about.'
      : isDim(lesson)
        ? `All are dim, and still one of them must be the least dim: ${pass.best}.`
        : tooCloseToCall(pass)
          ? `A hair less ink somewhere, and it would be ${pass.runnerUp}. You would have shrugged; it cannot.`
          : 'From ink to answer there was no moment at which anything was recognised.';
    return `${now} Go back through it in your mind: brightnesses, then other brightnesses, then others, then ten. Nowhere did anybody look. And it works, most of the time, as you will see in a moment. That ought to bother you a little; it has bothered people for decades.`;
  },

  point:
    'You may question each of them. Choose any lamp, and you see which lamps it listens to and how bright it is. Then feed in something else and look again. Do two different digits wake the same lamps? Which ones never sleep? You will find patterns, and you will be tempted to give them names. So was whoever opened a network before you.',

  'one-voice'(lesson) {
    const { bestAfter, best } = voicesOf(lesson).one.value;
    return bestAfter === best
      ? 'You have to look at the third or fourth decimal to see it at all. The map asks the same of every tile in turn: some are heard faintly, most not at all. It is a choir, and you have just listened for one singer.'
      : 'A single tile, and the answer tips. That is rare; it happens where the answer was already hanging by a thread. The map asks the same of every tile in turn, and you can see how few of them have a voice like that.';
  },

  score(lesson) {
    const before = lesson.isEdited() ? 'You have changed some of its numbers since, so take this as its school report. ' : '';
    return `${before}It was tested as you would test an apprentice you did not trust: on pages it had never seen. The ones it got wrong are the interesting ones. Under each you read what was meant and what it says. Some of them you would have missed as well. Others are so plain that you want to shake it. What can it be looking at?`;
  },

  plain: (lesson) =>
    `This kind of network is old and plain, the vanilla of its trade; cleverer ones miss only a few in a thousand. Ours reads ${written(lesson.testAccuracy, 1)} in a hundred, and you can still hold all of it in view. That is worth more, tonight, than a better score.`,
};
