/** The forward pass as a program: loops that fold into three lines, what they cost, and the lines that run in this page. */
import { draw, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { atEnd, codePart } from './codePart';
import { multiplications, multiplicationsQuestion } from './question';
import { reading } from './reading';
import { codeDescription, countSentence, timingSentence } from './sentences';

export default defineSlide({
  id: 'in-code',
  title: 'In code',
  reading,
  opening: {
    say: 'The whole network as a program: layer by layer, multiply, add, squish. Any shorter?',
    notes: 'Read the words beside it; the code says the same.',
    seconds: 6,
  },

  build({ lesson, places }) {
    const program = codePart(lesson, places);
    const at = program.places;
    const caption = { lines: ['received'], below: 13 };
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, caption);
    // The program is the subject, and has room to be read.
    digit.position.set(at.digit.x, at.digit.y);
    digit.scale.set(at.digit.width / places.home.width);
    digit.gap = 0;
    program.views.program.drawn = 1;
    program.views.layers.drawn = 1;
    program.views.spelled.drawn = 1;
    return {
      views: { digit, received, ...program.views },
      show() {
        pen.show();
        program.show();
      },
      enter: program.enter,
      describe: (step) => codeDescription(lesson, step, program.views.layers.at),
      controls: [{ ...pen.control, toolsWidth: at.digit.tools }, ...program.controls],
    };
  },

  steps: [
    {
      id: 'fold',
      say: 'Remember the empty program? Fold the middle lines into W a + b, and three lines are the whole of it.',
      notes:
        'Nobody needs to read code for this. A row for each neuron, a column for each input: you know that as one product. What is left, you can say aloud.',
      seconds: 14,
      animate: (timeline, { program, spelled, short, layers }) =>
        timeline
          .add([draw(spelled, 0, 'quick'), morph(program, { ringed: 1 }, 'steady')])
          .add(sweep(program, { folded: 1 }, 'long'), 1.1)
          .add(draw(short, 1, 'steady'), 2.1)
          .add(sweep(layers, { at: atEnd }, 'long'), 2.3),
    },
    {
      id: 'loop',
      say: 'Three times around, once for each layer: what one puts out, the next takes in.',
      notes:
        'The letter a is the thread: first the 784 pixels, then sixteen activations, then sixteen others, then the ten outputs. The blue rings are sums; lamps come on only when the sigmoid has been at them. Ask, before the third round: how many numbers does a hold now? The misconception: a is a number. It is a whole layer.',
      seconds: 37,
      animate: (timeline, { program, held, layers }) =>
        timeline
          .add([
            morph(layers, { at: 0 }, 'quick'),
            draw(held, 1, 'brisk'),
            morph(program, { marked: 1 }, 'brisk'),
            morph(layers, { marked: 1 }, 'brisk'),
          ])
          .add(
            [program, held, layers].map((view) => sweep(view, { at: 1 })),
            0.5,
          ),
    },
    {
      id: 'how-many',
      say: multiplicationsQuestion,
      notes:
        'A hint: how many weights are there, and how often is each one used? Collect a few numbers before anybody reckons. The misconception: as matrices it is less work.',
      seconds: 30,
      ask: multiplications,
    },
    {
      id: 'count',
      say: countSentence,
      notes:
        'Rows times columns, layer by layer, and the counter under the program says the same. Written as matrices it is shorter, and no less work. Leaving out the products with 0 is less: the switch tells how much, for this digit.',
      seconds: 25,
      animate: (timeline, { held }) => timeline.add(morph(held, { counter: 1 }, 'brisk')),
    },
    {
      id: 'timing',
      say: timingSentence,
      notes:
        'The page has just timed itself on this machine. Measure again: the figures wobble, as it has other things to do. On large networks the same product is handed to libraries and graphics cards that are built for nothing else; there it pays.',
      seconds: 30,
      animate: (timeline, { held, timing }) => timeline.add(draw(held, 0, 'quick')).add(draw(timing, 1, 'steady'), 0.25),
    },
    {
      id: 'source',
      say: 'And here is the real thing, as it runs in this page: step through it, line by line.',
      notes:
        'These lines are read from the file itself, without its type annotations. Go back with the slider: the marked line works on the marked layer. Set a stop by pressing a line, and run from layer to layer.',
      seconds: 40,
      animate: (timeline, { program, short, timing, code, variables, layers }) =>
        timeline
          .add([draw(program, 0, 'quick'), draw(short, 0, 'quick'), draw(timing, 0, 'quick'), sweep(layers, { at: atEnd }, 'quick')])
          .add(draw(code, 1, 'long'), 0.25)
          .add([draw(variables, 1, 'brisk'), morph(code, { marked: 1 }, 'brisk')], 1.2),
    },
  ],
});
