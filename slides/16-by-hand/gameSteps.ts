/** Further: seven dials are a game, and a harder one shows what a hidden layer is good for. */
import { draw, fade, lightUp, morph, moveTo } from '../../src/animation/verbs';
import type { HandStep } from './handScene';
import { solvedSentence } from './sentences';

export const gameSteps: readonly HandStep[] = [
  {
    id: 'small',
    say: 'Want to turn some yourself? With seven it is a game: one neuron, two shapes to tell apart.',
    notes:
      'One neuron looks at five by five cells. Cells that are mirror images of each other share a dial: six for the weights, and one for the bias. Under each stand the cells that it turns. Ask which ones should be positive.',
    seconds: 20,
    animate: (timeline, { network, ownBars, digit, received, seats, weights, tests, dials }) =>
      timeline
        .add([fade(network, 0), fade(ownBars, 0)])
        .add([moveTo(digit, seats.games), morph(digit, { gap: seats.games.gap }, 'steady'), moveTo(received, seats.smallReceived)], 0)
        .add(draw(weights, 1, 'slow'), 0.2)
        .add(draw(tests, 1, 'slow'), 0.4)
        .add(draw(dials, 1, 'slow'), 0.6),
  },
  {
    id: 'try',
    beside: true,
    say: 'Turn until every × lights the lamp and every + leaves it dark.',
    notes:
      'Let somebody call out the dials, and somebody else turn them. Dimmed pictures are still wrong. Or draw a × of your own, and see what this neuron makes of it. Misconception: one dial for each picture.',
    seconds: 60,
    animate: (timeline, { weights, tests, dials, yours }) =>
      timeline
        .add(lightUp(tests))
        .add(morph(weights, { inked: 1 }, 'steady'), 0.2)
        .add(morph(tests, { summed: 1, scored: 1 }, 'steady'), 0.4)
        .add(draw(yours, 1, 'brisk'), 0.4)
        .add(morph(dials, { handles: 1 }, 'brisk'), 0.8),
  },
  {
    id: 'solved',
    beside: true,
    say: solvedSentence,
    notes:
      'Your own dials are kept; the button shows them. This is one way of very many: with all weights twice as large it still works. Misconception: there is one right setting.',
    seconds: 20,
    animate: (timeline, { weights, tests, dials, yours, solvedWeights, solvedTests, solvedDials }) => {
      solvedDials.turned = 0;
      timeline
        .add([fade(tests, 0), fade(dials, 0), fade(yours, 0)])
        .add([draw(solvedWeights, 1, 'slow'), draw(solvedTests, 1, 'quick'), draw(solvedDials, 1, 'quick')], 0.2)
        .add(fade(weights, 0), 1.1)
        .add([morph(solvedDials, { turned: 1 }, 'slow'), lightUp(solvedTests)], 0.5)
        .add(morph(solvedTests, { summed: 1, scored: 1 }, 'brisk'), 1);
    },
  },
  {
    id: 'bars',
    beside: true,
    say: 'A harder one: an upright bar must light it, a flat one must not, wherever it stands.',
    notes:
      'Still one neuron, now with a weight for each cell, to be painted, and a bias. Each lamp at the edge belongs to the bar in that column or row. It starts at nine of ten, and looks nearly there. Give it a minute.',
    seconds: 60,
    animate: (timeline, { solvedWeights, solvedTests, solvedDials, barWeights, barTests, barDial }) =>
      timeline
        .add([fade(solvedWeights, 0), fade(solvedTests, 0), fade(solvedDials, 0)])
        .add(draw(barWeights, 1, 'steady'), 0.25)
        .add(draw(barTests, 1, 'steady'), 0.35)
        .add(lightUp(barTests), 0.6)
        .add(draw(barDial, 1, 'brisk'), 0.6)
        .add(morph(barWeights, { inked: 1, lamps: 1 }, 'steady'), 0.8)
        .add(morph(barTests, { summed: 1, scored: 1 }, 'brisk'), 1)
        .add(morph(barDial, { handles: 1 }, 'quick'), 1.1),
  },
  {
    id: 'never',
    beside: true,
    say: 'It can’t be done: the five columns and the five rows always share one total.',
    notes:
      'An upright bar collects the sum of its column, a flat one that of its row. Both fives add up to all the weights. So the columns are no better on average than the rows, and cannot all be ahead. Ask: what would you need instead?',
    seconds: 40,
    animate: (timeline, { barWeights }) => timeline.add(morph(barWeights, { sums: 1 }, 'steady')),
  },
  {
    id: 'five',
    beside: true,
    say: 'Five neurons can, one for each column, with a sixth behind them: a hidden layer earns its keep.',
    notes:
      'Each of the five wants a full column; the last one asks whether any of them is lit. They share their dials: five in all. Point at the bars, and see who lights. Then set all five to 0, and win it again.',
    seconds: 40,
    animate: (timeline, { barWeights, barTests, barDial, five, fiveTests, fiveDials }) =>
      timeline
        .add([fade(barWeights, 0), fade(barTests, 0), fade(barDial, 0)])
        .add(draw(five, 1, 'slow'), 0.25)
        .add([draw(fiveTests, 1, 'steady'), draw(fiveDials, 1, 'slow')], 0.4)
        .add([lightUp(five, 1, 'steady'), lightUp(fiveTests)], 1)
        .add(morph(fiveTests, { summed: 1, scored: 1 }, 'brisk'), 1.2)
        .add(morph(fiveDials, { handles: 1 }, 'quick'), 1.4),
  },
];
