import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyConfig } from '../src/publish/hosts/caddy.ts';
import { parseHeaders, type HeaderRule, type Place } from '../src/publish/hosts/header-rules.ts';
import { nginxConfig } from '../src/publish/hosts/nginx.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';

const declared = command({
  name: 'host-config',
  help: '照生成好的网站（dist 或 PORTAL_OUT）写 nginx 或 Caddy 的设置：同样的安全头、缓存和 404。',
  words: { hint: 'nginx 或 caddy', help: '给哪一种', least: 1, most: 1 },
  options: {
    root: { kind: 'text', hint: '/srv/portal', help: '网站在服务器上的文件夹；不写就是 dist 现在的位置' },
    path: { kind: 'text', hint: '/x/y/', help: '网站放在哪个路径下；不写就是 /' },
    port: { kind: 'text', hint: '8080', help: '端口；不写就是 8080' },
    out: { kind: 'text', hint: '文件', help: '写到哪个文件；不写就印出来' },
  },
});

const kinds: ReadonlyMap<string, (rules: readonly HeaderRule[], place: Place) => string> = new Map([
  ['nginx', nginxConfig],
  ['caddy', caddyConfig],
]);

process.exitCode = main();

/** `npm run host-config -- nginx --root /srv/portal`: settings for a server of one's own. */
function main(): number {
  const { values, words } = openCommand(declared);
  const make = kinds.get(words[0] ?? '');
  if (make === undefined) return fail(`不认识“${words[0] ?? ''}”。可以写：nginx、caddy。`);
  const base = values.path ?? '/';
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    return fail(`--path 写的是“${base}”。请以 / 开头、以 / 结尾，中间只用字母、数字和 . _ ~ -，例如 /x/y/。`);
  }
  const port = Number(values.port ?? '8080');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return fail(`--port 写的是“${values.port ?? ''}”。请写 1 到 65535 的整数。`);
  const dist = resolve(process.env['PORTAL_OUT'] ?? 'dist');
  const text = readHeaders(join(dist, '_headers'));
  if (text === undefined) return fail(`${dist} 里没有生成好的网站。请先运行 npm run build。`);
  const config = make(parseHeaders(text), { root: values.root ?? dist, base, port });
  if (values.out === undefined) console.log(config);
  else writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', values.out), config);
  return 0;
}

function readHeaders(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
