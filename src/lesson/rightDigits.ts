/** Which digits a network gets right: examined when somebody first asks, and known from then on. */

import type { Sample } from '../digits/samples';
import type { Network } from '../network/Network';
import { oncePer } from '../network/oncePer';

const examined = oncePer((network: Network) =>
  oncePer((samples: readonly Sample[]): readonly boolean[] => samples.map(({ pixels, label }) => network.forward(pixels).best === label)),
);

export const rightDigits = (network: Network, samples: readonly Sample[]): readonly boolean[] => examined(network)(samples);
