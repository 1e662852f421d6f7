/** Loop and line in edges: those of the loop can be taken out, and the lamp that is hoped for it follows. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { edgePlates } from './edgePlates';
import { LoopLampView } from './LoopLampView';
import type { LoopPlaces } from './places';
import { edgesGone, edgesThere, loopEdges, switchEdge } from './state';

export function loopPart(lesson: Lesson, at: LoopPlaces) {
  const { show: showPlates, stretchAt, ...views } = edgePlates(at);
  const lamp = new LoopLampView(at.lamp);
  const pointed = plainSignal<number | undefined>(undefined);
  const { loop, plates } = views;
  const control: PickControl = {
    kind: 'pick',
    id: 'loop-edges',
    label: 'Edges of the loop. Enter takes one out, and puts it back.',
    where: () => (loop.apart * loop.drawn * loop.alpha * plates.alpha > halfway ? at.loop : undefined),
    count: () => loopEdges,
    placeOf: stretchAt,
    text: (i) => `edge ${i + 1} of the loop: ${edgesThere(lesson).value[i] ? 'there' : 'taken out'}`,
    point(i) {
      pointed.value = i;
    },
    press: (i) => switchEdge(lesson, i),
  };
  return {
    views: { ...views, lamp },
    control,
    show() {
      showPlates(edgesThere(lesson).value, pointed.value);
      lamp.isLit = edgesGone(lesson) === 0;
      views.closeUp.isThere = edgesThere(lesson).value[0] ?? true;
    },
  };
}
