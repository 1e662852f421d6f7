/** A text as a voice is to read it: numbers, formulas and signs in words. */

/** What a sign is called between two things, in this order. */
const signs: readonly (readonly [RegExp, string])[] = [
  // The Greek letter with its own name behind it is said once.
  [/σ \(sigma\)/g, 'sigma'],
  // a⁽¹⁾, and a function of something: σ(z).
  [/(\p{L})⁽([^⁾]*)⁾/gu, (_: string, letter: string, layer: string) => `${letter} of layer ${plain(layer)}`],
  [/(?<!\p{L})(\p{L})\(([^()]*)\)/gu, '$1 of $2'],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]+/g, (small: string) => ` ${plain(small)}`],
  [/σ/g, ' sigma '],
  [/Σ/g, ' the sum of '],
  [/µs/g, ' microseconds'],
  [/(?<=\d),(?=\d{3})/g, ''],
  [/(?<=\d)\s*[–]\s*(?=\d)/g, ' to '],
  [/±/g, ' plus or minus '],
  [/−/g, ' minus '],
  // A factor stands on each side; alone it is a mark.
  [/(?<=\d|\)|(?<!\p{L})\p{L})\s*×\s*(?=\d|\(|\p{L}(?!\p{L})| minus)/gu, ' times '],
  [/×/g, ' cross '],
  [/\+/g, ' plus '],
  [/=/g, ' is '],
  [/≈/g, ' is about '],
  [/≠/g, ' is not '],
  [/≤/g, ' is at most '],
  [/≥/g, ' is at least '],
  [/</g, ' is less than '],
  [/>/g, ' is more than '],
  [/%/g, ' percent'],
  [/→/g, ' to '],
  [/[“”]/g, ''],
  [/[‘’]/g, '’'],
  [/…/g, '.'],
  [/ [–—] |\(|\)/g, ', '],
].map(([sign, words]) => [sign, words] as [RegExp, string]);

const smallDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';

function plain(small: string): string {
  return small.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]/g, (digit) => String(smallDigits.indexOf(digit) % 10));
}

export function toSpeech(text: string): string {
  const words = signs.reduce((said, [sign, word]) => said.replace(sign, word), text.replace(/\s/g, ' '));
  return words
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .replace(/,+(?=[.,;:?!])/g, '')
    .trim();
}
