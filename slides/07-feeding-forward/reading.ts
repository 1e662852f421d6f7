/** What is read beside the whole network as it runs. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { voicesOf } from './voice';

const isEmpty = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const litIn = (lesson: Lesson, layer: number) => countLit(lesson.pass().activations(layer));
const isDim = (lesson: Lesson) => lesson.pass().activation(3, lesson.pass().best) < 0.1;

export const reading: StepTexts = {
  opening:
    'Everything you have met stands here at once: the pixels, the two columns that nobody has explained, the ten lamps with digits beside them. And lines, from each lamp of one column to each of the next. You don’t know yet what the lines do. That is all right. One may start an engine before understanding it.',

  digit: (lesson) =>
    isEmpty(lesson)
      ? 'An empty grid is a perfectly good thing to feed to it, and you may leave it so. But a stroke or two make better company. Nothing here is a film: what you draw is what runs, and each number that you see belongs to it.'
      : 'Nothing here is a film. If you add a stroke, that stroke runs as well; if you rub something out, the lamps take it back. Be as unkind as you like. From the next paragraph on light begins to travel, and you should know that it is your light.',

  inputs: (lesson) =>
    isEmpty(lesson)
      ? 'The first column shows your empty grid: dark from top to bottom, not one spark. Remember this darkness. A moment from now you will see that it does not stay dark further along, although nothing at all has come in. There is a reason for it, and the reason has a name.'
      : 'That much you could have done yourself: each pixel hands its brightness to its neuron, line after line, and the picture has turned into a column of light and dark. Nothing has been reckoned yet, or decided. The picture has only changed its clothes. The next column is another matter.',

  'hidden-1': (lesson) =>
    `Sixteen lamps, and ${litIn(lesson, 1)} of them more than half lit. Each has looked at the whole column before it, at every pixel, and come to a brightness of its own. Show the same picture tomorrow, and the same ones light up. Take it on trust for a while; how it comes about is what most of this text is for.`,

  firing:
    'This is where the name comes from. In your head there are cells that stay silent until enough of their neighbours have fired, and then fire themselves; some neighbours urge them on, others hold them back. So far the likeness is fair. But do not lean on it: a cell lives and tires, and a number does neither.',

  'hidden-2': (lesson) =>
    `And once more, from sixteen to sixteen: now ${litIn(lesson, 2)} are more than half lit. These have never seen the picture. All they know of it is what those other sixteen have told them. If you have ever played whispers round a table, you may feel uneasy. One column is left.`,

  'which-lamp': (lesson) =>
    isEmpty(lesson)
      ? 'With nothing drawn the question would be a trick, so I do not ask it yet. Draw a digit, neat or crooked. Then guess two things before the last column lights up: which of the ten lamps will win, and whether it will be dazzling or only half awake.'
      : 'By now all has been worked out; the last column is only kept dark. If you have seen this picture’s answer before, there is little to bet on: draw a worse one. First set how bright, from a timid glow to full light. Then say which lamp it ought to be, and mind that word, ought.',

  outputs(lesson) {
    if (isEmpty(lesson))
      return 'An answer to a question that nobody has put. The grid is empty, and still one lamp is ahead of the others. It cannot have seen anything. Something in those columns shines of its own accord, and the machine has no way of telling that from an answer. You will catch the culprit.';
    if (isDim(lesson))
      return 'Hardly a glimmer. If you guessed one of the digits, you expected it to make up its mind. But each of the ten asked itself whether this was its digit, and each said no. That may happen, since nothing obliges a lamp to shine. We, of course, still read off the brightest.';
    const torn = tooCloseToCall(lesson.pass())
      ? 'Either of the two leaders counts as right; it is nearly a draw.'
      : 'If you guessed that lamp, you two agree; how it got there is another matter.';
    return `${torn} If you guessed another, for whatever reason, mind that it knows of none: brightnesses came in, brightnesses went out. And if you expected a cautious half, you were more modest than it usually is. Full light is its habit, right or wrong.`;
  },

  choice(lesson) {
    const pass = lesson.pass();
    const now = isEmpty(lesson)
      ? 'We frame no lamp, since there is nothing to be right about.'
      : isDim(lesson)
        ? `All are dim, and still one of them must be the least dim: ${pass.best}.`
        : tooCloseToCall(pass)
          ? `A hair less ink somewhere, and it would be ${pass.runnerUp}. You would have shrugged; it cannot.`
          : 'From ink to answer there was no moment at which anything was recognised.';
    return `${now} Go back over it in your mind: brightnesses, then others, then others, then ten. Nowhere did anybody see a digit. And the way it was trained, it works most of the time. That ought to bother you a little; it has bothered people for decades.`;
  },

  point:
    'You may question each of them. Choose a lamp, and the lines that lead to it stand out. Then feed in something else. Do two digits wake the same lamps? Which ones never sleep? You will find patterns, and be tempted to give them names. So was whoever opened a network before you.',

  'one-voice'(lesson) {
    const { bestAfter, best } = voicesOf(lesson).one.value;
    return bestAfter === best
      ? 'You have to look at the third or fourth decimal to see it at all, if you see it. The map asks the same of every pixel in turn: most are hardly heard. It is a choir, and you have listened for one singer.'
      : 'A single pixel, and the answer tips. That is rare; it happens where the answer was hanging by a thread. The map asks the same of every pixel in turn, and you see how few of them have such a voice.';
  },

  score(lesson) {
    const before = lesson.isEdited() ? 'You have changed some of its numbers since, so take this as its school report. ' : '';
    return `${before}It was tested the way you would test an apprentice you did not trust: on pages it had never seen. The ones it got wrong are the interesting ones. Some you would have missed as well. Others are so plain that you want to shake it. What can it be looking at?`;
  },

  plain: (lesson) =>
    `This kind of network is old and plain, the vanilla of its trade; cleverer ones miss only a few in a thousand. Ours reads ${written(lesson.testAccuracy, 1)} in a hundred, and you can still look at all of it. For tonight that is worth more than a better score.`,
};
