/** What is read beside pictures and speech. */
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { edgeFindingOf, ladderOf } from './state';

export const reading: StepTexts = {
  opening:
    'A short walk outside, before we open anything. We have been speaking as if digits were the only things made of parts that are made of parts. Look around you. A chair has legs, a leg has rims, and a rim is where the wood stops and the floor begins.',

  picture(lesson) {
    const which = edgeFindingOf(lesson).ofDigit.value
      ? 'Look at your own drawing through the glass'
      : 'Look at the bicycle through the glass';
    return `With a pencil and half a minute you would draw outlines. You would leave out the paint and the shadows, and anybody would know what it is. That tells you what carries the news in a picture. ${which}: what you see there could come from any photograph, a street, a face, an X-ray.`;
  },

  ask(lesson) {
    const picture = edgeFindingOf(lesson).ofDigit.value ? 'your drawing' : 'the bicycle';
    return `An edge finder that you can hold: a stencil with nine numbers, called a filter. You lay it somewhere on ${picture}, and it compares one side with the other. Before you choose a place, think of a bright wall, and of a spot in the dark. What would it say there?`;
  },

  filter(lesson) {
    const { at, strongest } = edgeFindingOf(lesson).answers.value;
    if (at === undefined)
      return 'A picture without changes leaves it with nothing to say: whatever it adds on one side, it takes away on the other. So any place is as good as the next. Draw something, or take the bicycle again, and see where it wakes up: not where it is bright, but where bright and dark meet.';
    return `Wherever it lies, each of its nine numbers is multiplied by the pixel beneath, and all is added up. On an even surface, bright or dark, the two sides cancel; where they differ most, ${written(strongest)} is left, whichever is the brighter. So edges can be found by plain arithmetic, and that is a comfort. Our own neurons, though, do not slide: each keeps its place.`;
  },

  turn: 'Turn it by a quarter, and it becomes deaf to what it heard before, and hears what it was deaf to. Half a turn, and it responds to the same edges with the opposite sign. One filter, one direction; you would need a small set.',

  honest:
    'Nobody has given our network such a filter. Each of its neurons has a line to every pixel, and none of those lines can slide. If it finds edges, it has to find them afresh in every place. Perhaps it does something else entirely.',

  speech: (lesson) =>
    ladderOf(lesson).value === 'speech'
      ? 'What reaches your ear is air that trembles, one wavy line, and nowhere in it does a word begin. You climb from there without noticing, and in the end somebody gets up and opens the window. Nobody knows that machines must climb the same ladder. But you see why one would love them to.'
      : 'Specks of light are nothing by themselves; rims are a little more, parts more still, and at the top is a thing with a name. You climb there without noticing the rungs. Nobody knows that machines must climb like this. But you see why one would love them to.',

  ladder:
    'No rung ever deals with the whole. A part has to be made of its smaller parts, and that is all it knows. If each step is so small, perhaps each step can be done by something as small as a neuron.',
};
