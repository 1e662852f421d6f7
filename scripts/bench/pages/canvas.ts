/** The content of the network slide on a plain 2D canvas, without any library: what a first scene costs at least. */
import { activationOf, type Content, connectionColour, digit, grey, lampRadius, loadContent } from './content';

let content: Content;
const canvas = document.createElement('canvas');
const css = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

function frame(pixels: ArrayLike<number>): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no 2D canvas.');
  const pass = content.network.forward(Float64Array.from(pixels));
  pen.clearRect(0, 0, 1280, 720);
  for (let i = 0; i < 784; i++) {
    pen.fillStyle = css(grey(pixels[i] as number));
    pen.fillRect(digit.x + (i % 28) * digit.cell, digit.y + Math.floor(i / 28) * digit.cell, digit.cell - 1, digit.cell - 1);
  }
  for (const { from, to, weight } of content.connections) {
    pen.globalAlpha = 0.05 + 0.9 * activationOf(pass, from) * Math.min(1, Math.abs(weight) / 3);
    pen.strokeStyle = css(connectionColour(weight));
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.font = '11px sans-serif';
  for (const lamp of content.lamps) {
    const activation = activationOf(pass, lamp);
    pen.fillStyle = css(grey(activation));
    pen.beginPath();
    pen.arc(lamp.x, lamp.y, lampRadius, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = activation > 0.5 ? 'black' : 'white';
    if (lamp.layer > 0) pen.fillText(activation.toFixed(2), lamp.x - 10, lamp.y + 4);
  }
}

async function start(): Promise<void> {
  canvas.width = 1280 * devicePixelRatio;
  canvas.height = 720 * devicePixelRatio;
  canvas.style.width = '1280px';
  canvas.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
  document.body.append(canvas);
  content = await loadContent();
  window.comparison.picture = content.picture;
  frame(content.picture);
  await new Promise(requestAnimationFrame);
}

window.comparison = { picture: [], frame, ready: Promise.resolve() };
window.comparison.ready = start();
