import { fold } from '../../publish/search/format/folded.ts';

const longRun = /^\p{Script=Han}{4,}$/u;

/** Whether names contain every word: whole, or a long one in pieces (泊里 + 社工站). Only such a hit may be called exact. */
export function containsWords(names: readonly string[], words: readonly string[]): boolean {
  const all = names.map((each) => fold(each).text).join('\n');
  return words.length > 0 && words.every((word) => all.includes(word) || (longRun.test(word) && inPieces(all, word)));
}

/** Whether a word can be laid out of pieces of two or more characters that all stand in a text. */
function inPieces(text: string, word: string): boolean {
  const reached = [true];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = end - 2; start >= 0 && reached[end] !== true; start -= 1) {
      if (reached[start] === true && text.includes(word.slice(start, end))) reached[end] = true;
    }
  }
  return reached[word.length] === true;
}
