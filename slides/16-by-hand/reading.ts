/** What is read beside the dials that somebody would have to turn, and the digit that is misread. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { aDigit, written } from '../../src/theme/numbers';
import { failuresOf } from './failures';

const missOf = (lesson: Lesson) => failuresOf(lesson).current.value;
const isMiss = (lesson: Lesson) => missOf(lesson)?.isMiss !== false;

export const reading: Reading = {
  opening:
    'A thought for the small hours. There is no computer to do it for you, only this wall, a chair, and all the time in the world. Every dial stands at random. You show it a 3, and it says something silly. You reach out your hand, and there it stays, in the air. Which one? And which way?',

  scale:
    'I like to imagine it. The first evening would be a pleasure: you would set a field so that it looks for the top of a 7, and cheer when its lamp went on. Then you would try to make the second layer understand the first. By the second week you would dream of needles. It is fun, and it is rather dreadful; and you have learned something, because you now see what it would mean to succeed.',

  miss(lesson) {
    const miss = missOf(lesson);
    if (miss && !miss.isMiss)
      return 'This digit was missed by the network as it was trained; with the dials as they stand now, partly yours, it is read correctly. Enjoy that, and do not trust it too far: what you have mended here you may have broken elsewhere. You can choose another from the collection, or put the dials back, and meet one that goes wrong.';
    const at = miss ? written(miss.pass.activation(3, miss.said)) : '';
    const sure = (miss?.pass.activation(3, miss.said) ?? 0) > 0.9;
    return `For a moment another digit takes the stage, one from the test that went wrong. You would not have missed it. ${sure ? `And it is not even hesitant: ${at}. So bright and so wrong is rare, but there is nothing that would rule it out.` : `The wrong lamp shines at ${at}.`} With a program that somebody had written, you would look for the faulty line. Here there are only dials. Can one ask a dial why?`;
  },

  why: (lesson) => {
    const miss = missOf(lesson);
    if (!miss) return placeholder;
    const { ahead, behind, lead } = miss.lead;
    const winner = lead < 0 ? behind : ahead;
    return `One can, at least for the last layer, and without any guessing. Only two lamps are in dispute, the ${behind} and the ${ahead}. Each lamp in the column before sends both of them something, brightness times weight; the bar is the difference. Add up the bars and the two biases, and you have the lead exactly, ${written(Math.abs(lead))} for the ${winner}. Nothing has been left out. You can see who argued, and how loudly.`;
  },

  'further-back':
    'Here the account stops being exact. What a lamp sends on goes through a squish first, and behind that shares no longer add up. So each neuron is simply switched off in turn, and the damage measured. It is a hint, not a proof.',

  'how-many': (lesson) =>
    isMiss(lesson)
      ? 'You may switch tiles: dark to white, or bright to black, as many as you like, and it should come round to what was meant. How many will it take? You may reason like this: a mistake of such weight must have deep roots, so dozens at least. It is how we think about people. Put down a number before you look.'
      : 'You may switch tiles, dark to white or bright to black. But with the dials as they stand now this digit is read correctly already, and no tile has to be touched. Choose another one from the collection, or put the dials back, and the question becomes a good one: how many tiles would change its mind?',

  flip(lesson) {
    const miss = missOf(lesson);
    if (miss && !miss.isMiss)
      return 'None at all, since it is right as it stands. Put the dials back, and look again: for most of the digits that are missed one or two tiles are enough, and people nearly always expect more. A mistake that looks massive can hang on one strong weight. That does not make the machine broken. It makes it a sum.';
    const found = miss?.righting.pixels.length ?? 1;
    const told = !miss?.righting.isRighted
      ? 'Not even that many, each the best at its turn, will do it. This one is wrong to the bone, and if you said so, you have a good nose.'
      : found === 1
        ? 'One single tile. If you said dozens, you took the loudness of the answer for depth. One spot with strong weights behind it has outvoted all the rest.'
        : `${found} of them. If you said dozens, you took the loudness of the answer for depth; if you said one, this digit is more stubborn than most.`;
    return `${told} A digit is a sum to it, and a sum can be tipped. I find that consoling and alarming in equal parts. And one begins to wonder about the digits that it gets right.`;
  },

  'odd-reasons'(lesson) {
    const { kept } = failuresOf(lesson).enough.value;
    const best = lesson.pass().best;
    if (kept.length === 0)
      return `No ink of yours is needed for it to say ${best}; an empty page is enough. That is the plainest case of an answer that has nothing to do with its question. Draw a digit that it reads as something else, and you will see how few tiles it can do with. Being right, and having good reasons, are two different things; in school one got marks for both.`;
    return `Turn the tables. Wipe out everything, and give back to the empty page only the tiles that help the most, one after the other, until it says ${best} again. ${kept.length === 1 ? 'One is' : `${kept.length} are`} enough. Would you recognise anything in that? Neither would I. It gives the answer all the same, for reasons that nobody would accept from a child. Right answers deserve the same mistrust as wrong ones.`;
  },

  open: (lesson) =>
    `People call such machines black boxes, and shrug. But you have now asked it twice why, and had an answer both times, in numbers, with nothing kept back. On the stage you see them once more, the lamps that argue for ${aDigit(failuresOf(lesson).own.value.digit)} and those that argue against it. The box is made of glass. The trouble with glass is another: there is so much behind it. To see more at once, you need a better way of writing things down.`,

  small:
    'If your fingers itch: here is a wall that a human being can manage. One neuron, a few dials, two shapes. Before you turn anything, ask yourself which cells a × has ink in, and which of these a + has as well.',

  try: 'Turn, and see which of the small pictures go dim: those are still wrong. Do not think of one picture at a time; each dial speaks to all of them. And do not forget the one that listens to none.',

  solved:
    'Here is one way to win: praise the diagonals, punish the cross. It is not the only one. Double every dial, and it still works. Your own settings are kept, in case you like them better.',

  bars: 'Upright bars, flat bars, anywhere on the grid. Paint the weights so that only the first kind lights. It begins with nearly all of them right, which is the cruel part. Give it a minute before you read on.',

  never:
    'It was not your fault. Add up the five columns, and you have all the weights; add up the five rows, and you have them again. So columns cannot all win against rows. One neuron is not enough for this, however you turn it.',

  five: 'So use five, one for each column, and one behind them that asks whether any is lit. What was impossible becomes easy, with a hidden layer of your own making. Now you know what it is good for.',
};

/** As long as the samples are on their way. */
const placeholder =
  'One can, at least for the last layer, and without any guessing. Only two lamps are in dispute. Each lamp in the column before sends both of them something, brightness times weight, and the bar is the difference between the two. Add up all the bars and the two biases, and you have the lead exactly.';
