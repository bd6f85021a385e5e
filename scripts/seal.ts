import { settings } from './settings/settings.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { verify } from './seal/verify.ts';

const declared = command({
  name: 'seal',
  help: '核对封签链：存的底一份不少、没有改过，接得上历史和已经公布的。都对结果是 0，有不对的是 1。',
  words: { hint: 'verify', help: '核对', least: 1, most: 1, choices: ['verify'] },
  options: {
    published: { kind: 'text', hint: '网址', help: '网站的地址，或 site（portal.json 里写的），和那里公布的封签链比' },
    base: { kind: 'text', hint: '版本', help: '和仓库里的一个版本比：封签链接不接得上，公布过的账改了有没有写更正' },
  },
  examples: ['npm run seal -- verify --published site', 'npm run seal -- verify --base main'],
});

process.exitCode = await main();

/** `npm run seal -- verify`. Gives the exit code: 0 all is well, 1 something is wrong, 2 wrongly called. */
async function main(): Promise<number> {
  const { values } = openCommand(declared);
  const { published } = values;
  if (published !== undefined && published !== 'site' && !/^https?:\/\/./.test(published)) {
    console.error(`--published 要填网址，写全（https://……），或写 site，现在是“${published}”。`);
    return 2;
  }
  const { good, bad } = await verify(settings, values);
  if (good.length > 0) console.log(good.join('\n'));
  if (bad.length > 0) console.error(bad.join('\n'));
  return bad.length > 0 ? 1 : 0;
}
