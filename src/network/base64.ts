/** Bytes as text of letters that every file takes. */

/** How many bytes are spelled at once: as many as a call may have arguments everywhere. */
const atOnce = 8192;

export function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += atOnce) letters += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(letters);
}

/** undefined for what is no whole base64 text. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  // atob would let missing padding and white space pass, and so some truncated files.
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
