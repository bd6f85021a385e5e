import { setFlagsFromString } from 'node:v8';

/**
 * For programs that read large data. V8 guesses which objects will live long and puts them among the old at once. Of the cells
 * and records of a file, which live for a moment, it guesses wrongly: at a million rows that is half a gigabyte and a quarter of
 * the time (`npm run bench -- services`).
 */
export function keepYoungApart(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
