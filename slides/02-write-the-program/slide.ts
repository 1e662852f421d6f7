/** A program for "is it a 3?", written by hand as rules on boxes, is scored beside a lazy one and beside the network. */
import { draw, morph, moveTo } from '../../src/animation/verbs';
import { digitPart, standAtHero } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { LabelView } from '../../src/views/LabelView';
import { NameView } from './NameView';
import { numbersWindow } from './numbersWindow';
import { ProgramView } from './ProgramView';
import { programPlaces } from './places';
import { programPart } from './programPart';
import { lazyWords, ruleWords } from './programWords';
import { goodRule, lazyProgram, lazyQuestion } from './question';
import { reading } from './reading';
import { moreRulesSentence, networkSentence, programInWords, ruleSentence, scoreSentence } from './sentences';

export default defineSlide({
  id: 'write-the-program',
  title: 'Write the program',
  reading,
  opening: {
    say: 'Reading takes you no effort. Now tell a machine how.',
    notes: 'Let them look at the empty program. Who writes the first line?',
    seconds: 6,
  },

  async build({ lesson, places: stage }) {
    const places = programPlaces(stage);
    const { digit, received, ...pen } = digitPart(lesson, stage, { lines: ['received'], below: 17 });
    standAtHero({ digit, received, ...pen }, stage);
    lesson.samples('fair');
    const { boxes, wall, table, ...program } = programPart(lesson, stage, places);
    const { lens, lensHead, ...numbers } = numbersWindow(lesson, stage, places);
    const editor = new ProgramView(places);
    Object.assign(editor, { drawn: 1, opened: 1, near: 1, cursor: 1 });
    const [saying, lazySaying] = [new LabelView(), new LabelView()];
    const name = new NameView(stage.net, places.name);
    await lesson.sampleSet('fair');
    return {
      views: {
        digit,
        received,
        boxes,
        lens,
        lensHead,
        editor,
        saying,
        lazySaying,
        wall,
        table,
        name,
        /** Where digit and received picture go. */
        home: { digit: { ...stage.home, scale: 1 }, received: places.received },
      },
      show() {
        pen.show();
        program.show();
        numbers.show();
        name.sizes = lesson.network().sizes;
        saying.labels = ruleWords(lesson, places);
        // Asked about a rule that is good already, one sees that rule.
        lazySaying.labels = goodRule(lesson) === undefined ? lazyWords(places) : saying.labels;
      },
      describe: (step) => programInWords(lesson, step),
      controls: [pen.control, ...program.controls],
    };
  },

  steps: [
    {
      id: 'numbers',
      say: 'A machine gets no picture, only 784 numbers, and has to name one of ten digits.',
      notes: 'The window shows some of the numbers; move over the digit for others. At the other end stand the ten possible answers.',
      seconds: 13,
      animate: (timeline, { digit, received, lens, lensHead, editor, home }) =>
        timeline
          .add(morph(editor, { cursor: 0 }, 'quick'))
          .add(morph(editor, { opened: 0, near: 0 }, 'slow'), 0)
          .add(moveTo(digit, home.digit), 0.2)
          .add(moveTo(received, home.received), 0.2)
          .add(morph(lens, { moved: 1 }, 'steady'), 0.2)
          .add(morph(lens, { opened: 1 }, 'slow'), 0.8)
          .add(draw(lensHead, 1, 'brisk'), 1.4)
          .add(morph(editor, { answered: 1 }, 'slow'), 1.5),
    },
    {
      id: 'daunting',
      say: 'Effortless for you, and all at once daunting: what would your first line be?',
      notes: 'Let two or three people try to say it in words: whatever they say, find a 3 that breaks it.',
      seconds: 11,
      animate: (timeline, { lens, lensHead, editor }) =>
        timeline
          .add([draw(lensHead, 0, 'quick'), morph(editor, { answered: 0 }, 'quick')])
          .add(morph(lens, { opened: 0 }, 'steady'), 0)
          .add(morph(editor, { opened: 1 }, 'slow'), 0.5)
          .add(morph(editor, { cursor: 1 }, 'quick'), 1.3),
    },
    {
      id: 'rule',
      say: ruleSentence,
      notes:
        'Drag the box by its upper corner, resize it by the lower one; below the digit stands how much ink it holds, on average, and how much it needs. Draw on the digit and watch. Ask for a better box: everybody has an opinion. Then break it with one stroke.',
      seconds: 44,
      animate: (timeline, { editor, boxes, saying }) =>
        timeline
          .add(morph(editor, { cursor: 0 }, 'quick'))
          .add(draw(saying, 1, 'slow'), 0.2)
          .add(draw(boxes, 1, 'steady'), 0.6)
          .add(morph(boxes, { panelled: 1 }, 'brisk'), 0.6),
    },
    {
      id: 'lazy-program',
      say: lazyQuestion,
      unshown: { '100': 'a measure, like percent: the table has it on the next step' },
      notes:
        'The digits are the two hundred that come next, twenty of each. Take a few guesses aloud before anybody explains. Misconception: a high score means that something was understood.',
      seconds: 25,
      ask: lazyProgram,
      animate: (timeline, { saying, lazySaying }) => timeline.add(draw(saying, 0, 'quick')).add(draw(lazySaying, 1, 'steady'), 0.3),
    },
    {
      id: 'score',
      say: scoreSentence,
      notes:
        'Two hundred digits, a row for each; clear means right, faded wrong. The row of the 3 is what we want, the other nine are easy to please. So one score is not enough: ask also how many threes are found. Drag the box and watch the wall.',
      seconds: 35,
      animate: (timeline, { lazySaying, editor, wall, table }) =>
        timeline
          .add([draw(lazySaying, 0, 'quick'), draw(editor, 0, 'brisk')])
          .add(draw(wall, 1, 'slow'), 0.2)
          .add(morph(wall, { lit: 1 }, 'long'), 1)
          .add(draw(table, 1, 'steady'), 1.6),
    },
    {
      id: 'more-rules',
      say: moreRulesSentence,
      notes:
        'Two hundred digits, a row for each; clear means right, faded wrong. A digit now has to pass all four rules; a broken outline forbids ink. Ask: who can get all twenty threes, and nothing else? Tune the rules to these digits, and they flatter themselves: the next hundred will be other ones.',
      seconds: 44,
      animate: (timeline, { boxes, wall, table }) => {
        timeline.add(morph(table, { meant: 1 }, 'brisk'), 0);
        for (const rules of [2, 3, 4]) {
          const at = (rules - 2) * 0.95;
          timeline
            .add(morph(boxes, { inForce: rules }, 'brisk'), at)
            .add(morph(wall, { judge: rules - 1 }, 'slow'), at)
            .add(morph(table, { inForce: rules }, 'brisk'), at + 0.2);
        }
        return timeline;
      },
    },
    {
      id: 'network',
      say: networkSentence,
      notes:
        'The same question, the same digits, the same way to count: it says 3 when 3 is its answer. Nobody told it about boxes. Two hundred are few, and it was lucky: the last row counts ten thousand that it had never seen.',
      seconds: 30,
      animate: (timeline, { boxes, wall, table }) =>
        timeline
          .add(morph(boxes, { drawn: 0, panelled: 0 }, 'brisk'))
          .add(morph(wall, { judge: 4 }, 'long'), 0.2)
          .add(morph(table, { meant: 2 }, 'brisk'), 0.6)
          .add(morph(table, { networkShown: 1 }, 'steady'), 0.8),
    },
    {
      id: 'promise',
      say: 'A neural network can read digits, pictures so small that you will see every number on the way. No magic.',
      term: { word: 'neural network' },
      notes:
        'The word is on every front page. Here it is a piece of mathematics, built up part by part; adding and multiplying is enough to begin.',
      seconds: 13,
      animate: (timeline, { boxes, wall, table, name }) =>
        timeline
          .add([draw(wall, 0, 'steady'), draw(table, 0, 'quick'), morph(boxes, { drawn: 0, panelled: 0 }, 'brisk')])
          .add(draw(name, 1, 'slow'), 0.5)
          .add(morph(name, { linked: 1 }, 'long'), 0.9),
    },
    {
      id: 'questions',
      introduces: ['neuron'],
      say: 'Two questions: what are the neurons, and how are they linked? How it learns, you will watch near the end.',
      notes:
        'The name has two halves, and each asks for an answer. The first comes next, the second once one neuron has been opened. Learning waits on purpose: first what it is, then how it came to be so.',
      seconds: 18,
      animate: (timeline, { name }) =>
        timeline
          .add(morph(name, { neurons: 1, neuronsLit: 1 }, 'steady'))
          .add(morph(name, { neuronsLit: 0 }, 'steady'), 1.1)
          .add(morph(name, { links: 1, linksLit: 1 }, 'steady'), 1.6)
          .add(morph(name, { linksLit: 0 }, 'steady'), 2.7),
    },
  ],
});
