/** The digit that fits a neuron best, of two hundred: beside the learner's own, so that one is seen that scores. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { FramedPicturesView } from './FramedPicturesView';
import type { MultiplicationPlaces } from './places';
import type { ScoredDigits } from './scoredDigits';

export function fittingDigit({ all, weights }: ScoredDigits, { fitting, compact }: MultiplicationPlaces) {
  const { at, size, words } = fitting;
  const picture = new GalleryView({ size, pitch: size, across: 1, labelSize: compact ? 18 : 24 });
  picture.position.set(at.x, at.y);
  const views = { fits: picture, fitsOutline: new FramedPicturesView(), fitsWords: new LabelView() };
  views.fitsOutline.pictures = [{ ...at, width: size, height: size }];
  return {
    views,
    show() {
      const [best] = all.value;
      if (!best) return;
      picture.digits = [best.pixels];
      picture.labels = [[{ name: 'sum of the best', text: written(best.sum), value: best.sum, colour: palette.weightedSum }]];
      views.fitsOutline.weights = weights.value;
      const digits = count('digits scored', all.value.length);
      views.fitsWords.labels = [{ ...words, align: 'center', size: compact ? 13 : 18, words: ['best of ', digits] }];
    },
  };
}
