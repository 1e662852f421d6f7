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
    words: 'MNIST, by Yann LeCun, Corinna Cortes and Christopher Burges, to train and to test with.',
  },
  {
    title: 'A network of your own',
    words: 'The README of this project: train anew, add a slide, drive this page with window.lesson.',
  },
];
