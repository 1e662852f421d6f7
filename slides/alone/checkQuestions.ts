/** Eight questions over the whole lesson. Whoever can answer them has understood it; whoever cannot is told where to read again. */
import { side } from '../../src/digits/pixels';
import { sigmoid } from '../../src/network/activationFunctions';
import type { ChoiceTask } from '../../src/scene/readersTasks';
import { counted, trimmed, written } from '../../src/theme/numbers';

/** Two lamps are enough for everything that a neuron does. */
const two = { lamps: [0.5, 1], weights: [2, -1], bias: -1 } as const;

const oneNeuron: ChoiceTask = {
  id: 'check-neuron',
  told: { slide: 'bias', step: 'bias' },
  make() {
    const { lamps, weights, bias } = two;
    const sum = weights[0] * lamps[0] + weights[1] * lamps[1];
    const z = sum + bias;
    return {
      ask: `Two lamps, ${lamps.map(trimmed).join(' and ')}, come in through the weights ${weights.map(trimmed).join(' and ')}. The bias is ${trimmed(bias)}. How bright is the neuron’s own lamp?`,
      options: [
        {
          text: trimmed(z),
          reply: 'That is z, and you have it right. A lamp cannot be darker than dark: z still has to go through the curve.',
        },
        {
          text: written(sigmoid(z)),
          isRight: true,
          reply: `Yes: the sum is ${trimmed(sum)}, with the bias z is ${trimmed(z)}, and the curve makes ${written(sigmoid(z))} of that.`,
        },
        {
          text: written(sigmoid(sum)),
          reply: `So it would be with the sum of ${trimmed(sum)} alone. The bias is easily forgotten, as it belongs to no line.`,
        },
        {
          text: written(sigmoid(-z)),
          reply: 'You have mirrored the curve, or turned the sign of the bias. What goes in is below zero, so less than half comes out.',
        },
      ],
    };
  },
};

const howManyWeights: ChoiceTask = {
  id: 'check-weights',
  told: { slide: 'weights', step: 'picture' },
  make(lesson) {
    const { sizes, parameterCount } = lesson.network();
    const [inputs = 0, hidden = 0] = sizes;
    return {
      ask: 'How many weights does a single neuron of hidden layer 1 have?',
      options: [
        { text: counted(hidden), reply: 'That is how many neurons stand in its column, itself among them. It listens to none of those.' },
        { text: counted(side), reply: 'So many pixels stand in one row of the grid. The neuron looks at all rows at once.' },
        {
          text: counted(inputs),
          isRight: true,
          reply: 'Right, one for each pixel. That is why they can be laid out on the grid, and make a picture.',
        },
        { text: counted(parameterCount), reply: 'All dials of the whole network, biases too. One neuron has only a small share of them.' },
      ],
    };
  },
};

const moreBias: ChoiceTask = {
  id: 'check-bias',
  told: { slide: 'bias', step: 'drag' },
  make: () => ({
    ask: 'You turn a neuron’s bias from −10 up to −5, and leave its weights alone. How many pictures light it more than half?',
    options: [
      {
        text: 'As many as before, or more',
        isRight: true,
        reply: 'Yes: every z rises by the same amount. Whoever was over the line stays there, and others may come over it.',
      },
      {
        text: 'As many as before, or fewer',
        reply:
          'The number has become smaller without its minus, and that misleads. Less is taken away now, so it takes less to please the neuron.',
      },
      {
        text: 'Exactly as many: the weights decide',
        reply: 'The weights decide who stands in front of whom. Where the line runs through that crowd is the bias’s affair.',
      },
      {
        text: 'It depends on the signs of the weights',
        reply: 'Signs matter for what each picture comes to. The bias is added afterwards, to all sums alike, whatever they came from.',
      },
    ],
  }),
};

const oneRow: ChoiceTask = {
  id: 'check-row',
  told: { slide: 'matrix-form', step: 'matrix' },
  make: () => ({
    ask: 'In σ(W a + b), what stands in a single row of W?',
    options: [
      {
        text: 'What one lamp tells all neurons of the next layer',
        reply: 'That is a column. Rows and columns are mixed up by nearly everybody, and it helps to ask whose they are.',
      },
      {
        text: 'The weights into one neuron',
        isRight: true,
        reply: 'Right: a row belongs to the neuron that listens, and it is as long as the layer before has lamps.',
      },
      {
        text: 'All weights of one layer',
        reply: 'Those are the whole of W. A row is one strip of that block, for one of the neurons.',
      },
      {
        text: 'The activations that come in',
        reply: 'They stand in a, upright, and change with each picture. W stays the same whatever is svgElement.',
      },
    ],
  }),
};

const twice: ChoiceTask = {
  id: 'check-twice',
  told: { slide: 'just-a-function', step: 'same' },
  make: () => ({
    ask: 'You show the network the very same picture a second time. What do its ten lamps do?',
    options: [
      {
        text: 'The right one is a little brighter: it has seen this before',
        reply: 'People do get surer the second time. Nothing in here has kept the first one, so there is nothing to be surer from.',
      },
      {
        text: 'They differ a little, by chance',
        reply: 'Nerve cells do waver. Here nothing is left to chance: products, sums and a curve, each worked out exactly.',
      },
      {
        text: 'They are dimmer: nothing new',
        reply: 'Boredom needs a memory. A function has none, and takes each picture as the first of its life.',
      },
      {
        text: 'Precisely the same',
        isRight: true,
        reply: 'Yes, to the last decimal. The network is a function: same numbers in, same numbers out, as often as you like.',
      },
    ],
  }),
};

const ofNoise: ChoiceTask = {
  id: 'check-noise',
  told: { slide: 'what-it-really-learned', step: 'noise' },
  make: () => ({
    ask: 'You show it pure noise, and some output stands at 0.99. What does that tell you?',
    options: [
      {
        text: 'Nothing about the noise',
        isRight: true,
        reply: 'Right. Bright means something only for pictures like those it has learned from; for others no lamp says “I do not know”.',
      },
      {
        text: 'That this digit is hidden in it',
        reply: 'We love to find faces in clouds, and it is tempting to credit the machine with it. It weighs pixels; nobody hid anything.',
      },
      {
        text: 'That the network is broken',
        reply: 'It feels like a fault. But it does exactly what it always does; it was only never asked to doubt.',
      },
      {
        text: 'That it is right with a chance of 99 in 100',
        reply: 'It looks like a probability, and on clean digits it behaves like one. Here there is nothing for it to be right about.',
      },
    ],
  }),
};

const whatLearningIs: ChoiceTask = {
  id: 'check-learning',
  told: { slide: '13002-dials', step: 'learning' },
  make: () => ({
    ask: 'What does it mean for such a network to learn?',
    options: [
      {
        text: 'It stores examples, and compares new ones with them',
        reply: 'There are programs like that, and they do well. In this one not a single example is left when the training is over.',
      },
      {
        text: 'It makes up rules, such as “a 9 has a loop”',
        reply: 'We would. We even looked for such rules inside, and what we found were numbers that happen to work.',
      },
      {
        text: 'A setting of its weights and biases is found that works',
        isRight: true,
        reply: 'Yes: nothing else in it can be set. A setting, not the setting: very many would do.',
      },
      {
        text: 'It grows new neurons and connections',
        reply: 'A brain does something of the kind. Here layers and lines are laid down beforehand, and only the dials are turned.',
      },
    ],
  }),
};

const whatMatters: ChoiceTask = {
  id: 'check-change',
  told: { slide: 'squish', step: 'range' },
  make: () => ({
    ask: 'Which of these gives other activations for the picture in front of you?',
    options: [
      {
        text: 'Two neurons of a hidden layer change places, with all their dials',
        reply: 'It sounds like an operation. But the next layer finds the same messages, only from other seats, and adds up the same.',
      },
      {
        text: 'A pixel is at 0, and you double its weights',
        reply: 'Weights seem to matter always. Doubled or not, they are multiplied by 0 as long as that pixel stays dark.',
      },
      {
        text: 'You leave out the squish',
        isRight: true,
        reply: 'Right: without it a sum of any size is passed on as it is, and no lamp need stay between 0 and 1.',
      },
      {
        text: 'You show a digit in between, and then this one again',
        reply: 'In conversation, what came before colours what comes next. A forward pass begins anew each time.',
      },
    ],
  }),
};

export const checkQuestions: readonly ChoiceTask[] = [
  oneNeuron,
  howManyWeights,
  moreBias,
  oneRow,
  twice,
  ofNoise,
  whatLearningIs,
  whatMatters,
];
