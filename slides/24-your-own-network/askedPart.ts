/** A one with an upstroke, which the question is about, and the ten outputs of the lesson's network for it. */
import type { Lesson } from '../../src/lesson/Lesson';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { askedOne } from './askedOne';
import { askedControl } from './controls';
import type { OwnPlaces } from './places';
import { ownStateOf } from './state';

export function askedPart(lesson: Lesson, own: OwnPlaces) {
  const { asked: at, outputs: net, compact } = own;
  const upstroke = new GalleryView({ size: at.width, pitch: at.width, across: 1 });
  const outputs = new ExhibitOutputsView(net, 'one with an upstroke,');
  const arrow = new LabelView();
  upstroke.position.set(at.x, at.y);
  const between = (at.x + at.width + net.columns[3]) / 2;
  const whose = { x: between, y: net.middle - 8, size: own.words, words: ['the lesson’s network'], align: 'center' } as const;
  const leads = { x: between, y: net.middle + (compact ? 11 : 26), size: 30, words: ['→'], align: 'center', keepsSize: true } as const;
  arrow.labels = compact ? [leads] : [whose, leads];
  return {
    views: { upstroke, outputs, arrow },
    show() {
      const { pixels, pass } = askedOne(lesson);
      upstroke.digits = [pixels];
      outputs.pass = pass;
    },
    controls: [askedControl(ownStateOf(lesson), own, () => upstroke.drawn)],
  };
}
