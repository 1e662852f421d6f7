/** The network on a board of the playground, with the way back through it. */
import type { Lesson } from '../../src/lesson/Lesson';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { plainSignal } from '../../src/scene/plainSignal';
import type { Place, Places } from '../../src/theme/places';
import type { LiveBoard } from './boardsPart';
import { take } from './neuronInHand';
import { PathView } from './PathView';
import type { PlayPlaces } from './places';
import { wayBack } from './wayBack';

export function networkBoard(lesson: Lesson, places: Places, own: PlayPlaces, received: Place) {
  const { network, ...neurons } = networkPart(lesson, places);
  const path = new PathView(places.net, places.home);
  showWhole(network);
  /** Whether the learner wants the way, as long as the script has left it as it was. */
  const wanted = plainSignal<{ on: boolean; over: boolean } | undefined>(undefined);
  const scripted = () => path.walked > 1;
  const now = () => (wanted.value?.over === scripted() ? wanted.value.on : undefined);
  const board: LiveBoard = {
    name: own.compact ? 'net' : 'network',
    views: [network, path],
    controls: [
      {
        ...neurons.control,
        label: 'Neurons. Arrows go from one to the next, Enter keeps one.',
        press: (index) => takePicked(lesson, index - network.shownInputs.length),
      },
      {
        kind: 'button',
        id: 'why',
        label: 'Why?',
        where: () => own.why,
        press: () => {
          wanted.value = { on: !(now() ?? scripted()), over: scripted() };
        },
      },
    ],
    show(hand) {
      neurons.show();
      path.inHand = hand;
      path.sizes = lesson.network().sizes;
      path.shown = network.shownInputs;
      path.hops = wayBack(lesson).hops;
      path.picture = lesson.receivesOther.value ? received : places.home;
      path.wanted = now();
    },
  };
  return { board, network, path };
}

/** `index` goes on through the layers after the inputs, which cannot be taken. */
function takePicked(lesson: Lesson, index: number): void {
  const [first, second] = [1, 2].map((layer) => lesson.network().layer(layer).neurons) as [number, number];
  if (index < 0) return;
  if (index < first) take(lesson, { layer: 1, neuron: index });
  else if (index < first + second) take(lesson, { layer: 2, neuron: index - first });
  else take(lesson, { layer: 3, neuron: index - first - second });
}
