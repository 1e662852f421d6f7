/** A progress bar on stderr; where stderr is no terminal, a line per tenth instead. */
export class Progress {
  readonly #title: string;
  readonly #started = Date.now();
  #tenths = 0;

  constructor(title: string) {
    this.#title = title;
  }

  /** `done` from 0 to 1; `note` is a word or two about how it goes. */
  show(done: number, note: string): void {
    const tenths = Math.floor(10 * done + 1e-9);
    const text = `${this.#title} ${'█'.repeat(tenths)}${'░'.repeat(10 - tenths)} ${Math.floor(100 * done)} % ${this.#seconds()} s  ${note}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K${done >= 1 ? '\n' : ''}`);
    else if (tenths > this.#tenths) process.stderr.write(`${text}\n`);
    this.#tenths = tenths;
  }

  #seconds(): number {
    return Math.round((Date.now() - this.#started) / 1000);
  }
}
