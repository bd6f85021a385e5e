import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyConfig } from '../../../src/publish/hosts/caddy.ts';
import { parseHeaders, type HeaderRule, type Place } from '../../../src/publish/hosts/header-rules.ts';
import { nginxConfig } from '../../../src/publish/hosts/nginx.ts';
import { say } from '../../print/progress.ts';
import { atMost, resultTable, type Result } from '../result-table.ts';
import { crawl } from './crawl.ts';
import { headerFaults } from './header-faults.ts';

/** A server program: its settings, and how it is started with them. */
interface Program {
  readonly name: string;
  readonly config: (rules: readonly HeaderRule[], place: Place) => string;
  readonly start: (folder: string, config: string) => ChildProcess;
}

const programs: readonly Program[] = [
  { name: 'nginx', config: nginxConfig, start: startNginx },
  { name: 'caddy', config: caddyConfig, start: startCaddy },
];

/**
 * `npm run bench -- hosts`: starts the real nginx and the real Caddy with the settings of `npm run host-config`, at `/` and below
 * `/x/y/`, follows every link of the built site and looks at the headers. Exit code 1 where something is broken or a program is
 * missing (Debian has both).
 */
export async function runHosts(): Promise<number> {
  const dist = resolve(process.env['PORTAL_OUT'] ?? 'dist');
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const results: Result[] = [];
  for (const program of programs) {
    for (const base of ['/', '/x/y/']) {
      const found = await tryHost(program, rules, dist, base);
      if (typeof found === 'string') {
        console.error(found);
        return 1;
      }
      results.push(...found);
    }
  }
  say(`\n${resultTable(results)}`);
  return results.every(({ within }) => within !== false) ? 0 : 1;
}

async function tryHost(
  { name, config, start }: Program,
  rules: readonly HeaderRule[],
  dist: string,
  base: string,
): Promise<readonly Result[] | string> {
  if (spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error !== undefined) {
    return `这台机器上没有 ${name}。Debian 上可以这样装：apt-get install ${name}`;
  }
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-hosts-'));
  const port = await freePort();
  const server = start(folder, config(rules, { root: dist, base, port }));
  const address = `http://127.0.0.1:${String(port)}${base}`;
  try {
    if (!(await answers(address))) return `${name} 没有起来，设置可能写错了。`;
    const { pages, addresses, broken, outside } = await crawl(address);
    const faults = await headerFaults(address, rules);
    for (const line of [...broken, ...outside, ...faults].slice(0, 20)) say(`  ${line}`);
    const what = `${name}，${base}`;
    const count = (value: number): string => `${String(value)} 处`;
    return [
      { what: `${what}：页面、地址`, measured: `${String(pages)}、${String(addresses)}` },
      atMost(`${what}：打不开的`, broken.length, 0, count),
      atMost(`${what}：指到路径外面的`, outside.length, 0, count),
      atMost(`${what}：和 _headers 不一样的头`, faults.length, 0, count),
    ];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startNginx(folder: string, config: string): ChildProcess {
  writeFileSync(join(folder, 'portal.conf'), config);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents { }\nhttp {\n  default_type application/octet-stream;\n  access_log off;\n  ${temporary.join('\n  ')}\n  include ${folder}/portal.conf;\n}\n`,
  );
  return spawn('nginx', ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
}

function startCaddy(folder: string, config: string): ChildProcess {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${config}`);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function answers(address: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok === true) return true;
    await wait(100);
  }
  return false;
}
