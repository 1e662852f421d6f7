/** The later steps of the weighted sum: a surround that counts against, what fits it, a white picture, and two hundred digits. */
import { draw, fade, morph, sweep } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { GalleryView } from '../../src/views/GalleryView';
import type { LabelView } from '../../src/views/LabelView';
import type { FramedPicturesView } from './FramedPicturesView';
import type { MultiplicationPart } from './multiplicationPart';
import { whitePicture, whiteQuestion } from './question';
import { scoredDigitsOf } from './scoredDigits';
import { fitsSentence, rankingSentence, surroundSentence, termsSentence, whiteScoreSentence } from './sentences';

type Views = MultiplicationPart['views'] &
  Record<'fits' | 'gallery', GalleryView> &
  Record<'fitsOutline' | 'outlines', FramedPicturesView> &
  Record<'fitsWords' | 'heads', LabelView>;

export const surroundSteps: readonly Step<Views>[] = [
  {
    id: 'surround',
    say: surroundSentence,
    term: { word: 'against', means: 'negative' },
    notes:
      'A second neuron: the same patch, with −1 above and below it, where the outline is dashed. Ask before you go on: does your digit score more now, or less? Misconception: a negative weight means a dark pixel. It means: ink here is unwelcome.',
    seconds: 25,
    animate: (timeline, { picture, regionWeights, barWeights, regionProducts, barProducts, sum, white, line }) => {
      const [region, bar] = line.digits;
      timeline
        .add([draw(white, 0, 'quick'), morph(line.whites[0], { mark: 0 }, 'quick')])
        .add(morph(white, { summed: 0 }, 'quick'), 0.25)
        .add([morph(region, { mark: 0 }, 'quick'), morph(sum.neurons[0], { shown: 0 }, 'quick')], 0)
        .add(morph(region, { positive: 0, negative: 0 }, 'steady'), 0)
        .add([draw(barWeights, 1, 'slow'), draw(barProducts, 1, 'slow')], 0.5)
        .add(morph(picture.shares[0], { shown: 0 }, 'quick'), 0.55)
        .add(morph(picture.shares[1], { shown: 1 }, 'quick'), 0.85)
        .add([draw(regionWeights, 0, 'quick'), draw(regionProducts, 0, 'quick')], 1.4)
        .add(morph(bar, { positive: 1 }, 'slow'), 1.2)
        .add(morph(bar, { negative: 1 }, 'slow'), 1.85)
        .add([morph(bar, { mark: 1 }, 'quick'), morph(sum.neurons[1], { shown: 1 }, 'quick')], 2.6);
    },
  },
  {
    id: 'fits',
    say: (lesson) => fitsSentence(lesson, scoredDigitsOf(lesson).all.value),
    notes:
      'One that fits, beside yours: ink in the patch, hardly any above or below it. Ask: what would you change in your digit to score as high?',
    seconds: 16,
    animate: (timeline, { line, fits, fitsOutline, fitsWords }) =>
      timeline
        .add(draw(fits, 1, 'steady'))
        .add(draw(fitsWords, 1, 'brisk'), 0.2)
        .add(draw(fitsOutline, 1, 'steady'), 0.4)
        .add(morph(line, { fits: 1 }, 'steady'), 0.8),
  },
  {
    id: 'ask',
    say: whiteQuestion,
    notes:
      'Show of hands for each number. Misconceptions: the red cells cancel everything, so it must be 0; or the neuron recognises the bar in the white. Let two people with different numbers argue before you go on.',
    seconds: 40,
    ask: whitePicture,
    animate: (timeline, { white, line, fits, fitsOutline, fitsWords }) =>
      timeline
        .add([fits, fitsOutline, fitsWords].map((view) => draw(view, 0, 'quick')))
        .add(morph(line, { fits: 0 }, 'quick'), 0)
        .add(draw(white, 1, 'brisk'), 0.3)
        .add(morph(white, { asked: 1 }, 'quick'), 0.5),
  },
  {
    id: 'white',
    say: whiteScoreSentence,
    notes:
      'All green cells push, all red ones pull, and the ends of the bar have no red neighbours. The five pictures rank themselves: who stands above white, who below? Make the red stronger with the slider until white scores exactly 0, or close the ends with the −1 brush.',
    seconds: 40,
    // The products on stage are the digit's: they leave, and the five stand in their place.
    animate: (timeline, { picture, barProducts, white, five, surround, sum, line }) =>
      timeline
        .add([morph(white, { asked: 0 }, 'quick'), fade(barProducts, 0), morph(picture, { third: 0, signs: 0 }, 'quick')])
        .add([morph(line.digits[1], { emphasis: 0 }, 'quick'), morph(sum, { emphasis: 0 }, 'quick')], 0)
        .add(morph(line.whites[1], { positive: 1 }, 'steady'), 0.25)
        .add(morph(line.whites[1], { negative: 1 }, 'steady'), 0.85)
        .add(morph(line.whites[1], { mark: 1 }, 'quick'), 1.4)
        .add(draw(five, 1, 'steady'), 0.9)
        .add(draw(white, 0, 'quick'), 1.2)
        .add(morph(five, { sorted: 1 }, 'slow'), 1.75)
        .add(draw(surround, 1, 'brisk'), 2.4),
  },
  {
    id: 'terms',
    say: termsSentence,
    notes:
      'A term is one product, and most of them are 0. Drag the slider under the products. Ask: where would the total end if the negative ones came first? It would go another way, and end at the same place.',
    seconds: 30,
    animate: (timeline, { picture, barProducts, five, surround, sum, line }) => {
      const following = [picture, barProducts, line];
      timeline
        .add([
          draw(five, 0, 'quick'),
          draw(surround, 0, 'quick'),
          morph(line.whites[1], { emphasis: 0 }, 'quick'),
          morph(sum, { emphasis: 1 }, 'quick'),
        ])
        .add([fade(barProducts, 1, 'quick'), morph(picture, { third: 1, signs: 1 }, 'quick')], 0.2)
        .add(
          following.map((view) => morph(view, { swept: 0 }, 'quick')),
          0,
        )
        .add(
          following.map((view) => morph(view, { scrubbing: 1 }, 'quick')),
          0.3,
        )
        .add(morph(line.digits[1], { emphasis: 1 }, 'quick'), 0.35)
        .add(
          following.map((view) => sweep(view, { swept: 1 })),
          0.55,
        );
    },
  },
  {
    id: 'gallery',
    say: rankingSentence,
    notes:
      'The best on the left, the worst on the right, white between them. Ask what the best have in common: ink in the green frame, none in the red. Then ask what the worst did wrong. Paint the weights, and other digits come to the front. Misconception: it looks for a 7. It looks for a bar, and a 0 may have one, too.',
    seconds: 45,
    animate: (timeline, { picture, barProducts, line, gallery, outlines, heads }) =>
      timeline
        .add([picture, barProducts, line].map((view) => morph(view, { scrubbing: 0 }, 'quick')))
        .add([fade(line, 0), morph(picture, { captioned: 0 }, 'quick')], 0)
        .add(draw(gallery, 1, 'slow'), 0.3)
        .add(draw(heads, 1, 'steady'), 0.8)
        .add(draw(outlines, 1, 'steady'), 1.2),
  },
];
