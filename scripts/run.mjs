// Runs one of the project's programs: installs what is missing, then hands over to the Node that the project brings
// along (dependency `node`), since the machine's own may be too old for it. Plain JavaScript, for Node 20.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, needsNode20, npm, ownNode, run } from './launch.mjs';
import { nodeFlags } from './node-flags.mjs';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const stamp = join(packages, '.installed');
const [task = 'start', ...options] = process.argv.slice(2);

process.chdir(root);
needsNode20();
install();
run(ownNode('node_modules'), [...nodeFlags(task), `scripts/${task}.ts`, ...options], packages);

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
