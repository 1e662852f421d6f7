/** Pictures that are no digits at all, and why the network has something to say to each of them. */
import { draw, fade, morph } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { LearnedViews } from './build';

export const strangeSteps: readonly Step<LearnedViews>[] = [
  {
    id: 'noise',
    say: 'Show it pure noise, and it names a digit all the same. There is no lamp for “nothing”.',
    notes:
      'Every pixel at random. What should it say? Nothing; but it cannot. The bars count its answers to a thousand such pictures; it has its favourites. Bright means something only for pictures like those it has learned from.',
    seconds: 15,
    animate: (timeline, { wall, panel, noise }) =>
      timeline
        .add([fade(wall, 0), morph(panel, { shown: 0, carded: 0 }, 'quick')])
        .add(draw(noise, 1, 'slow'), 0.2)
        .add(morph(noise, { said: 1 }, 'brisk'), 0.7),
  },
  {
    id: 'draw-no',
    say: 'Ask it for its ideal digit, and this comes out. It can tell digits apart, not draw them.',
    notes:
      'The page climbs: from an empty grid, always a little in the direction that raises one output, until it gets no further. Choose another output below the pictures. It is the best that was found, not proven to be the best there is. It lies above all of our two hundred, but do not make too much of that: among many more real digits some excite the output just as much. The point is that you see no digit.',
    seconds: 40,
    animate: (timeline, { noise, excites, excitesWords }) =>
      timeline
        .add(fade(noise, 0))
        .add(draw(excites, 1, 'long'), 0.25)
        .add(draw(excitesWords, 1, 'brisk'), 1),
  },
  {
    id: 'why',
    say: 'It never saw anything but digits, nearly always in the middle, and was never asked to doubt.',
    notes:
      'That explains most of it. Its world has ten things in it, always in the same place. And nothing in its structure knows that two pixels are neighbours; networks that do come next.',
    seconds: 14,
    animate: (timeline, { excites, excitesWords, wall, mean, bars, worldWords }) =>
      timeline
        .add([fade(excites, 0), fade(excitesWords, 0), morph(wall, { judge: 0 }, 'quick')])
        .add(fade(wall, 1), 0.3)
        .add([draw(mean), draw(worldWords, 1, 'brisk')], 0.3)
        .add(draw(bars, 1, 'slow'), 0.5),
  },
];
