/** Before a new part begins, one thing of an earlier one: what is called to mind stays. */
import type { Recall } from '../../src/scene/readersTasks';
import { counted } from '../../src/theme/numbers';

const whatIsReceived: Recall = {
  id: 'recall-list',
  before: 'hidden-layers',
  told: { slide: '784-inputs', step: 'unroll' },
  make: () => ({
    ask: 'You draw a digit. What does the network get of it?',
    options: [
      {
        text: 'A small picture, as you see it',
        reply:
          'It is what you see, so it is hard to think otherwise. But nothing tells the network which lamps were neighbours on the grid.',
      },
      {
        text: 'A list of brightnesses, in the order in which you read a page',
        isRight: true,
        reply: 'Yes. Row after row becomes one long column, and which pixels once touched is written nowhere.',
      },
      {
        text: 'The strokes that you made, one after the other',
        reply:
          'Your hand remembers strokes. What arrives is only how bright each pixel is in the end, whoever drew it, and in whatever order.',
      },
      {
        text: 'The bright pixels, since dark ones say nothing',
        reply: 'Dark ones do look like nothing. Yet each has its lamp and its place in the column: a 0 is a number like any other.',
      },
    ],
  }),
};

const whatDecides: Recall = {
  id: 'recall-forward',
  before: 'pieces-of-digits',
  told: { slide: 'feeding-forward', step: 'hidden-2' },
  make: () => ({
    ask: 'A lamp in hidden layer 2 comes on. What has decided how bright it is?',
    options: [
      {
        text: 'The pixels of the picture, directly',
        reply: 'In the end all of it comes from the pixels, but not directly: no line leads from a pixel to this layer.',
      },
      {
        text: 'The other lamps of its own layer',
        reply: 'Neighbours in a column look like a team. But no line joins them: each works on its own, without knowing of the others.',
      },
      {
        text: 'All lamps of hidden layer 1',
        isRight: true,
        reply:
          'Right. The pattern in one layer brings about the pattern in the next, and each lamp there listens to all of the one before.',
      },
      {
        text: 'The ten outputs, which ask for what they need',
        reply: 'It would be a clever arrangement. Here light goes one way only, and the outputs are the last to hear of anything.',
      },
    ],
  }),
};

const whatWasHoped: Recall = {
  id: 'recall-hope',
  before: 'weights',
  told: { slide: 'pieces-of-digits', step: 'hope' },
  make: () => ({
    ask: 'There was a hope for the lamps of hidden layer 2. Each would light up for one … what?',
    options: [
      {
        text: 'digit',
        reply: 'Whole digits are the business of the ten outputs. The hope was that something smaller would come before them.',
      },
      {
        text: 'piece of a digit, such as a loop or a line',
        isRight: true,
        reply: 'Yes. With pieces already found, the last step would be child’s play. It is still only a hope.',
      },
      {
        text: 'short edge, where dark meets bright',
        reply: 'Near: edges were hoped for one layer earlier, in hidden layer 1, since pieces could be put together from them.',
      },
      {
        text: 'pixel',
        reply: 'One lamp for each pixel is what the input layer has. What comes later was to stand for more than that.',
      },
    ],
  }),
};

const whatDarkAdds: Recall = {
  id: 'recall-dark',
  before: 'bias',
  told: { slide: 'weighted-sum', step: 'multiply' },
  make: () => ({
    ask: 'A pixel is quite dark, its activation 0. Its weight is large and positive. What do the two add to the weighted sum?',
    options: [
      {
        text: 'Much, since the weight is large',
        reply: 'A large weight is a strong opinion, and those are easy to remember. It counts only as much as its pixel is lit.',
      },
      {
        text: 'Something below zero, since the wanted ink is missing',
        reply: 'We would be disappointed; the neuron is not. To pull down, it takes a weight below zero, and ink on it.',
      },
      {
        text: 'Nothing',
        isRight: true,
        reply: 'Nothing at all: weight times 0 is 0. Whoever is dark keeps silent, however loud the weight would be.',
      },
      {
        text: 'It depends on the pixels around it',
        reply:
          'In a picture everything seems to depend on its surroundings. In the sum each pair is multiplied on its own, and only then added.',
      },
    ],
  }),
};

const whatChanges: Recall = {
  id: 'recall-draw',
  before: 'matrix-form',
  told: { slide: '13002-dials', step: 'learning' },
  make: (lesson) => ({
    ask: `You clear the grid and draw another digit. What happens to the ${counted(lesson.network().parameterCount)} dials?`,
    options: [
      {
        text: 'They stay as they are: only the lamps change',
        isRight: true,
        reply: 'Right. A picture passes through and lights lamps. Dials are turned by learning, or by your hand, and by nothing else.',
      },
      {
        text: 'Those of the pixels with ink are turned',
        reply: 'The ink goes to the lamps of its pixels. Their weights now count, which is not the same as being turned.',
      },
      {
        text: 'The biases adapt, the weights do not',
        reply: 'A bias does sound like a mood that may change. But it is a dial like the others, and stays where learning has left it.',
      },
      {
        text: 'All move a little, as it learns from each picture',
        reply: 'Many programs do learn while you use them, so it is a fair guess. This one was trained before, and learns no more.',
      },
    ],
  }),
};

const whatLights: Recall = {
  id: 'recall-empty',
  before: 'what-it-really-learned',
  told: { slide: 'bias', step: 'sixteen' },
  make: () => ({
    ask: 'The grid is empty, and a lamp of hidden layer 1 is bright. What has lit it?',
    options: [
      {
        text: 'It has found something after all',
        reply: 'A bright lamp looks like a finding. But an empty grid has nothing in it that could be found.',
      },
      {
        text: 'Its weights',
        reply: 'They are many, so they are the first suspects. Each was multiplied by 0, and so the whole sum is 0.',
      },
      {
        text: 'What is left of the picture before',
        reply: 'A real lamp may glow on for a while. A neuron keeps nothing: it is worked out anew from what is there now.',
      },
      {
        text: 'Its bias',
        isRight: true,
        reply: 'Yes. With no ink the sum is 0, and the bias alone goes into the curve; one well above zero is enough for a bright lamp.',
      },
    ],
  }),
};

export const recalls: readonly Recall[] = [whatIsReceived, whatDecides, whatWasHoped, whatDarkAdds, whatChanges, whatLights];
