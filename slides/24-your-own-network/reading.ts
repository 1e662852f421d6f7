/** What is read beside a network of one's own. */
import type { StepTexts } from '../../src/scene/Step';

export const reading: StepTexts = {
  opening:
    'Somebody chose two layers and the sixteen, somebody chose the squish, and a machine turned the dials. Nothing of it was sacred, and nothing of it needs a laboratory. You have all that it takes right in front of you.',

  design:
    'Nothing is played back here: it happens in your machine while you look on, and you may step away in the meantime. Draw while it learns, and see it change its mind about your digit. Be bold with the rate once; failing is part of it.',

  compare:
    'If you change two things at once, you will never know which of them did it. And if you train the same design twice, the results differ, too: that is how much of any difference you had better not believe.',

  take: 'A trained network is nothing but numbers, so it can be carried away in a file, or put where another one was. If it fits, walk back through the lesson afterwards: the pictures are different ones, and every sentence still holds.',

  upstroke:
    'You may write it so yourself, or know someone who does. For you there is no doubt what it is. Before you answer, think about what the network has to go by, and what it has never been told.',

  read: 'It is easy to laugh, but it has never seen what you have seen. What is missing among the examples does not exist for whoever learns from them. That holds for far more serious machines than this.',

  'your-digits':
    'This is the whole remedy: show what was missing. Watch the ones that it has not learned from, since getting right what one was shown is no feat. And look at what it costs elsewhere.',
};
