/** What is read beside the playground. */
import type { StepTexts } from '../../src/scene/Step';
import { wayBack } from './wayBack';

export const reading: StepTexts = {
  opening:
    'No more paragraphs that know better. Everything you have met is here at once, and all of it works: the pen, the lamps, the maps, the dials. Do whatever you were itching to do while I was talking. When something surprises you, you have the means to find out why.',

  free: 'If you need an idea: draw an 8, and open one of its loops by a pixel. Draw a 7 with a bar, and one without. Draw the first letter of your name. Take our neuron, and turn its bias until the answer changes. It is a good sign if you begin to predict.',

  why(lesson) {
    const { hops } = wayBack(lesson);
    const end =
      hops.length > 2
        ? 'The thread ends at one pixel of your picture.'
        : 'Here it ends before it gets to any pixel; you know by now how that can be.';
    return `Who pushed the brightest lamp most? Who pushed that one? ${end} It makes a lovely story: this bit of ink, therefore this answer. Distrust it a little. It is one thread out of thousands, chosen because it was the thickest. Explanations of machines are often made like that; of people, too.`;
  },

  morph: (lesson) =>
    `Somewhere between ${lesson.drawing.value.isEmpty ? 'the empty grid' : 'what you have drawn'} and the other digit there is a picture that nobody would call anything. It will call it something. Say beforehand where it tips.`,

  'ask-me':
    'If you have run out of questions, take one of mine, picked to suit what is on the grid. It may be one that you have answered before. Answer it again. What is easy now, and could not have been said at the beginning, is what you have learned; and one gets used to that very quickly.',

  'on-from-here':
    'One great question is left: when thousands of dials learn together, how does each know which way to turn? You are ready for it, and some of those who tell it best are named beside you. There is not one number in this machine that you could not look at now, and know what is done with it. When you next see a 3, on a letter, on a door, think of all that it takes. Good night.',
};
