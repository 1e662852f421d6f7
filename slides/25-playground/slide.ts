/** Everything at once beside one digit, a question about it from anywhere in the lesson, and where to go on from here. */
import { draw, morph, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { type Chapter, defineSlide, type Step } from '../../src/scene/Step';
import type { Places } from '../../src/theme/places';
import type { BoardsView } from './BoardsView';
import { boardAt, boardRow, makeBoards } from './boardRow';
import { neuronInHand } from './neuronInHand';
import { playPlaces } from './places';
import { reading } from './reading';
import { fadingSentence, playDescription, wayBackSentence } from './sentences';

/** `others` are the slides whose questions it asks again. */
export default (others: readonly Chapter[]) =>
  defineSlide({
    id: 'playground',
    title: 'Playground',
    reading,
    lowest: { tall: 760 },
    opening: {
      say: 'And now it is yours.',
      notes: 'Step aside. Give somebody else the pen.',
      seconds: 5,
    },
    asksNothing: true,
    build: ({ lesson, places }) => build(lesson, places, others),
    steps,
  });

async function build(lesson: Lesson, places: Places, others: readonly Chapter[]) {
  const own = playPlaces(places);
  const made = await makeBoards(lesson, places, own, others);
  const { network, matrix, pictures, dials, faded, samples, asked, onward } = made;
  const { digit, received, ...pen } = digitPart(
    lesson,
    { ...places, received: matrix.received },
    places.layout === 'wide' ? { lines: ['received'], below: 32 } : { lines: [], below: 0 },
  );
  const boards = boardRow(made, own);
  const inHand = () => neuronInHand(lesson, boards.name());
  return {
    views: {
      digit,
      network: network.network,
      path: network.path,
      card: matrix.card,
      received,
      matrix: matrix.matrix,
      equation: matrix.equation,
      sixteen: pictures.sixteen,
      two: pictures.two,
      pictureWords: pictures.words,
      wall: dials.wall,
      lens: dials.lens,
      ...faded.named,
      samples: samples.samples,
      score: samples.score,
      question: asked.view,
      onward: onward.view,
      boards: boards.view,
    },
    show() {
      pen.show();
      const hand = inHand();
      for (const { board } of [network, matrix, pictures, dials, samples]) board.show(hand);
      for (const part of [faded, asked, onward, boards]) part.show();
    },
    describe: (step: string) => playDescription(step, lesson, inHand(), asked.question),
    controls: [pen.control, ...boards.controls],
  };
}

const steps: readonly Step<Awaited<ReturnType<typeof build>>['views']>[] = [
  {
    id: 'free',
    say: 'Draw, point, turn, compare: nothing here can break.',
    notes:
      'Nothing new has to be learned; each handle is one that you have used before. The row of words changes what stands beside the digit. Let the room call out what to try: an 8 with one loop open, a 7 with a bar, the letter A. Undo and Reset put everything back.',
    seconds: 27,
    animate: (timeline, { card, path, boards }) =>
      timeline.add(draw(card, 1, 'steady')).add([morph(boards, { offered: 1 }, 'brisk'), morph(path, { ringed: 1 }, 'brisk')], 0.2),
  },
  {
    id: 'why',
    say: wayBackSentence,
    notes:
      'From the brightest output back: at each neuron the one product that pushes it up most, and so to a single pixel. Ask whether that is the reason. It is one thread of thousands, and no proof: products add up exactly only into one neuron.',
    seconds: 25,
    animate: (timeline, { network, path }) =>
      timeline.add(network.gaps.map((gap) => morph(gap, { dim: 0.35 }, 'brisk'))).add(sweep(path, { walked: 4 }), 0.2),
  },
  {
    id: 'morph',
    say: fadingSentence,
    notes:
      'The picture above the handle is a mixture of your digit and a sample, pixel by pixel; the curves are the ten outputs for it. In between nobody would call it a digit, and yet some output may be sure. Ask where each of them would say that it turns.',
    seconds: 30,
    animate: (timeline, { boards }) => turnOver(timeline, boards, boardAt.network, boardAt.curves),
  },
  {
    id: 'ask-me',
    say: (lesson) =>
      lesson.drawing.value.isEmpty
        ? 'Nothing is drawn. Draw a digit, and there are questions about it.'
        : 'Here is a question about your digit, from somewhere on the way.',
    notes:
      'Chosen by the digit: another digit, another question. The link goes to where it is asked, and takes your digit along; the browser’s Back comes here again. A good last round: everybody draws one digit and answers what comes.',
    seconds: 25,
    animate: (timeline, { boards }) => turnOver(timeline, boards, boardAt.curves, boardAt.question),
  },
  {
    id: 'on-from-here',
    say: 'Now you know what a neural network is. How learning finds which way to turn each dial is the next story.',
    notes:
      'Good places to go on, and the lesson itself, open with the script that trained its networks. The last link holds your digit and every weight that you changed: send it home. Ask what everybody would try first. Thank you.',
    seconds: 20,
    animate: (timeline, { boards }) => turnOver(timeline, boards, boardAt.question, boardAt.further),
  },
];

/** One board leaves, another comes. */
function turnOver(timeline: gsap.core.Timeline, { boards }: BoardsView, from: number, to: number): void {
  const [old, next] = [boards[from], boards[to]];
  if (old && next) timeline.add(morph(old, { shown: 0 }, 'quick')).add(morph(next, { shown: 1 }, 'steady'), 0.3);
}
