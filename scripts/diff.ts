import { settings } from './settings/settings.ts';
import { diffAsMarkdown } from '../src/editing/diff/as-markdown.ts';
import { diffAsText } from '../src/editing/diff/as-text.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { git } from '../src/history/git.ts';
import { readDiffOptions } from './diff/options.ts';
import { prepareDiff } from './diff/prepare-diff.ts';

process.exitCode = main(process.argv.slice(2));

/** `npm run diff -- <base>..<head>`: says what a change does, in words. Exit code 1 where it cannot. */
function main(words: readonly string[]): number {
  const parsed = readDiffOptions(words);
  if (!parsed.ok) {
    console.error(parsed.message);
    return 1;
  }
  const result = prepareDiff(parsed.options, { ...settings, git, files: nodeFiles });
  if (!result.ok) {
    console.error(result.message);
    return 1;
  }
  const { told, base, head } = result;
  const { format } = parsed.options;
  if (format === 'json') console.log(JSON.stringify({ base, head: head ?? null, ...told }, undefined, 2));
  else console.log(format === 'markdown' ? diffAsMarkdown(told) : diffAsText(told));
  return 0;
}
