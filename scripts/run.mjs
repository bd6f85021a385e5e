// Runs one of the project's programs: installs what is missing, then hands over to the Node that the project brings
// along (devDependency `node`), since the machine's own may be too old for it. Plain JavaScript, for Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFlags } from './node-flags.mjs';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.installed');
const [task = 'start', ...options] = process.argv.slice(2);

process.chdir(root);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail('需要 Node 20 或更新的版本。请到 nodejs.org 下载安装后再试。');
install();
run(ownNode(), [...nodeFlags(task), `scripts/${task}.ts`, ...options]);

function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('正在安装需要的程序包，第一次约一两分钟……');
  if (!npm('ci')) {
    if (isCi()) fail('npm ci 没有装好程序包，原因见上面。在 CI 上只照 package-lock.json 安装。');
    console.error('npm ci 没有装好，原因见上面；改用 npm install 再试，装的是同样的版本。');
    if (!npm('install', '--no-save')) fail('程序包没有装好，原因见上面。请检查网络后再试一次。');
  }
  writeFileSync(stamp, wanted);
}

function isCi() {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}

function npm(...command) {
  const windows = process.platform === 'win32';
  const options = { stdio: ['ignore', 'inherit', 'inherit'], shell: windows };
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, options).status === 0;
}

function ownNode() {
  const own = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  fail('项目自带的 Node 没有装上。请删掉 node_modules 文件夹，再运行一次。');
}

function run(node, args) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const env = {
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Of the second run on, no program is translated from TypeScript again: a third of the time of a short one.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    // What the bundler of the pages has let go is given back to the machine: 140 MB of a build.
    MIMALLOC_PURGE_DELAY: '0',
    ...process.env,
    PATH: path,
  };
  const result = spawnSync(node, args, { stdio: 'inherit', env });
  process.exit(result.status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
