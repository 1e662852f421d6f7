/** What is read beside the network as a function. */
import type { Lesson } from '../../src/lesson/Lesson';
import { heightOfCurve } from '../../src/network/traces';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { heroOf } from '../shared/hero/hero';
import { neuronFunctionOf } from './state';

const lampOf = (lesson: Lesson) => written(lesson.pass().activation(1, heroOf(lesson).value));

export const reading: StepTexts = {
  opening:
    'You know every part, and how the parts go together, so let me ask what one can only ask at the end. What sort of thing is this? It is no list of rules. It is no brain, whatever the papers say. Mathematics happens to have an old, quiet word for what it is.',

  thing: (lesson) =>
    `A word that was deliberately too small, and it has served us well. But look at our neuron once more, taken out of its layer, its lamp at ${lampOf(lesson)}. Did it ever hold that number? Change the drawing, and it is gone without a trace. One could as well say that a thermometer holds the weather.`,

  function:
    'There is the quiet word. Something goes in, something comes out, and the same always comes of the same. It need not be simple, only fixed. The neuron weighs, adds and squishes, hands on the result, and knows nothing of you any more. It is less a container than a habit.',

  ask: (lesson) =>
    `Hold everything still that this neuron listens to, except for ${neuronFunctionOf(lesson).input.value === heroOf(lesson).value ? 'our own' : 'the one that you have taken'}, and turn that one up slowly, from dark to full. It may help to remember what stands between the two: a single dial. Then ask yourself whether the other could go up for a while, and then come down.`,

  curve(lesson) {
    const { curve, now } = neuronFunctionOf(lesson);
    const told =
      heightOfCurve(curve.value) < 0.05
        ? 'If you drew a slope, you overlooked the others, which hold it at one end.'
        : now.value.weight < 0
          ? 'If you drew it upwards, you took more in for more out; this dial leans to the red side.'
          : 'If you drew it downwards, you thought of a red dial; this one leans to the green side.';
    return `${told} And if you drew a hill, you gave it a freedom that it does not have: a weight has one sign. So a neuron is a rather simple-minded function. Only where neurons listen to neurons can something rise first and fall later.`;
  },

  bends:
    'One neuron pushes up early, another pulls down later, and between them stands a hill. Neither of them could have built it alone. That is the whole secret of layers, seen from the side.',

  network:
    'Put the lid on again, and draw one line around everything. There is room for thirteen thousand dials in there, and yet from outside it is one function like any other, like doubling, or taking a root; only that nobody would want to write down its rule. And you have seen it written down.',

  same: 'Compare the two columns, to the last decimal. If you had hoped that it would be a little better the second time, since it has now seen your hand: many people think so, and talk to it kindly. But it is not learning, and not tired, and has not noticed that you are there.',

  needed:
    'Thirteen thousand numbers to tell a 3 from an 8; a child would laugh. But I should be far more worried if it had come out simple. Remember yourself in front of the empty program: if a short rule could do it, somebody would probably have found one. The difficulty was real, and here is where it went.',

  learning:
    'In the beginning chance has set the dials, and it is as good as a die with ten sides. Pull the handle, and watch the digits come up one after the other, like windows in a street at dusk. The dials stay under the lid.',
};
