/** Shorter texts are copied by the engine anyway; only a longer part of a text keeps the whole text in memory. */
const shortestSlice = 13;

/**
 * The same text, without the file that it was cut from. V8 keeps a part of a text as a reference into the whole: one name
 * that is kept would keep its file of some hundred kilobytes, and at 3,000 stations all files at once.
 */
export function detached(text: string): string {
  // UTF-16 is what a text is made of: no half of a pair is lost on the way.
  return text.length < shortestSlice ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
