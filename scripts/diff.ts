import { settings } from './settings/settings.ts';
import { diffAsMarkdown } from '../src/editing/diff/as-markdown.ts';
import { diffAsText } from '../src/editing/diff/as-text.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { git } from '../src/history/git.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { prepareDiff } from './diff/prepare-diff.ts';

const declared = command({
  name: 'diff',
  help: '用文字说明两个版本之间的资料改了什么。不写新版本，就是和现在的文件比。',
  words: { hint: '旧版本..新版本', help: '要比较哪两个版本', least: 1, most: 1 },
  options: {
    format: { kind: 'choice', choices: ['text', 'markdown', 'json'], fallback: 'text', help: '写成什么样子' },
  },
  examples: ['npm run diff -- HEAD..        看还没有提交的改动', 'npm run diff -- main..HEAD    看这个分支改了什么'],
});

process.exitCode = main();

/** `npm run diff -- <base>..<head>`: says what a change does, in words. Exit code 1 where it cannot, 2 wrongly called. */
function main(): number {
  const { values, words } = openCommand(declared);
  const result = prepareDiff(words[0] ?? '', { ...settings, git, files: nodeFiles });
  if (!result.ok) {
    console.error(result.message);
    return 1;
  }
  const { told, base, head } = result;
  const { format } = values;
  if (format === 'json') console.log(JSON.stringify({ base, head: head ?? null, ...told }, undefined, 2));
  else console.log(format === 'markdown' ? diffAsMarkdown(told) : diffAsText(told));
  return 0;
}
