/** The answer to the title's question: five sentences, each lighting on the running network what it says. */
import { digitPart } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';

export default defineSlide({
  id: 'what-a-network-is',
  title: 'What a neural network is',
  asksNothing: true,
  opening: {
    say: 'So what is a neural network?',
    notes: 'Let somebody in the class try to say it in a sentence first.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    showWhole(network);
    return {
      views: { digit, network, received },
      show() {
        pen.show();
        neurons.show();
      },
      describe: () => `The network says ${lesson.pass().best}.`,
      controls: [pen.control, neurons.control],
    };
  },

  steps: [
    {
      id: 'neuron',
      say: 'A neuron holds a number, from 0 to 1.',
      notes: 'Point at one lamp and let the class say its number; the link leads back to where it came from.',
      seconds: 8,
    },
    {
      id: 'sum',
      say: 'It adds up what comes in, weight by weight, plus a bias, and squishes.',
      notes: 'Follow the lines into one neuron with the pointer, then its bias, then the lamp that comes of them.',
      seconds: 8,
    },
    {
      id: 'layers',
      say: 'Layers of them turn 784 numbers into ten.',
      notes: 'From left to right, once more, the whole way: that is the forward pass, and nothing else happens.',
      seconds: 8,
    },
    {
      id: 'dials',
      say: '13,002 dials decide how; learning sets them.',
      notes: 'Nobody turned any of them by hand. How learning does it is a story of its own.',
      seconds: 8,
    },
    {
      id: 'meaning',
      say: 'What each neuron means, nobody decided.',
      notes: 'The hope of the middle of the lesson, and its honest end: we can look, and must not make it up.',
      seconds: 8,
    },
  ],
});
