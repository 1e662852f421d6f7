/** What is read beside pictures and speech. */
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { edgeFindingOf, ladderOf } from './state';

export const reading: Reading = {
  opening:
    'A short walk outside before we open anything. We have been speaking of digits as if they were the only things in the world made of parts that are made of parts. Look around you, wherever you sit. A chair has legs, a leg has rims, and a rim is where the wood stops and the floor begins. It goes on like that everywhere.',

  picture(lesson) {
    const which = edgeFindingOf(lesson).ofDigit.value
      ? 'Here it is your own drawing that is looked at.'
      : 'We have drawn you a bicycle against a wall.';
    return `If you had a pencil and half a minute, you would draw outlines. You would leave out the paint and the shadows, and anybody would know what it is. That tells you something about what carries the news in a picture. ${which} Look through the magnifying glass: what you see there could come from nearly any photograph, a face, a street, an X-ray of a hand.`;
  },

  ask(lesson) {
    const picture = edgeFindingOf(lesson).ofDigit.value ? 'your drawing' : 'the bicycle';
    return `Here is an edge finder you can hold. It is a tiny stencil with nine numbers; you lay it somewhere on ${picture}, take what is bright on one side and subtract what is bright on the other. So much for the recipe. Before you look anywhere, think of a plain bright wall, and of a place in the dark: what would the stencil say there? Then choose your spot.`;
  },

  filter(lesson) {
    const { answers } = edgeFindingOf(lesson);
    const { at, strongest } = answers.value;
    if (at === undefined)
      return 'A picture with no changes in it leaves the stencil with nothing to say: whatever it adds on the one side it takes away again on the other. If you chose a place, any place was as good as the next. Draw something, or take the bicycle again, and you will see where it wakes up: not where it is bright, but where bright and dark meet.';
    return `It gets to ${written(strongest)} at best. If you went for a large bright surface, you remembered the adding and forgot the taking away: there the two sides cancel. If you went for the darkest spot, there was nothing to add. It is moved by difference alone. Nine numbers, and something like an outline appears: so edges, at least, can be found by arithmetic. That is a comfort.`;
  },

  turn: 'Turn the stencil by a quarter, and it becomes deaf to what it heard before, and hears what it was deaf to. Half a turn, and it responds to the same edges with the opposite sign. One stencil, one direction; you would need a small set of them.',

  honest:
    'Before you carry this over: nobody has given our network a stencil. Each of its neurons has a line to every tile, and none of those lines can slide. If it finds edges, it has to find them afresh in every place. Perhaps it does something else entirely.',

  speech: (lesson) =>
    ladderOf(lesson).value === 'speech'
      ? 'Or listen. What reaches your ear is air that trembles, one wavy line, and nowhere in it does a word begin. Out of that you make sounds, of the sounds syllables, then words, a phrase, and in the end somebody gets up and opens the window. You never notice the steps between. Nobody knows that machines must climb the same ladder; but you see why one would love them to.'
      : 'The same ladder, with a picture at its foot. Specks of light are nothing by themselves; rims are a little more, parts more still, and at the top is a thing with a name. You never notice the steps between, only the thing. Nobody knows that machines must climb like this; but you see why one would love them to. Try it with speech as well.',

  ladder:
    'No rung ever deals with the whole. A syllable has to be made of its sounds, a word of its syllables, and that is all either of them knows. If each step is small, perhaps each step can be done by something as small as a neuron.',
};
