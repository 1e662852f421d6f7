/** An empty Pixi frame: the same renderer as the deck's, with nothing on stage. */
import { Container, WebGLRenderer } from 'pixi.js';
import { sameAsDeck } from './renderer';

const container = new Container();
const renderer = new WebGLRenderer();

async function start(): Promise<void> {
  await renderer.init({ ...sameAsDeck, resolution: devicePixelRatio });
  document.body.append(renderer.canvas as HTMLCanvasElement);
  renderer.render({ container });
}

window.comparison = { picture: new Float64Array(784), frame: () => renderer.render({ container }), ready: start() };
