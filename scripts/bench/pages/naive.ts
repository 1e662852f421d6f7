/** The content of the network slide as one would first write it in Pixi: a Graphics or Text per thing, all made anew at every edit. */
import { Container, Graphics, Text, WebGLRenderer } from 'pixi.js';
import 'pixi.js/graphics';
import 'pixi.js/text';
import type { ForwardPass } from '../../../src/network/ForwardPass';
import { activationOf, type Content, connectionColour, digit, grey, lampRadius, loadContent } from './content';
import { sameAsDeck } from './renderer';

const stage = new Container();
const renderer = new WebGLRenderer();
let content: Content;

function drawDigit(pixels: ArrayLike<number>): Graphics[] {
  return Array.from(pixels, (value, i) => {
    const x = digit.x + (i % 28) * digit.cell;
    const y = digit.y + Math.floor(i / 28) * digit.cell;
    return new Graphics().rect(x, y, digit.cell - 1, digit.cell - 1).fill(grey(value));
  });
}

function drawConnections(pass: ForwardPass): Graphics[] {
  return content.connections.map(({ from, to, weight }) => {
    const alpha = 0.05 + 0.9 * activationOf(pass, from) * Math.min(1, Math.abs(weight) / 3);
    const style = { width: 1.5, color: connectionColour(weight), alpha };
    return new Graphics().moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(style);
  });
}

function drawLamps(pass: ForwardPass): Graphics[] {
  return content.lamps.map((lamp) => {
    const fill = grey(activationOf(pass, lamp));
    return new Graphics().circle(lamp.x, lamp.y, lampRadius).fill(fill).stroke({ width: 1, color: 0x8b949e });
  });
}

/** Every input circle's line to its place in the column, and a bar beside every output. */
function drawLinesAndBars(pass: ForwardPass): Graphics[] {
  return content.lamps.flatMap((lamp) => {
    const { layer, neuron, x, y } = lamp;
    if (layer === 0) {
      const line = new Graphics().moveTo(420, neuron).bezierCurveTo(440, neuron, 450, y, x - lampRadius, y);
      return [line.stroke({ width: 1, color: 0x30363d })];
    }
    if (layer < 3) return [];
    const length = 60 * activationOf(pass, lamp);
    return [new Graphics().rect(x + 50, y - 3, 60, 6).fill(0x30363d), new Graphics().rect(x + 50, y - 3, length, 6).fill(0x8b949e)];
  });
}

function drawNumbers(pass: ForwardPass): Text[] {
  const made = (text: string, x: number, y: number, fontSize: number, fill = 0xffffff) =>
    new Text({ text, style: { fontFamily: 'sans-serif', fontSize, fill }, anchor: 0.5, x, y });
  const lamps = content.lamps.filter(({ layer }) => layer > 0);
  const zeros = pass.input.filter((value) => value === 0).length;
  return [
    ...lamps.map((lamp) => made(activationOf(pass, lamp).toFixed(2), lamp.x, lamp.y, 11, activationOf(pass, lamp) > 0.5 ? 0 : 0xffffff)),
    ...lamps.filter(({ layer }) => layer === 3).map(({ neuron, x, y }) => made(String(neuron), x + 32, y, 25)),
    ...content.network.sizes.map((size, layer) => made(String(size), 480 + layer * 220, 40, 14)),
    ...['inputs', 'hidden', 'hidden', 'outputs'].map((word, layer) => made(word, 480 + layer * 220, 60, 13)),
    made(`18 of 784 shown, ${zeros} are 0`, 480, 80, 13),
    made(`The network answers ${pass.best}`, 190, 560, 16),
  ];
}

function frame(pixels: ArrayLike<number>): void {
  const pass = content.network.forward(Float64Array.from(pixels));
  for (const child of stage.removeChildren()) child.destroy({ children: true, texture: true, context: true, style: true });
  stage.addChild(...drawDigit(pixels), ...drawConnections(pass), ...drawLamps(pass), ...drawLinesAndBars(pass), ...drawNumbers(pass));
  renderer.render({ container: stage });
}

async function start(): Promise<void> {
  content = await loadContent();
  window.comparison.picture = content.picture;
  await renderer.init({ ...sameAsDeck, resolution: devicePixelRatio });
  document.body.append(renderer.canvas as HTMLCanvasElement);
  frame(content.picture);
}

window.comparison = { picture: [], frame, ready: Promise.resolve() };
window.comparison.ready = start();
