/** The front door, no slide of the running order: a pen, and the network that answers it. */

import { digitPart } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { LabelView } from '../../src/views/LabelView';
import { doorPlaces } from './places';
import { answerAloud, answerSentence, isStored } from './sentences';

export default defineSlide({
  id: 'front-door',
  title: 'Front door',
  opening: {
    say: answerSentence,
    notes: 'While people come in, let somebody draw a digit. → begins.',
    seconds: 5,
  },
  asksNothing: true,
  steps: [],

  build({ lesson, places }) {
    const own = doorPlaces(places);
    const { digit, received, control, ...pen } = digitPart(lesson, own.stage, { lines: [], below: 0 });
    const { network, ...neurons } = networkPart(lesson, own.stage);
    const words = new LabelView();
    words.drawn = 1;
    // Signs of weights are a matter of the lesson: here their connections are only light.
    network.signed = 0;
    showWhole(network);
    return {
      views: { digit, received, network, words },
      show() {
        pen.show();
        neurons.show();
        words.labels = own.labels(lesson.network().sizes, received.differs);
      },
      describe: () => answerAloud(lesson),
      controls: [
        {
          ...control,
          label: `Draw a digit. ${control.label}`,
          toolsWidth: own.toolsWidth,
          begin(how, at) {
            const isAnew = how === 'draw' && isStored(lesson);
            lesson.beginStroke(how, at, isAnew);
          },
        },
        neurons.control,
      ],
    };
  },
});
