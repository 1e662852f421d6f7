/** Why layers? The hope that neurons in the middle stand for pieces of digits. */

import { draw, emphasise, fade, flowAlong, lightUp, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { HopeView } from '../shared/pieces/HopeView';
import { boardControls, hopeControl } from './controls';
import { PieceSumsView } from './PieceSumsView';
import { parkedAt, pieceBoard } from './pieceBoard';
import { piecesPlaces } from './places';
import { sparePiece } from './question';
import { reading } from './reading';
import { describePieces, spareQuestion, spareSentence } from './sentences';
import { pieceSums } from './tints';
import { wiringPart } from './wiringPart';

/** What the network does is not the subject: its connections stay behind its lamps. */
const faintGaps = 0.4;

export default defineSlide({
  id: 'pieces-of-digits',
  title: 'Pieces of digits',
  reading,
  lowest: { wide: 660 },
  opening: {
    say: 'Before the mathematics: why should layers work at all?',
    notes: 'You have seen it run. But why in layers, and not all in one go?',
    seconds: 6,
  },

  build({ lesson, places }) {
    const at = piecesPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    network.signed = 0;
    const board = pieceBoard(lesson, at);
    const { wiring, wires, ...wired } = wiringPart(lesson, at.wiring);
    const [loop, line] = parkedAt;
    const hope = new HopeView(places.net, {
      pieces: [
        { kind: 'loop', neuron: loop },
        { kind: 'line', neuron: line },
      ],
      output: 9,
      inset: at.parked + 22,
    });
    const sums = new PieceSumsView(at.sums, pieceSums);
    sums.alone = 1;
    for (const row of sums.rows.slice(0, 1)) row.drawn = 1;
    for (const gap of network.gaps) gap.dim = faintGaps;
    return {
      views: { digit, network, hope, wiring, sums, ...board.views, received },
      show() {
        pen.show();
        neurons.show();
        board.show();
        wired.show();
      },
      describe: (step) => describePieces(step, lesson, wired.describe),
      controls: [pen.control, hopeControl(lesson, hope, at), ...boardControls(lesson, at, board), wires, neurons.control],
    };
  },

  steps: [
    {
      id: 'why',
      say: 'Nobody told the neurons in the middle what to look for. What is your bet? We check near the end.',
      notes:
        'A picture goes in, an answer comes out, and between them are two columns that nobody gave a job. What might they be doing? Collect ideas, and enter one. Nothing is scored; your bet comes back when we open these neurons.',
      seconds: 20,
      animate: (timeline, { network, hope, sums }) =>
        timeline
          .add(sums.rows.slice(0, 1).map((row) => draw(row, 0, 'quick')))
          .add(
            network.layers.map((layer) => draw(layer, 1, 'steady')),
            0.1,
          )
          .add(morph(network, { barcode: 1, tied: 1, fan: 1 }, 'steady'), 0.1)
          .add(
            network.gaps.map((gap) => draw(gap, 1, 'steady')),
            0.3,
          )
          .add([flowAlong(network.gaps[0], 'steady'), lightUp(network.layers[0]), lightUp(network.layers[1])], 0.6)
          .add([flowAlong(network.gaps[1], 'steady'), lightUp(network.layers[2])], 1.1)
          .add([flowAlong(network.gaps[2], 'steady'), lightUp(network.layers[3])], 1.6)
          .add(morph(hope, { framed: 1 }, 'steady'), 2)
          .set(sums, { alone: 0 }),
    },
    {
      id: 'sums',
      say: 'A 9 is a loop and a line; an 8, two loops; a 4, three strokes.',
      notes:
        'Think of how you would describe a 9 to a child. The same loop serves in the 9 and in the 8, the same line in the 9 and in the 4. Ask: how would you cut up a 6?',
      seconds: 15,
      animate: (timeline, { network, hope, sums }) => {
        timeline.add([fade(network, 0), morph(hope, { framed: 0 }, 'quick')]);
        // When the network comes back it is dark: there it is about what is hoped.
        for (const layer of network.layers) timeline.set(layer, { lit: 0 }, 0.26);
        for (const gap of network.gaps) timeline.set(gap, { drawn: 0, flow: 0 }, 0.26);
        sums.rows.forEach((row, i) => {
          timeline.add(draw(row, 1, 'brisk'), 0.25 + i * 1.0).add(morph(row, { apart: 1 }, 'slow'), 0.5 + i * 1.0);
        });
      },
    },
    {
      id: 'build',
      say: 'Put pieces together, and the real network says what it sees.',
      notes:
        'What lies on the grid is drawn with the pen, centred like the digits the network knows, and read by the real network: no trick. Try an 8 first. Then let the class call out a digit and build it, a 6, a 3, a 0. Ask before every change: what will it say now? Sooner or later somebody builds something that is no digit at all, and it says a digit all the same.',
      seconds: 45,
      animate: (timeline, { sums, board, palette, marks, outputs, boardReceived }) =>
        timeline
          .add(fade(sums, 0))
          .add([draw(board, 1, 'slow'), draw(palette), draw(outputs)], 0.2)
          .add([lightUp(outputs), fade(boardReceived, 1)], 0.8)
          .add([morph(outputs, { boxed: 1 }, 'brisk'), draw(marks, 1, 'brisk'), morph(board, { brackets: 1 }, 'brisk')], 1.3),
    },
    {
      id: 'which-piece',
      say: spareQuestion,
      notes:
        'Ask for hands, piece by piece. Misconception: the network needs the same pieces that we need. With the 4 laid out it is a harder question, and a better one.',
      seconds: 25,
      ask: sparePiece,
    },
    {
      id: 'without',
      say: spareSentence,
      notes:
        'Each small picture is what the network receives with one piece gone, scaled up again to fill its square; under it stands what the network says. A lone loop, made larger, is a perfectly good 0, and a lone line a 1. Lay out the 4 as well: it holds a surprise.',
      seconds: 30,
      animate: (timeline, { without, marks, boardReceived }) =>
        timeline.add([draw(marks, 0, 'quick'), fade(boardReceived, 0)]).add(draw(without, 1, 'slow'), 0.2),
    },
    {
      id: 'hope',
      say: 'So here is the hope: each neuron of hidden layer 2 lights up for one piece.',
      notes:
        'Run with it for a while. One neuron for the loop, one for the line; show a 9, and both light up. Nobody programmed that; it is what we wish for, hence the dashes.',
      seconds: 15,
      animate: (timeline, { board, outputs, without, palette, network, hope }) =>
        timeline
          .add([fade(board, 0), fade(outputs, 0), fade(without, 0)])
          .add(morph(palette, { parked: 1 }, 'slow'), 0.1)
          .add([fade(network, 1), emphasise([network.layers[0], network.layers[1]], lightLevel.rest)], 0.4)
          .add(morph(hope, { pieces: 1 }, 'slow'), 1.0)
          .add(morph(hope, { toDigit: 1 }, 'slow'), 1.8)
          .add(morph(hope, { digit: 1 }, 'brisk'), 2.6),
    },
    {
      id: 'last-step',
      say: 'Then the last step is child’s play: learn which pieces make which digit.',
      notes:
        'Read it row by row. Loop and line: a 9. Loop and loop: an 8. Slant, bar and line: a 4. Three rules, and three digits are done. It is a tiny network of its own, with five inputs and three outputs; a dot is a connection. Ask: which single connection can you cut so that a digit goes wrong? Cut it and see; then join it again. And any loop should do, small or large or slanted: that is what makes the neuron before it worth having.',
      seconds: 45,
      animate: (timeline, { network, wiring, palette, hope }) =>
        timeline.add([fade(network, 0), fade(palette, 0), fade(hope, 0)]).add(sweep(wiring, { drawn: 1 }), 0.3),
    },
  ],
});
