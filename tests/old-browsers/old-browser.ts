import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser } from '../browser.ts';
import { Connection } from './connection.ts';
import { openTab, type Tab } from './tab.ts';

/** A Chromium of February 2020. */
export interface OldBrowser {
  /** `HeadlessChrome/80.0.3987.0` */
  readonly version: string;
  /** An empty page as wide as a phone, with nothing kept from another one. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** `--single-process`: its other processes would want a sandbox that containers have not. */
const flags = [
  '--headless',
  '--single-process',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
  'about:blank',
];

/** Starts the browser of `chrome-aws-lambda`, which is for Linux on x64. Rejects with what it said where it does not start. */
export async function startOldBrowser(): Promise<OldBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-old-browser-'));
  const program = unpack(folder);
  // The libraries that a bare machine lacks come with the packed new browser.
  const { env } = await findBrowser();
  const language = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const child = spawn(program, [...flags, `--user-data-dir=${join(folder, 'profile')}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...language, ...env },
  });
  const connection = await Connection.open(await addressOf(child));
  const { product } = await connection.ask('Browser.getVersion', {});
  return {
    version: String(product),
    open: () => openTab(connection),
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      connection.close();
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function unpack(folder: string): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('chrome-aws-lambda');
  const program = join(folder, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(entry, '..', '..', 'bin', 'chromium.br'))));
  chmodSync(program, 0o755);
  return program;
}

/** Where it listens; it says so itself, since it chooses the port. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) done(address);
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      fail(new Error(`The old browser ended with ${String(code)}:\n${said}`));
    });
  });
}
