/** Trains beside the page, which stays free to move: a Web Worker. */
import type { ToWorker } from './messages';
import { Trainees } from './Trainees';

const trainees = new Trainees({
  tell: (message) => postMessage(message),
  pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  now: () => performance.now(),
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void trainees.hear(data));
