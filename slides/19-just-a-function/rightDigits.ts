/** Which digits a network gets right: examined when somebody first asks, and known from then on. */

import type { Sample } from '../../src/digits/samples';
import type { Network } from '../../src/network/Network';
import { oncePer } from '../../src/network/oncePer';

const examined = oncePer((network: Network) =>
  oncePer((samples: readonly Sample[]): readonly boolean[] => samples.map(({ pixels, label }) => network.forward(pixels).best === label)),
);

export const rightDigits = (network: Network, samples: readonly Sample[]): readonly boolean[] => examined(network)(samples);
