import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

export interface BrowserProgram {
  readonly path: string;
  /** What its environment needs beside our own. */
  readonly env: Readonly<Record<string, string>>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
    ]),
];

const noBrowser =
  '没有找到浏览器，网页测试不能做。请安装 Chrome 或 Chromium（Debian、Ubuntu：sudo apt install chromium fonts-noto-cjk），或用环境变量 CHROME_PATH 写明它在哪里，再运行 npm test。';

/** Finds a browser: CHROME_PATH, an installed Chrome or Chromium, else the one of @sparticuz/chromium on Linux. Never none: an error says what to install. */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`CHROME_PATH 写的 ${named} 不存在。${noBrowser}`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return { path: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser);
  return unpackedBrowser();
}

/** The package brings the browser and the libraries that a bare machine lacks; only fonts it has none for Chinese. */
async function unpackedBrowser(): Promise<BrowserProgram> {
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const path = await packed.executablePath();
    const libraries = await inflate(join(entry, '..', '..', 'bin', 'al2023.tar.br'));
    return { path, env: { LD_LIBRARY_PATH: join(libraries, 'lib') } };
  } catch (error) {
    throw new Error(noBrowser, { cause: error });
  }
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Where no language is set (a bare machine), the browser would name no file in Chinese.
  const language = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...Object.fromEntries(own), ...language, ...env },
  });
}
