/** Everything at once beside one digit, a question about it from anywhere in the lesson, and where to go on from here. */
import { draw, morph, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { neuronName } from '../../src/scene/networkPart';
import { type Chapter, defineSlide } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { askedAboutPart } from './askedAbout';
import type { BoardsView } from './BoardsView';
import { boardsPart } from './boardsPart';
import { digitsBoard } from './digitsBoard';
import { fading, fadingPart } from './fadingPart';
import { further } from './further';
import { furtherPart } from './furtherPart';
import { dialsBoard, matrixBoard, picturesBoard } from './layerBoards';
import { networkBoard, wayBack } from './networkBoard';
import { neuronInHand } from './neuronInHand';
import { playPlaces } from './places';

/** Boards by their place in the row. */
const [net, between, asking, onwards] = [0, 4, 6, 7] as const;

/** `others` are the slides whose questions it asks again. */
export default (others: readonly Chapter[]) =>
  defineSlide({
    id: 'playground',
    title: 'Playground',
    asksNothing: true,

    async build({ lesson, places }) {
      const own = playPlaces(places);
      const matrix = matrixBoard(lesson, places);
      const { digit, received, ...pen } = digitPart(
        lesson,
        { ...places, received: matrix.received },
        places.layout === 'wide' ? { lines: ['received'], below: 32 } : { lines: [], below: 0 },
      );
      const network = networkBoard(lesson, places, own, matrix.received);
      const pictures = picturesBoard(lesson, own);
      const dials = dialsBoard(lesson, own);
      const faded = await fadingPart(lesson, places, own);
      const samples = await digitsBoard(lesson, own);
      const asked = askedAboutPart(lesson, own, others);
      const onward = furtherPart(further, lesson, own);
      const boards = boardsPart(
        [
          network.board,
          matrix.board,
          pictures.board,
          dials.board,
          { name: 'curves', ...faded },
          samples.board,
          { name: 'ask me', views: [asked.view], controls: asked.controls },
          { name: 'go on', views: [onward.view], controls: onward.controls },
        ],
        own.tabs,
      );
      boards.bring(net);
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
          const hand = neuronInHand(lesson, boards.name());
          for (const { board } of [network, matrix, pictures, dials, samples]) board.show(hand);
          faded.show();
          asked.show();
          onward.show();
          boards.show();
        },
        describe(step) {
          const pass = lesson.pass();
          const best = `output ${pass.best} is brightest, at ${written(pass.activation(3, pass.best))}`;
          const { layer, neuron } = neuronInHand(lesson, boards.name());
          if (step === 'why') return `${wayInWords(lesson)} Here ${best}.`;
          if (step === 'morph') return `${fadingSentence(lesson)} Now ${best}.`;
          if (step === 'ask-me') return `A question about this digit: ${asked.question() ?? 'it is being looked for.'} Now ${best}.`;
          return `The whole network: ${best}. In hand is ${neuronName(layer, neuron)}, at ${written(pass.activation(layer, neuron))}.`;
        },
        controls: [pen.control, ...boards.controls],
      };
    },

    steps: [
      {
        id: 'free',
        say: 'Everything is here: draw, point, turn, compare, put back.',
        notes:
          'Nothing new has to be learned: each handle is one that you have used already. The row at the top changes what stands beside the digit. Point at any neuron and the card below the digit spells it out; press it and it stays. Let the class call out what to try. Undo and Reset put everything back. (30 s)',
        animate: (timeline, { card, path, boards }) =>
          timeline.add(draw(card, 1, 'steady')).add([morph(boards, { offered: 1 }, 'brisk'), morph(path, { ringed: 1 }, 'brisk')], 0.2),
      },
      {
        id: 'why',
        say: wayInWords,
        notes:
          'From the brightest output back: at each neuron the one product, weight times activation, that pushes it up most, and so to a single pixel. It is one thread of many thousands, and no proof: products add up exactly only into one neuron. Point at another output for its own way back; “Why?” hides and shows it. (30 s)',
        animate: (timeline, { network, path }) =>
          timeline.add(network.gaps.map((gap: { dim: number }) => morph(gap, { dim: 0.35 }, 'brisk'))).add(sweep(path, { walked: 4 }), 0.2),
      },
      {
        id: 'morph',
        say: fadingSentence,
        notes:
          'Drag the yellow handle: the picture above it is a mixture of your digit and a sample, pixel by pixel, and the curves are the ten outputs for it. In between nobody would call it a digit, and yet some output may be sure. “Make it my digit” puts the mixture on the grid. (30 s)',
        animate: (timeline, { boards }) => turnOver(timeline, boards, net, between),
      },
      {
        id: 'ask-me',
        say: (lesson) =>
          lesson.drawing.value.isEmpty
            ? 'Nothing is drawn. Draw a digit, and there are questions about it.'
            : 'Here is a question about your digit. Answer it where it was first asked.',
        notes:
          'A question from one of the slides, drawn by the digit: another digit, another question. The link goes to where it is asked, with your digit; come back with the overview or the address. Good for a last round: everybody draws one digit and answers what comes. (30 s)',
        animate: (timeline, { boards }) => turnOver(timeline, boards, between, asking),
      },
      {
        id: 'on-from-here',
        say: 'And from here? Where it goes on, and a link that holds your work.',
        notes:
          'What a network is, you have seen; how it learns is the next story, and these are good places to read it. Or do it yourself: the whole lesson is open, with the script that trained its networks. The last link holds your digit and every weight and bias that you changed: whoever opens it has them before them, and can go on. Ask what everybody would try first. (30 s)',
        animate: (timeline, { boards }) => turnOver(timeline, boards, asking, onwards),
      },
    ],
  });

/** One board leaves, another comes. */
function turnOver(timeline: gsap.core.Timeline, { boards }: BoardsView, from: number, to: number): void {
  const [old, next] = [boards[from], boards[to]];
  if (old && next) timeline.add(morph(old, { shown: 0 }, 'quick')).add(morph(next, { shown: 1 }, 'steady'), 0.3);
}

/** How the way back goes. */
function wayInWords(lesson: Lesson): string {
  const { from, hops } = wayBack(lesson);
  const why = from === lesson.pass().best ? `Why ${from}?` : `What speaks for ${from}?`;
  const [first, second, third] = hops;
  if (!first) return `${why} Nothing in the layer before it pushes it up.`;
  if (!second) return `${why} The way back ends at neuron ${first.source}: nothing before that one pushes it up.`;
  if (!third) return `${why} The way back ends at neuron ${second.source}: no pixel pushes that one up.`;
  return `${why} Back along the largest products: neurons ${first.source} and ${second.source}, then a pixel.`;
}

/** What the answers are on the way from the digit to the sample. */
function fadingSentence(lesson: Lesson): string {
  const state = fading(lesson);
  if (!state) return 'Fade your digit into another one, and see when the answer changes.';
  const { label } = state.target.value;
  const answers = state.answers.value;
  const what = lesson.drawing.value.isEmpty ? 'the empty grid' : 'your digit';
  if (answers.length === 1) return `Fade ${what} into ${article(label)} ${label}: the answer is ${answers[0]} all the way.`;
  const [first, ...others] = answers;
  return `Fade ${what} into ${article(label)} ${label}: the answer is ${first}, then ${others.join(', then ')}.`;
}

const article = (digit: number) => (digit === 8 ? 'an' : 'a');
