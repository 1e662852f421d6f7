/** A program for "is it a 3?", written by hand as rules on boxes, is scored beside a lazy one and beside the network. */
import { draw, morph, moveTo } from '../../src/animation/verbs';
import { digitPart, standAtHero } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { LabelView } from '../../src/views/LabelView';
import { numbersWindow } from './numbersWindow';
import { ProgramView } from './ProgramView';
import { programPlaces } from './places';
import { programPart } from './programPart';
import { kindWords, lazyWords, questionWords, ruleWords } from './programWords';
import { goodRule, lazyProgram, lazyQuestion } from './question';
import { moreRulesSentence, networkSentence, programInWords, ruleSentence, scoreSentence } from './sentences';

export default defineSlide({
  id: 'write-the-program',
  title: 'Write the program',
  opening: {
    say: 'Now tell a machine how.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places: stage }) {
    const places = programPlaces(stage);
    const { digit, received, ...pen } = digitPart(lesson, stage, { lines: ['received'], below: 17 });
    standAtHero({ digit, received, ...pen }, stage);
    lesson.samples('fair');
    const { boxes, wall, table, ...program } = programPart(lesson, stage, places);
    const { lens, lensHead, ...numbers } = numbersWindow(lesson, stage, places);
    const empty = new ProgramView(places.program, places.answers, places.lens.x + places.lens.width + 8);
    const [saying, lazySaying, questions, kinds] = [new LabelView(), new LabelView(), new LabelView(), new LabelView()];
    questions.labels = questionWords(places);
    kinds.labels = kindWords(places);
    await lesson.sampleSet('fair');
    return {
      views: {
        digit,
        received,
        boxes,
        lens,
        lensHead,
        empty,
        saying,
        lazySaying,
        wall,
        table,
        questions,
        kinds,
        /** Where digit and received picture go. */
        home: { digit: { ...stage.home, scale: 1 }, received: places.received },
      },
      show() {
        pen.show();
        program.show();
        numbers.show();
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
      say: 'To a computer the picture is 784 numbers, and the answer one of ten digits.',
      notes:
        'Move over the digit: the window shows the numbers under the pointer. That is all a program is given. At the other end stand ten possible answers, 0 to 9. Ask: how would you begin? Let two or three people try to say it in words.',
      seconds: 45,
      animate: (timeline, { digit, received, lens, lensHead, empty, home }) =>
        timeline
          .add(morph(lens, { opened: 1 }, 'slow'))
          .add(draw(lensHead, 1, 'brisk'), 0.6)
          .add(draw(empty, 1, 'steady'), 0.7)
          .add(morph(empty, { answered: 1 }, 'slow'), 1.1)
          .add(moveTo(digit, home.digit), 2.1)
          .add(moveTo(received, home.received), 2.1)
          .add(morph(lens, { moved: 1 }, 'steady'), 2.1),
    },
    {
      id: 'rule',
      say: ruleSentence,
      notes:
        'Drag the box by its upper corner, resize it by the lower one, set the threshold with the slider. Below the digit stands how much ink the box holds now, on average. Draw on the digit and watch it. Ask for a better box: everybody has an opinion.',
      seconds: 60,
      animate: (timeline, { lens, lensHead, empty, boxes, saying }) =>
        timeline
          .add([draw(lensHead, 0, 'quick'), morph(empty, { drawn: 0, answered: 0 }, 'quick')])
          .add(morph(lens, { opened: 0 }, 'steady'), 0)
          .add(draw(boxes, 1, 'steady'), 0.4)
          .add(morph(boxes, { panelled: 1 }, 'brisk'), 0.4)
          .add(draw(saying, 1, 'slow'), 0.5),
    },
    {
      id: 'lazy-program',
      say: lazyQuestion,
      notes:
        'Such digits: the two hundred that come next, twenty of each. Take a few guesses aloud before anybody explains. Misconception: a high score means that something was understood. Whose own rule already beats nine of ten is asked about its errors instead. → goes on without a guess.',
      seconds: 30,
      ask: lazyProgram,
      animate: (timeline, { saying, lazySaying }) => timeline.add(draw(saying, 0, 'quick')).add(draw(lazySaying, 1, 'steady'), 0.3),
    },
    {
      id: 'score',
      say: scoreSentence,
      notes:
        'Two hundred digits, a row for each; clear means right, faded wrong. The row of the 3 is what we want, and the other nine are easy to please. So we count both and take the mean: always saying no then gets 50. Drag the box and watch the wall. Score on 3s and 8s only, and silence is worth 50 at once.',
      seconds: 60,
      animate: (timeline, { lazySaying, wall, table }) =>
        timeline
          .add(draw(lazySaying, 0, 'quick'))
          .add(draw(wall, 1, 'slow'), 0.2)
          .add(morph(wall, { lit: 1 }, 'long'), 1)
          .add(draw(table, 1, 'steady'), 1.6),
    },
    {
      id: 'more-rules',
      say: moreRulesSentence,
      notes:
        'A digit now has to pass all rules. A broken outline forbids ink. Each rule throws out some wrong ones and some threes. A warning for the clever: a search over all boxes found four rules that reach 97.5 on these two hundred, and the same four get 80 on ten thousand others. Tuned to what is scored, rules only flatter themselves.',
      seconds: 60,
      animate: (timeline, { boxes, wall, table }) => {
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
        'The same question, the same digits, the same way to count: it says 3 when its output for the 3 is the brightest. Nobody told it about boxes. It never saw these digits before; for our rules, honestly, we looked at them. Two hundred are few: on 10,000 unseen digits, as trained, its mean of both rates is 98.0.',
      seconds: 40,
      animate: (timeline, { boxes, wall, table }) =>
        timeline
          .add(morph(boxes, { drawn: 0, panelled: 0 }, 'brisk'))
          .add(morph(wall, { judge: 4 }, 'long'), 0.2)
          .add(morph(table, { networkShown: 1 }, 'steady'), 0.8),
    },
    {
      id: 'questions',
      say: 'Two questions lead from here. First the structure; how it learns comes much later.',
      notes:
        'The name has two halves, and each asks for an answer: what is a neuron, and in what way do they form a network? The first comes next. No mathematics is needed beyond adding and multiplying; what else is needed is built on the way.',
      seconds: 30,
      animate: (timeline, { wall, table, questions }) =>
        timeline.add([draw(wall, 0, 'steady'), draw(table, 0, 'quick')]).add(draw(questions, 1, 'long'), 0.4),
    },
    {
      id: 'plain',
      say: 'We take the plainest kind, the multilayer perceptron. Newer ones build on it.',
      term: { word: 'multilayer perceptron' },
      notes:
        'Networks for pictures and for language have more parts, and go further. Every one of them contains what this one consists of. Our network is small and old-fashioned on purpose: all of its 13,002 numbers can be looked at.',
      seconds: 20,
      animate: (timeline, { questions, kinds }) => timeline.add(draw(questions, 0, 'quick')).add(draw(kinds, 1, 'slow'), 0.3),
    },
  ],
});
