// V8 guesses which objects will live long and puts them among the old at once. Of the cells of a file, which live for a moment,
// it guesses wrongly: at a million rows that is half a gigabyte and a quarter of the time (`npm run bench -- services`).
const keepYoungApart = '--no-allocation-site-pretenuring';

/**
 * How our Node is started for a program that reads much: megabytes for what has just been made, and when to look through what is
 * older. None for other programs.
 *
 * @param {string} task name of the program in `scripts/`
 * @returns {readonly string[]}
 */
export function nodeFlags(task) {
  if (task === 'check' || task === 'money-program') return [keepYoungApart, '--max-semi-space-size=64'];
  if (task !== 'build') return [];
  // A build has two threads and should not take so much twice. What is no longer needed would else grow to four times what is;
  // and a place that does not shrink and grow again saves a tenth of the time.
  return [keepYoungApart, '--min-semi-space-size=32', '--max-semi-space-size=32', '--heap-growing-percent=50'];
}
