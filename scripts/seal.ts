import { settings } from './settings/settings.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { stamp } from './seal/stamp.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { loadPortal } from '../src/data/load.ts';
import { verify } from './seal/verify.ts';

const declared = command({
  name: 'seal',
  help: '核对封签链：存的底一份不少、没有改过，接得上历史和已经公布的。都对结果是 0，有不对的是 1。',
  words: {
    hint: 'verify 或 stamp',
    help: '核对，或给最后一行盖时间戳',
    least: 1,
    most: 1,
    choices: ['verify', 'stamp'],
  },
  options: {
    published: { kind: 'text', hint: '网址', help: '网站的地址，或 site（portal.json 里写的），和那里公布的封签链比' },
    tsa: { kind: 'address', hint: '网址', help: '盖时间戳（RFC 3161）的服务' },
    ca: { kind: 'text', hint: '证书', help: '信得过的证书（PEM），核对时间戳用' },
    base: { kind: 'text', hint: '版本', help: '和仓库里的一个版本比：封签链接不接得上，公布过的账改了有没有写更正' },
  },
  examples: ['npm run seal -- verify --published site', 'npm run seal -- verify --base main'],
});

process.exitCode = await main();

/** `npm run seal -- verify`. Gives the exit code: 0 all is well, 1 something is wrong, 2 wrongly called. */
async function main(): Promise<number> {
  const { values, words } = openCommand(declared);
  const { published, tsa, ca } = values;
  if (words[0] === 'stamp') {
    if (tsa === undefined || ca === undefined) {
      console.error('盖时间戳要写服务的网址和证书：npm run seal -- stamp --tsa https://…… --ca 证书.pem。');
      return 2;
    }
    const portal = loadPortal(nodeFiles, settings.sources);
    const done = await stamp(portal, settings.sources.data, { service: tsa, authorities: ca });
    (done.ok ? console.log : console.error)(done.message);
    return done.ok ? 0 : 1;
  }
  if (published !== undefined && published !== 'site' && !/^https?:\/\/./.test(published)) {
    console.error(`--published 要填网址，写全（https://……），或写 site，现在是“${published}”。`);
    return 2;
  }
  const { good, bad } = await verify(settings, values);
  if (good.length > 0) console.log(good.join('\n'));
  if (bad.length > 0) console.error(bad.join('\n'));
  return bad.length > 0 ? 1 : 0;
}
