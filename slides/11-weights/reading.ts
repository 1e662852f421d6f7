/** What is read beside the weights. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { loudestConnection } from './question';
import { oneNeuronOf } from './state';

const neuronOf = (lesson: Lesson) => oneNeuronOf(lesson).neuron.value;
const lampOf = (lesson: Lesson) => written(lesson.pass().activation(1, neuronOf(lesson)));
const isDark = (lesson: Lesson) => lesson.input.value.every((value) => value === 0);

export const reading: Reading = {
  opening:
    'You may remember that the name owed you two explanations, and that you have been given one. A neuron is a thing that holds a number; good. But a heap of lamps is no network, and so far the lines have only been there because it looks right. From now on we go down into the machine room. It is easier there than you would expect.',

  question:
    'Suppose our beautiful hope were true. Then the lines of the first bundle would have to make edges out of tiles, those of the second rings and sticks out of edges, those of the third digits out of rings. Three very different jobs; and yet a line is a line. So there must be something on it that can be set, differently for each. What would you like that to be?',

  'one-neuron'(lesson) {
    const neuron = neuronOf(lesson);
    const why =
      neuron === hero && !lesson.isEdited()
        ? 'We chose it by measuring: force it off, or force it on, and a good many answers fall over; none of the sixteen weighs so much both ways.'
        : 'It is as good as any other to begin with, since all of them are built alike.';
    return `One is enough; if you understand one, you understand them all. ${why} For your picture its lamp stands at ${lampOf(lesson)}, and we are going to find out why, down to the last decimal. You will meet it again and again from here on, and I should not be surprised if you became rather fond of it.`;
  },

  wish: 'Make it as easy as you can: one small patch of the grid, and a neuron that should light when there is ink in it, and otherwise not. Never mind what the rest of the page looks like. It is not even an edge yet. Its lamp has a question mark, because so far we only wish, and wishing has never lit a lamp. What would you need to be able to set?',

  knobs:
    'There is one natural answer: a knob for each line, so that the neuron can listen more to one tile and less to another. Turn up those that come from the patch, and turn the rest right down. Notice how much you get for that one idea. Any other pattern is only another setting of the knobs; and one layer on, where the tiles are edges, the very same knobs could ask for a ring.',

  weight(lesson) {
    const pinned = oneNeuronOf(lesson).pinned.value;
    const weight = lesson.network().weightsInto(1, neuronOf(lesson))[pinned] ?? 0;
    const own = lesson.isEdited() ? 'some of them, by now, yours' : 'not made for our patch';
    return `I said knob, but it is a dial with a needle, and it will stay one to the end: upright is zero, and it can lean either way. What stands before you are a trained neuron’s own settings, ${own}; the large one reads ${written(weight)}. Here many people go astray: the dials do not move when you draw. Lamps flicker, dials stand still.`;
  },

  sign: 'Two colours to remember: green for one side of zero, red for the other. Think of a line as a voice that passes on a recommendation, “do as I do” or “do the opposite”, now loudly, now under its breath. Red does not mean bad, and it does not mean dark. It means that light over there is an argument against light over here. Without the red ones, a neuron could never be choosy.',

  which: (lesson) =>
    isDark(lesson)
      ? 'Three lines, three lamps, three dials; but nothing is drawn, so look at the lamps before you look at anything else. It would be easy to fall for the dial that leans furthest. Ask what it has to pass on. Put a stroke on the grid, if you like, and the question becomes a harder and a better one.'
      : 'Three of its many lines, each with a lamp at one end and a dial in the middle. Two answers are tempting: the dial that leans the furthest, because that is the strongest opinion; and the lamp that burns the brightest, because that is the loudest voice. Each of them is half of the truth. What arrives at the neuron is neither the one nor the other.',

  told(lesson) {
    const answer = loudestConnection.answer(lesson);
    const tie = (answer?.accepted.length ?? 1) > 1;
    const told = isDark(lesson)
      ? 'All three lamps are out, so each product is nothing, however far its dial leans.'
      : tie
        ? 'Here two of them come so close that either counts.'
        : 'If you named another, see which half you forgot, the dial or the lamp.';
    return `${told} You multiply: brightness times weight. A strong opinion at a dark lamp is an opinion that nobody hears, and a blazing lamp at a dial near zero has nothing to say. It is why a weight cannot simply be called important. Light the dark tile with the pen and watch its line take over; the dial has not moved.`;
  },

  all(lesson) {
    const lit = lesson.input.value.filter((value) => value > 0).length;
    const heard = lit === 0 ? 'With an empty page nobody speaks at all.' : `At the moment ${lit} tiles have any light to speak with.`;
    return `Now let every one of them talk at the same time: 784 voices, each as loud as its lamp times its dial. ${heard} Draw a stroke, and another section of the choir joins in, for or against, exactly as its dials were set long before you drew. Which leaves a practical question. How do you look at that many dials at once?`;
  },

  picture:
    'You put each dial where its tile is. Suddenly there is something to see: not a digit, and not something that the neuron remembers, but a map of what it would like. Green: ink here pleases me. Red: ink here puts me off. Rub out your drawing, and the map stays as it is. You can nearly guess, by looking from one to the other, whether the lamp will light. Nearly.',

  sixteen:
    'Sixteen neurons, sixteen maps. Is there one among them that wants what we wished for, green in the patch and red around it? Try not to see faces in clouds just yet. We come back to this wall once you know everything that a neuron does.',
};
