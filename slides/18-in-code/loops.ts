/** The forward pass as anybody might write it down, loops within loops; and what the inner ones are called for short. */

/** What stands before the brackets of the last line. */
export const squish = '   a = σ(';

/** The lines; from `begin` to `end` they are the product and the biases. The last one goes on between its brackets. */
export const loops = {
  lines: [
    'a = pixels',
    'for W, b in layers:',
    '   for each row j of W:',
    '      z[j] = b[j]',
    '      for each column i:',
    '         add W[j][i] · a[i] to z[j]',
    squish,
  ],
  begin: 2,
  end: 5,
} as const;

export const product = 'W a + b';
