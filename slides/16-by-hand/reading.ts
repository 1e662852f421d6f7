/** What is read beside the dials that somebody would have to turn, and the digit that is misread. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { failuresOf } from './failures';

const missOf = (lesson: Lesson) => failuresOf(lesson).current.value;

export const reading: StepTexts = {
  opening:
    'A thought for the small hours. No computer, only this wall, a chair, and all the time in the world. Every dial stands at random. You show it a 3, and it says something silly. You reach out your hand, and there it stays, in the air. Which one? And which way?',

  scale:
    'The first evening would be a pleasure: you would set one field so that it looks for the top of a 7, and cheer when its lamp went on. Then you would try to make the second hidden layer understand the first. By the second week you would dream of needles. It is fun, and it is rather dreadful.',

  miss(lesson) {
    const miss = missOf(lesson);
    if (miss && !miss.isMiss)
      return 'The network as it was trained missed this one; with the dials as they stand now, partly yours, it is read correctly. Enjoy that, and do not trust it too far: what is mended here may be broken elsewhere. Choose another one, or put the dials back, and meet one that goes wrong.';
    const sure = (miss?.pass.activation(3, miss.said) ?? 0) > 0.9;
    return `Another digit takes the stage for a while. Would you have missed it? ${sure ? 'The network is not even hesitant; so bright and so wrong is rare, but nothing rules it out.' : 'The wrong lamp shines brightest.'} In a program that somebody had written you would look for the faulty line. Here there are only dials. Can one ask a dial why?`;
  },

  why(lesson) {
    const lead = missOf(lesson)?.lead;
    const two = lead ? `the ${lead.behind} and the ${lead.ahead}` : 'what it says and what was meant';
    return `One can, exactly, for the last layer. Two lamps are in dispute, ${two}. Each lamp in the column before sends something to both, brightness times weight, and its bar is the difference. All the bars and two biases make the lead, and nothing is left out. You see who argued, and how loudly.`;
  },

  'further-back':
    'Here the account stops being exact. What a lamp sends on goes through the curve first, and behind that shares no longer add up. So each neuron is simply switched off in turn, and the damage measured. It is a hint, not a proof.',

  'how-many': (lesson) =>
    missOf(lesson)?.isMiss !== false
      ? 'You may switch as many as you like. So bad a mistake must have deep roots, you may think, so dozens at least; it is how we think about people. Or perhaps you are cautious by now, and say ten. Put down a number before you look.'
      : 'With the dials as they stand now this digit is read correctly already, and no pixel has to be touched. Choose another one, or put the dials back, and the question becomes a good one: how many pixels would it take to change its mind? Say a number first.',

  flip(lesson) {
    const miss = missOf(lesson);
    if (miss && !miss.isMiss)
      return 'None, since it is right as it stands. Put the dials back, and look again: for most of the digits that are missed one or two are enough, and people nearly always expect more. Each neuron is a sum, and a sum can be tipped. I find that consoling, and alarming.';
    const found = miss?.righting.pixels.length ?? 1;
    const told = !miss?.righting.isRighted
      ? 'So this one is wrong to the bone, and if you said so, you have a good nose. Not every sum is tipped by so little.'
      : found === 1
        ? 'If you said dozens, you took loudness for depth. The other pixels pull both ways, and one more under strong weights tips what is left.'
        : `If you said dozens, you took loudness for depth. The other pixels pull both ways, and these ${found}, under strong weights, tip what is left.`;
    return `${told} Each neuron is a sum, and sums can be tipped, some more easily than others. I find that consoling, and alarming. And one begins to wonder about the digits that it gets right.`;
  },

  'odd-reasons'(lesson) {
    const { kept } = failuresOf(lesson).enough.value;
    const best = lesson.pass().best;
    if (kept.length === 0)
      return `It says ${best} to an empty picture, so no ink can be the reason. That is the plainest case of an answer that has nothing to do with its question. Draw a digit that it reads as something else, and you will see how few pixels it can do with. To be right is one thing, to have good reasons another.`;
    return `Wipe everything out, and give back only the pixels that help the most, until it says ${best} again. Would you recognise anything in ${kept.length === 1 ? 'that one' : `those ${kept.length}`}? Neither would I. It answers all the same, for reasons that you would not accept from a child. Right answers deserve the same mistrust as wrong ones.`;
  },

  open: (lesson) =>
    `Your own ${lesson.drawing.value.isEmpty ? 'grid' : 'picture'} is back. Each bar is one lamp of the second hidden layer, its brightness times its weight: to the right it argues for ${aDigit(failuresOf(lesson).own.value.digit)}, to the left against it. That is a why in numbers; in words it is not one yet. People shrug, and say black box. It is made of glass; only, there is so much behind the glass. You need a better way of writing it down.`,

  small:
    'If your fingers itch: here is a wall that a human being can manage. One neuron, a few dials, two shapes. Before you turn anything, ask yourself which cells a × has ink in, and which of these a + has as well.',

  try: 'Turn, and see which of the small pictures go dim: those are still wrong. Do not think of one picture at a time; each dial speaks to all of them. And do not forget the one that listens to none.',

  solved:
    'Praise the diagonals, punish the cross. It is not the only way: double every dial, and it still works. Your own settings are kept, in case you like them better.',

  bars: 'Upright bars, flat bars, anywhere on the grid. Paint the weights so that only the first kind lights. It begins with nearly all of them right, which is the cruel part. Give it a minute before you read on.',

  never:
    'It was not your fault. Add up the five columns, and you have all the weights; add up the five rows, and you have them again. So the columns cannot all win against the rows. One neuron is not enough, however you turn it.',

  five: 'So use five, and one behind them that asks whether any is lit. What was impossible becomes easy, with a hidden layer of your own making. Now you know what it is good for.',
};
