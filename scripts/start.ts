import { preview } from 'astro';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { openCommand } from './command/open-command.ts';
import { nodeFlags } from './node-flags.mjs';
import { astroConfig, ofProgram } from './program-folder.ts';
import { say } from './print/progress.ts';

openCommand({
  name: 'start',
  help: '生成网站，再在这台电脑上打开它。端口用环境变量 PORT 改。',
  options: {},
});

const wanted = Number(process.env['PORT'] ?? 4321);

const built = spawnSync(process.execPath, [...nodeFlags('build'), ofProgram('scripts/build.ts')], { stdio: 'inherit' });
if (built.status === 0) {
  const port = await freePort(wanted);
  if (port !== wanted) say(`端口 ${String(wanted)} 已被占用，改用 ${String(port)}。`);
  const server = await preview({ ...astroConfig, server: { port }, logLevel: 'error' });
  say(`公示栏已经打开：http://localhost:${String(server.port)}\n要停下来，按 Ctrl 加 C。`);
  await server.closed();
} else {
  process.exitCode = built.status ?? 1;
}

/** The wanted port, or the next one that nobody listens on. */
async function freePort(port: number): Promise<number> {
  return (await isFree(port)) ? port : freePort(port + 1);
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, 'localhost', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
