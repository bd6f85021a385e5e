import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// How our programs are started: with which Node, and what it is told. Plain JavaScript, for Node 20.

const windows = process.platform === 'win32';

/** Ends where this machine's Node cannot even start us. */
export function needsNode20() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail('需要 Node 20 或更新的版本。请到 nodejs.org 下载安装后再试。');
}

/**
 * The Node that the packages bring along, since the machine's own may be too old for Astro; else the machine's own.
 *
 * @param {readonly string[]} folders where packages are installed
 * @returns {string}
 */
export function ownNode(...folders) {
  const brought = folders.map((folder) => join(folder, 'node', 'bin', windows ? 'node.exe' : 'node'));
  const own = brought.find((path) => existsSync(path));
  if (own !== undefined) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail('项目自带的 Node 没有装上。请删掉 node_modules 文件夹，再安装一次；或者安装 Node 22.18 以上的版本。');
}

/**
 * Runs a program and ends as it ends.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} packages where the packages of the project are installed
 * @param {Readonly<Record<string, string>>} [more] more variables
 */
export function run(node, args, packages, more = {}) {
  const path = [join(packages, '.bin'), process.env.PATH].join(windows ? ';' : ':');
  const env = {
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Of the second run on, no program is translated from TypeScript again: a third of the time of a short one.
    NODE_COMPILE_CACHE: join(packages, '.cache', 'node'),
    // What the bundler of the pages has let go is given back to the machine: 140 MB of a build.
    MIMALLOC_PURGE_DELAY: '0',
    ...more,
    ...process.env,
    PATH: path,
  };
  const result = spawnSync(node, args, { stdio: 'inherit', env });
  process.exit(result.status ?? 1);
}

/**
 * Runs npm and tells whether it went well.
 *
 * @param {readonly string[]} command
 * @returns {boolean}
 */
export function npm(...command) {
  const options = { stdio: ['ignore', 'inherit', 'inherit'], shell: windows };
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, options).status === 0;
}

/**
 * @param {string} message
 * @param {number} [code]
 * @returns {never}
 */
export function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
