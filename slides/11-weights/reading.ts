/** What is read beside the weights. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { loudestConnection } from './question';
import { oneNeuronOf } from './state';

const neuronOf = (lesson: Lesson) => oneNeuronOf(lesson).neuron.value;
const lampOf = (lesson: Lesson) => written(lesson.pass().activation(1, neuronOf(lesson)));
/** Nothing can be heard of the three connections that are compared. */
const isDark = (lesson: Lesson) => oneNeuronOf(lesson).three.value.every((pixel) => (lesson.input.value[pixel] ?? 0) < 0.005);

export const reading: StepTexts = {
  opening:
    'The name owed you two explanations, and you have been given one. But a heap of lamps is no network, and so far nobody has told you what the lines do. From now on we go down into the engine room. It is easier there than you would expect.',

  question:
    'Suppose our beautiful hope were true. Then these three bundles would have three very different jobs; and yet a line is a line. So there must be something on each of them that can be set. What would you like that to be? Think of what you would need, if you were a single lamp and had to choose whom to believe.',

  'one-neuron'(lesson) {
    const why =
      neuronOf(lesson) === hero && !lesson.isEdited()
        ? 'We chose it by measuring: hold it dark, or hold it fully lit, and with no other of the sixteen do so many answers change both times.'
        : 'It is as good as any other, since all of them are built alike.';
    return `One is enough; if you understand one, you understand them all. ${why} For your picture its lamp stands at ${lampOf(lesson)}, and you are going to find out why, down to the last decimal. I should not be surprised if you became rather fond of it.`;
  },

  wish: 'Leave our own aside for a moment: in its place stands another, which is only wished for and not in the network. So its lamp has a question mark; wishing has never lit a lamp. It does not even ask for an edge yet, only for a spot, and the rest of the picture may look as it likes. If you had to build it, what would you want to be able to set?',

  knobs:
    'So that it can listen more to one pixel and less to another: turn up the lines from the patch, and turn the rest right down. See how much you get for one idea. Another pattern is only another setting; and one layer on, where edges come in, the very same knobs could ask for a loop.',

  weight(lesson) {
    const pinned = oneNeuronOf(lesson).pinned.value;
    const weight = lesson.network().weightsInto(1, neuronOf(lesson))[pinned] ?? 0;
    return `I said knob; from here on it is a dial with a needle, and it stays one to the end. Upright is zero, and it can lean either way. The large one reads ${written(weight)}. Here many people go astray, so try it: draw, and no dial moves. Lamps flicker, dials stand still.`;
  },

  sign: 'Green for one side of zero, red for the other. Think of each line as a voice that speaks only while its lamp is lit: “light up”, or “stay dark”, loud or under its breath. Red does not mean bad, and it does not mean dark; it means that light there is an argument against light here. Without red, no neuron could hold ink against a picture.',

  which: (lesson) =>
    isDark(lesson)
      ? 'Three lines, three lamps, three dials; but there is no light here, so look at the lamps before you look at anything else. It would be easy to fall for the dial that leans furthest. Ask what it has to pass on. With ink on the three pixels the question becomes a better one.'
      : 'Three of its many lines. Two answers are tempting: the dial that leans the furthest, because that is the strongest opinion, and the lamp that burns the brightest, because that is the loudest voice. Each of them is half of the truth. What arrives at the neuron is neither one nor the other.',

  told(lesson) {
    const isTie = (loudestConnection.answer(lesson)?.accepted.length ?? 1) > 1;
    const told = isDark(lesson)
      ? 'However far a dial leans, at a lamp that is out its product is nothing.'
      : isTie
        ? 'Two of them come so close that either counts.'
        : 'If you named another, see which half you forgot, the dial or the lamp.';
    return `${told} Brightness times weight, that is what arrives: a strong opinion in the dark is not heard, and a blazing lamp at a dial near zero has nothing to say. So no weight is important by itself. Light a dark pixel with the pen, and its line speaks up; the dial has not moved.`;
  },

  all(lesson) {
    const lit = lesson.input.value.filter((value) => value > 0).length;
    const heard = lit === 0 ? 'With an empty picture nobody speaks at all.' : `At the moment ${lit} pixels have any light to speak with.`;
    return `A choir of 784 voices. ${heard} Draw a stroke, and another section joins in, for or against, just as its dials were set long before you drew. Which leaves a practical question: how do you look at so many dials at once?`;
  },

  picture:
    'Suddenly there is something to see. It is no digit, and nothing that the neuron remembers; it is a map of what counts for it. Green: ink here speaks for me. Red: ink here speaks against me. Look from the map to your picture and back, and you can nearly guess whether the lamp will light. Nearly.',

  sixteen:
    'Sixteen neurons, sixteen maps. Is there one among them that wants what we wished for, green in the patch and red around it? Try not to see faces in clouds just yet. We come back to this wall once you know everything that a neuron does.',
};
