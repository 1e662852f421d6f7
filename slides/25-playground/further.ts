/** Where to go on from here. */
import type { WayOn } from './furtherPart';

export const further: readonly WayOn[] = [
  {
    title: 'How it learns',
    words: '3Blue1Brown’s lesson, which this one follows, and those after it on how networks learn.',
    link: { text: '3blue1brown.com/lessons/neural-networks', href: 'https://www.3blue1brown.com/lessons/neural-networks' },
  },
  {
    title: 'A free book',
    words: 'Michael Nielsen, Neural Networks and Deep Learning: such a network, these digits, all the code.',
    link: { text: 'neuralnetworksanddeeplearning.com', href: 'http://neuralnetworksanddeeplearning.com/' },
  },
  {
    title: 'The digits',
    words: 'The stored ones come from MNIST, a public collection by Yann LeCun, Corinna Cortes and Christopher Burges.',
  },
  {
    title: 'A network of your own',
    words: 'The guide that comes with the code (its README): train a network, add a slide, steer this page by program.',
  },
];
