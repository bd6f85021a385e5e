import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { npm } from '../launch.mjs';
import { currentSpec, newestTag, withSpec } from './program-spec.mjs';

const help = `用法：npm run update [-- 版本]

换一个版本的程序：改 package.json 里的一行，安装，再检查一遍资料。资料一个字也不动。

  版本：版本号（1.2.0）、网址，或者打包文件（gongshilan-1.2.0.tgz）；不写就换成最新的
  --help：显示这些说明`;

/**
 * `npm run update`: another version of the program. Runs under the machine's own Node, because the one that the packages bring along
 * may be replaced meanwhile.
 *
 * @param {readonly string[]} options
 * @returns {number} exit code: 0 updated, 1 not, 2 wrongly called
 */
export function update(options) {
  if (options.includes('--help')) return say(help, 0);
  const wrong = options.find((option) => option.startsWith('-')) ?? options[1];
  if (wrong !== undefined) return say(`不认识的选项：${wrong}。\n${help.split('\n')[0]}`, 2);
  const before = readFileSync('package.json', 'utf8');
  const spec = currentSpec(before);
  if (spec === undefined) return say('package.json 的 dependencies 里没有 gongshilan 这一行，不知道换什么。', 2);
  const wanted = options[0] ?? newest(spec);
  if (wanted === undefined) return say(unknownNewest(spec), 2);
  // npm changes into the town's folder; whoever calls may stand below it.
  const after = withSpec(before, wanted, process.env.INIT_CWD ?? '.');
  if (after === before) return say(`程序已经是这个版本：${spec}。`, 0);
  const lock = existsSync('package-lock.json') ? readFileSync('package-lock.json') : undefined;
  writeFileSync('package.json', after);
  if (!npm('install')) {
    writeFileSync('package.json', before);
    if (lock === undefined) rmSync('package-lock.json', { force: true });
    else writeFileSync('package-lock.json', lock);
    return say('新的版本没有装上，原因见上面。package.json 已经改回原样，资料没有动。', 1);
  }
  console.log(`程序换好了：${spec} → ${currentSpec(after) ?? ''}。资料没有动，下面检查一遍。`);
  const windows = process.platform === 'win32';
  const checked = spawnSync(windows ? 'npm.cmd' : 'npm', ['run', '--silent', 'check'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (checked.status === 0) return 0;
  return say(`新的版本查出了上面的问题，改好再提交；想先退回去：npm run update -- ${quoted(spec)}`, 1);
}

/** The newest version there is, where somebody can be asked. */
function newest(spec) {
  const windows = process.platform === 'win32';
  const ask = (program, ...args) => {
    const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', shell: windows });
    return status === 0 ? stdout : undefined;
  };
  if (/^[\^~]?\d/.test(spec)) return ask(windows ? 'npm.cmd' : 'npm', 'view', 'gongshilan', 'version')?.trim();
  if (!/^git\+/.test(spec)) return undefined;
  const tags = ask('git', 'ls-remote', '--tags', '--refs', spec.replace(/^git\+/, '').replace(/#.*$/, ''));
  return newestTag(tags ?? '');
}

function unknownNewest(spec) {
  return `从“${spec}”问不到最新的版本。请写明：npm run update -- 版本号、网址或打包文件。`;
}

/** As a shell reads it as one word. */
function quoted(spec) {
  return /\s/.test(spec) ? `"${spec}"` : spec;
}

function say(message, code) {
  if (code === 0) console.log(message);
  else console.error(message);
  return code;
}
