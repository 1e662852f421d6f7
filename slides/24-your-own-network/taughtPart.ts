/** Digits of the learner's own, and what it comes to that a network learns from them, too. */
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit, counted } from '../../src/theme/numbers';
import { judgedBy, trainedOn } from '../../src/training/packedDigits';
import { copiesOfDrawn } from '../../src/training/Trainees';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { designName } from './design';
import { EffectView } from './EffectView';
import type { OwnPlaces } from './places';
import { ownStateOf } from './state';
import { effectOf } from './taught';
import { taughtControls } from './taughtControls';

export function taughtPart(lesson: Lesson, own: OwnPlaces) {
  const { drawn: at, compact } = own;
  const state = ownStateOf(lesson);
  const gallery = new GalleryView({ size: at.size, pitch: at.pitch, across: at.across, rowPitch: at.rowPitch, labelSize: at.label });
  gallery.position.set(at.at.x, at.at.y);
  const effect = new EffectView(own);
  const head = new LabelView();
  return {
    views: { gallery, effect, head },
    show() {
      const digits = state.drawn.value;
      gallery.digits = digits.map(({ pixels }) => pixels);
      gallery.labels = digits.map(({ label }) => [{ text: aDigit(label) }]);
      const { run, name } = state.staged.value;
      head.labels = headWords(digits.length, run ? name : designName(state.design.value), own);
      const { drawn, others, judged } = effectOf(lesson).value;
      effect.rows = [
        { label: compact ? 'your digits' : 'your digits, once it has learned from them', ...drawn },
        { label: compact ? 'others with an upstroke' : 'other ones with an upstroke, never learned from', ...others },
        { label: compact ? 'to judge all by' : `the ${counted(judgedBy)} that all are judged by`, ...judged },
      ];
    },
    controls: taughtControls(lesson, state, gallery, own, () => gallery.drawn),
  };
}

function headWords(drawn: number, network: string, { labelsHead, taughtName, drawn: { at }, words: size, compact }: OwnPlaces): Label[] {
  const copies = { name: 'times that each of your digits counts', text: String(copiesOfDrawn), value: copiesOfDrawn };
  const among = { name: 'digits to learn from', text: counted(trainedOn), value: trainedOn };
  const count = { name: 'digits of your own', text: String(drawn), value: drawn };
  const taught: Label[] = compact ? [] : [{ ...taughtName, size, words: [`the network: ${network}`] }];
  return [
    ...taught,
    { ...labelsHead, size, words: ['What is on the grid is a'], keepsSize: compact },
    { x: at.x, y: at.y - 10, size, words: ['yours: ', count, ', each counts as ', copies, ' among ', among], keepsSize: compact },
  ];
}
