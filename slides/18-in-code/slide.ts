/** Our own forward pass: the lines that run in this page, one by one, and what the matrix form is good for. */
import { draw, morph, moveTo, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { codePart } from './codePart';
import { momentAfter, traceOf } from './codeTrace';
import { multiplications, multiplicationsQuestion } from './question';
import { codeDescription, countSentence, timingSentence, verdictSentence } from './sentences';

/** How much of the program has run when hidden layer 1 is done. */
const firstLayer = (() => {
  const trace = traceOf([784, 16, 16, 10]);
  return momentAfter(trace, 1) / (trace.length - 1);
})();

export default defineSlide({
  id: 'in-code',
  title: 'In code',
  opening: {
    say: 'And in code?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const program = codePart(lesson, places);
    const at = program.places;
    const caption = { lines: ['received'], below: 13 };
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received.first }, caption);
    const { layers } = program.views;
    layers.drawn = 1;
    return {
      views: {
        digit,
        received,
        ...program.views,
        /** Where digit and received picture go, so that the program has room to be read. */
        seats: { digit: { ...at.digit, scale: at.digit.width / places.home.width }, received: at.received.seat },
      },
      show() {
        pen.show();
        program.show();
      },
      enter: program.enter,
      describe: (step) => codeDescription(lesson, step, layers.at),
      controls: [{ ...pen.control, toolsWidth: at.digit.tools }, ...program.controls],
    };
  },

  steps: [
    {
      id: 'code',
      say: 'This is the whole forward pass, as it runs in this page.',
      notes:
        'Nobody needs to read code to follow; the point is how short it is. These lines are taken from the file itself, only the type annotations are left out. W, b and a have the colours that they have in the formulas.',
      seconds: 20,
      animate: (timeline, { code, digit, received, seats }) =>
        timeline
          .add([moveTo(digit, seats.digit), morph(digit, { gap: 0 }, 'steady'), moveTo(received, seats.received)])
          .add(draw(code, 1, 'long'), 0.55),
    },
    {
      id: 'step',
      say: 'Line by line: the marked line works on the marked layer.',
      notes:
        'Hidden layer 1 takes sixteen turns of the loop, one for each row. A blue ring is a sum that is written down; lamps light only when the line that squishes has run. Go back with the slider and step with the arrow keys; draw in between.',
      seconds: 30,
      animate: (timeline, { code, variables, layers }) =>
        timeline.add([draw(variables, 1, 'brisk'), morph(code, { marked: 1 }, 'brisk'), morph(layers, { marked: 1 }, 'brisk')]).add(
          [code, variables, layers].map((view) => sweep(view, { at: firstLayer })),
          0.4,
        ),
    },
    {
      id: 'loop',
      say: 'Three times through these lines, once for each layer; what one gives, the next one takes.',
      notes:
        'The variable a is the thread: it begins as the 784 pixels, then becomes sixteen activations, then sixteen others, then the ten outputs. Set a stop by clicking on a line, and run from layer to layer.',
      seconds: 25,
      animate: (timeline, { code, variables, layers }) => timeline.add([code, variables, layers].map((view) => sweep(view, { at: 1 }))),
    },
    {
      id: 'multiply',
      say: 'The inner loops are the product W\u00a0a. This is what libraries do fastest.',
      notes:
        'In most languages these lines would be one call into a library for linear algebra. Such libraries have been tuned for decades to the caches and the arithmetic units of each machine. That is why it pays to write a network as matrices.',
      seconds: 20,
      animate: (timeline, { code, variables, layers }) =>
        timeline
          .add(morph(code, { ringed: 1 }, 'steady'))
          // Past the end: whoever has stepped back lets go.
          .add(
            [code, variables, layers].map((view) => sweep(view, { at: 1.01 }, 'quick')),
            0,
          ),
    },
    {
      id: 'how-many',
      say: multiplicationsQuestion,
      notes:
        'Hint: how many weights are there, and how often is each one used? Collect a few numbers first. Misconception: as matrices it is less work. The switch asks the same without the products that are 0.',
      seconds: 30,
      ask: multiplications,
    },
    {
      id: 'count',
      say: countSentence,
      notes:
        '784 × 16 + 16 × 16 + 16 × 10, and the counter below the program says the same. Matrix form is a way of writing, not a way of working less. Leaving out the products with 0 does work less, and that is what lit is for in these lines: switch to “left out”, and the counter tells what they really do for this digit.',
      seconds: 20,
      animate: (timeline, { variables }) => timeline.add(morph(variables, { counter: 1 }, 'brisk')),
    },
    {
      id: 'timing',
      say: timingSentence,
      notes:
        'The page has just taken the time of this machine, as fast as it could in five rounds. A microsecond is a millionth of a second. Measure again: the figures wobble, as the machine does other things too. All three ways give the same ten outputs.',
      seconds: 30,
      animate: (timeline, { variables, code, timing }) =>
        timeline.add([draw(variables, 0, 'quick'), morph(code, { ringed: 0 }, 'quick')]).add(draw(timing, 1, 'steady'), 0.25),
    },
    {
      id: 'honest',
      say: verdictSentence,
      notes:
        'Be honest about it: on a network this small, in a web page, the order of the loops hardly matters. With thousands of neurons, many pictures at once and a tuned library or a graphics card, the matrix form decides whether it can be done at all.',
      seconds: 20,
      animate: (timeline, { code }) => timeline.add(morph(code, { marked: 0 }, 'quick')),
    },
  ],
});
