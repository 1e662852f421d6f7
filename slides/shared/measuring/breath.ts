/** What takes long is done a little at a time: in between, the page breathes. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));
