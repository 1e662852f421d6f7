/** Why layers? The hope that neurons in the middle stand for pieces of digits. */

import { draw, emphasise, fade, flowAlong, lightUp, morph } from '../../src/animation/verbs';
import { assembled, centredPieces, drawnPieces } from '../../src/digits/pieces';
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
import { describePieces, spareSentence } from './sentences';
import { wiringPart } from './wiringPart';

export default defineSlide({
  id: 'pieces-of-digits',
  title: 'Pieces of digits',
  opening: {
    say: 'Why should layers help at all?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const at = piecesPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const board = pieceBoard(lesson, at);
    const { wiring, wires, ...wired } = wiringPart(lesson, at.wiring);
    const hope = new HopeView(places.net, { neurons: parkedAt.slice(0, 2), output: 9, inset: at.parked + 22 });
    const sums = new PieceSumsView(
      at.sums,
      ([9, 8, 4] as const).map((each) => ({
        digit: centredPieces(assembled[each]),
        pieces: assembled[each].map((piece) => drawnPieces([piece])),
      })),
    );
    for (const layer of [0, 3] as const) network.layers[layer].emphasis = lightLevel.rest;
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
      say: 'Why layers? What might a neuron in the middle look out for? Choose; we check near the end.',
      notes:
        'Before any mathematics: a picture goes in, an answer comes out, and in between are two columns that nobody told what to do. Collect ideas from the room and enter one. It is not scored; it comes back when we see what the neurons have learned.',
      seconds: 30,
      animate: (timeline, { network, hope }) =>
        timeline
          .add(network.layers.map((layer) => draw(layer, 1, 'slow')))
          .add(morph(network, { barcode: 1, tied: 1, fan: 1 }, 'slow'), 0)
          .add(morph(hope, { framed: 1 }, 'steady'), 0.6),
    },
    {
      id: 'sums',
      say: 'A 9 is a loop and a line; an 8, two loops; a 4, three strokes.',
      notes:
        'We read digits as sums of pieces, and the same piece serves in several of them: the loop in 9 and 8, the line in 9 and 4. Ask for a 6 or a 5 in pieces. These are drawn by us, hence the word illustration.',
      seconds: 20,
      animate: (timeline, { network, hope, sums }) => {
        timeline.add([fade(network, 0), morph(hope, { framed: 0 }, 'quick')]);
        sums.rows.forEach((row, i) => {
          timeline.add(draw(row, 1, 'brisk'), 0.25 + i * 1.0).add(morph(row, { apart: 1 }, 'slow'), 0.5 + i * 1.0);
        });
      },
    },
    {
      id: 'build',
      say: 'Put pieces together, and the real network says what it sees.',
      notes:
        'Drag pieces onto the grid and about on it, turn them, drag them off. With the keyboard: Tab to the pieces, Enter, Space and the arrows. What lies there is drawn with the pen, centred as its training digits were, and classified by the trained network. Try 6, 3 and 0 as well. “Make it my digit” hands it to the other slides.',
      seconds: 60,
      animate: (timeline, { sums, board, palette, marks, outputs, boardReceived }) =>
        timeline
          .add(fade(sums, 0))
          .add([draw(board, 1, 'slow'), draw(palette), draw(outputs)], 0.2)
          .add([lightUp(outputs), fade(boardReceived, 1)], 0.8)
          .add([morph(outputs, { boxed: 1 }, 'brisk'), draw(marks, 1, 'brisk'), morph(board, { brackets: 1 }, 'brisk')], 1.3),
    },
    {
      id: 'which-piece',
      say: 'Which single piece can go without changing the answer?',
      notes:
        'Ask for hands, piece by piece. Misconception: the network needs the pieces that we need. Lay out the 9, the 8 or the 4, or what you have built yourself. → goes on without a guess.',
      seconds: 30,
      ask: sparePiece,
    },
    {
      id: 'without',
      say: spareSentence,
      notes:
        'The small pictures are what the network receives with one piece gone, centred and scaled anew; under each stands its answer. Point at one and the outputs follow. A lone loop, scaled up, is a 0, and a lone line a 1. The 4 has a surprise.',
      seconds: 30,
      animate: (timeline, { without, marks, boardReceived }) =>
        timeline.add([draw(marks, 0, 'quick'), fade(boardReceived, 0)]).add(draw(without, 1, 'slow'), 0.2),
    },
    {
      id: 'hope',
      say: 'The hope: each neuron of hidden layer 2 stands for one piece.',
      notes:
        'Nobody programmed this; it is what one would wish for. A neuron for the loop and one for the line would light, and these two together would light the 9. Everything dashed is illustration; no lamp is lit.',
      seconds: 25,
      animate: (timeline, { board, outputs, without, palette, network, hope }) =>
        timeline
          .add([fade(board, 0), fade(outputs, 0), fade(without, 0)])
          .add(morph(palette, { parked: 1 }, 'slow'), 0.1)
          .add(
            [
              fade(network, 1),
              emphasise(network.layers[1], lightLevel.rest),
              emphasise(network.layers[3], 1),
              draw(network.gaps[2], 1, 'steady'),
            ],
            0.4,
          )
          .add(morph(network.gaps[2], { dim: 0.3 }, 'brisk'), 0.4)
          .add(morph(hope, { rings: 1 }, 'steady'), 1.0)
          .add(morph(hope, { joined: 1 }, 'steady'), 1.3),
    },
    {
      id: 'last-step',
      say: 'Then the last step would be easy: learn which pieces make which digit.',
      notes:
        'Loop and line: 9. Loop and loop: 8. Ten such rules, and the outputs are done. The light runs over the real connections of our network, whatever their rules may be. The table is a network of its own, with five pieces as inputs: press to connect. Three of the four are easy; 1 and 9 never come right together as long as nothing counts against. Keep that for the slide on weights.',
      seconds: 45,
      animate: (timeline, { network, wiring }) => {
        timeline
          .add(morph(network.gaps[2], { dim: 0.6 }, 'quick'))
          .add(emphasise([network.layers[0], network.layers[1]], 0), 0)
          .add(morph(network, { barcode: 0, tied: 0, fan: 0 }, 'quick'), 0)
          // What the hope and the table say is not about the weights of this network: they step back.
          .add(morph(network.gaps[2], { dim: 0.08 }, 'steady'), 1.8)
          .add(draw(wiring, 1, 'slow'), 1.7);
        for (const start of [0.3, 0.9, 1.5]) {
          timeline.add(flowAlong(network.gaps[2], 'steady'), start);
          if (start < 1.5) timeline.to(network.gaps[2], { flow: 0, duration: 0.01 }, start + 0.58);
        }
      },
    },
  ],
});
