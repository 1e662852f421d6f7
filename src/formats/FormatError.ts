/** A file that cannot be read, or a network that a format cannot hold: the message says what was expected, what was found, and what to do. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** How a network is saved so that it can be opened here. */
export const howToSave = 'Save the network as .safetensors, as the JSON of network2.py, or as the JSON of this lesson.';
