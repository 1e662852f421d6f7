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

  read: 'It is easy to laugh, but it has only its examples to go by. Whatever is missing among them does not exist for whoever learns from them; how many such ones it saw, I have not counted. That holds for far more serious machines than this.',

  'your-digits':
    'Here is a remedy to try: show it more of what it gets wrong. Watch the ones that it has not learned from, since getting right what one was shown is no feat. And look at what it costs elsewhere.',
};
