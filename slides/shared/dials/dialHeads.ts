/** What stands over the dials, and a dial drawn plainly. */
import { unseen } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import { counted } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { count, widthOf, writeWords } from '../../../src/views/words';
import type { DialWallPlaces } from './dialPlaces';

/** Over each layer its weights, and over all the biases of the first. */
export function paintHeads(ink: Ink, { heads, headSize }: DialWallPlaces, sizes: readonly number[], shown: readonly number[]): void {
  heads.forEach((head, k) => {
    const alpha = shown[k] as number;
    if (!head || alpha <= unseen) return;
    const layer = k < 3 ? k + 1 : 1;
    const name = `layer ${layer}`;
    const [sources, neurons] = [sizes[layer - 1] as number, sizes[layer] as number];
    const all = { name: `weights of ${name}`, text: counted(sources * neurons), value: sources * neurons };
    const product = [count(`weights into each neuron of ${name}`, sources), ' × ', count(`neurons of ${name}`, neurons), ' = ', all];
    const biases = [' + ', count(`biases of ${name}`, neurons), ' biases'];
    const words = k === 3 ? ['+ ', count('biases of layer 1', neurons), ' biases'] : [...product, ' weights', ...(k > 0 ? biases : [])];
    // Over the later layers one head follows the other.
    const style = { size: headSize, colour: k === 3 ? palette.bias : palette.secondary, alpha, keepsSize: k > 0 };
    writeWords(ink, head.align === 'right' ? head.x - widthOf(words, style) : head.x, head.y, words, style);
  });
}

export function sketchNeedle(ink: Ink, { x, y, width }: Place, swing: number, isBias: boolean, alpha: number): void {
  const angle = swing * Math.PI * 0.75;
  const [dx, dy] = [Math.sin(angle) * width * 0.42, -Math.cos(angle) * width * 0.42];
  const [mx, my] = [x + width / 2, y + width / 2];
  const sign = swing < 0 ? palette.negativeOnFace : palette.positiveOnFace;
  const colour = isBias ? palette.bias : mix(palette.lampRing, sign, Math.min(1, Math.abs(swing) * 4));
  ink.line(mx - dx * (isBias ? 0 : 0.5), my - dy * (isBias ? 0 : 0.5), mx + dx, my + dy, {
    colour,
    width: Math.max(0.9, width * 0.15),
    alpha,
  });
}
