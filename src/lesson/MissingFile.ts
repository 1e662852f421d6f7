/** A file of the lesson that did not come: the network is away, or the file is. It may come when it is asked for again. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}
