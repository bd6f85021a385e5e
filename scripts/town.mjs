#!/usr/bin/env node
// `gongshilan <program>` in a town's repository, which has the program as a package. Plain JavaScript, for Node 20.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fail, needsNode20, ownNode, run } from './launch.mjs';
import { nodeFlags } from './node-flags.mjs';
import { placeProgram } from './town/place-program.mjs';
import { update } from './town/update.mjs';

const home = join(import.meta.dirname, '..');
const [task = 'start', ...options] = process.argv.slice(2);

needsNode20();
if (!existsSync('package.json') || !existsSync('data'))
  fail('这里不是公示栏的资料仓库：没有 data 文件夹。请到放着 data 和 package.json 的文件夹里运行。', 2);
if (task === 'update') process.exit(update(options));
if (!/^[a-z-]+$/.test(task) || !existsSync(join(home, 'scripts', `${task}.ts`)))
  fail(`没有“${task}”这个命令。有哪些命令，请看 README.md。`, 2);
const program = placeProgram(home);
run(
  ownNode('node_modules', join(home, 'node_modules')),
  [...nodeFlags(task), join(program, 'scripts', `${task}.ts`), ...options],
  join(process.cwd(), 'node_modules'),
  { PORTAL_PROGRAM: relative(process.cwd(), home).split(sep).join('/') },
);
