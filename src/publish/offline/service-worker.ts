import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlinePage, type Shell, type ShellFile } from './format/shell.ts';
import { searchPack } from '../search/search-pack.ts';

/** Pages that every visitor keeps. */
const pages = ['./', 'services/', 'stations/', 'search/', 'help/', offlinePage];

/** Larger scripts (charts, 190 kB) are left to the network; that of the search, 51 kB, is kept. */
const largestScript = 100_000;

const marker = 'gongshilanShell';

/**
 * Tells the service worker of a built folder what to keep: writes the pack of the search index, and a line in front of
 * `/sw.js` that names the files with a mark of their content. Any change of the published data is a new worker. No clock, no
 * chance: the same site gives the same bytes.
 */
export function writeServiceWorker(folder: string): void {
  const worker = join(folder, 'sw.js');
  const program = readFileSync(worker, 'utf8');
  // A shared chunk would make the worker a module, which browsers in use do not run.
  if (/^(?:im|ex)port\b|[;}](?:im|ex)port[ {*"'`]/m.test(program)) throw new Error('sw.js must stand alone.');
  if (!program.includes(marker)) throw new Error(`sw.js does not ask for ${marker}.`);
  writeFileSync(worker, `self.${marker}=${JSON.stringify(shellOf(folder))};\n${program}`);
}

function shellOf(folder: string): Shell {
  const files = [...pages.flatMap((url) => shellPage(folder, url)), ...assetFiles(folder)];
  const pack = searchPack(folder);
  const checksums = readFileSync(join(folder, 'data/checksums.txt'));
  const version = digest(checksums, pack ?? '', JSON.stringify(files));
  if (pack === undefined) return { version, files };
  const search = `search/index-${digest(pack)}.pack`;
  writeFileSync(join(folder, search), pack);
  return { version, files, search };
}

function shellPage(folder: string, url: string): readonly ShellFile[] {
  const file = join(folder, url, 'index.html');
  return existsSync(file) ? [{ url, revision: digest(readFileSync(file)) }] : [];
}

/** Every style sheet, the scripts that the kept pages may call for, and the seal. */
function assetFiles(folder: string): readonly ShellFile[] {
  const styles = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
  const seal = 'icons/seal.svg';
  return [
    ...[...styles, ...scriptsOf(folder)].sort().map((name) => ({ url: `_astro/${name}`, revision: null })),
    { url: seal, revision: digest(readFileSync(join(folder, seal))) },
  ];
}

/** Scripts that the kept pages run, and those that these fetch later; large ones serve other pages. */
function scriptsOf(folder: string): readonly string[] {
  const [station] = existsSync(join(folder, 'stations')) ? readdirSync(join(folder, 'stations')).sort() : [];
  const files = [...pages, `stations/${station ?? ''}/`]
    .map((url) => join(folder, url, 'index.html'))
    .filter(existsSync);
  const scripts = new Set(
    files.flatMap((file) => namesIn(readFileSync(file, 'utf8'), /"(?:\.{1,2}\/)+_astro\/([^"/]+\.js)"/g)),
  );
  for (const name of scripts) {
    const file = join(folder, '_astro', name);
    if (statSync(file).size > largestScript) scripts.delete(name);
    else for (const next of namesIn(readFileSync(file, 'utf8'), /["'`]\.\/([^"'`/]+\.js)["'`]/g)) scripts.add(next);
  }
  return [...scripts];
}

function namesIn(text: string, form: RegExp): readonly string[] {
  return [...text.matchAll(form)].map(([, name]) => name ?? '');
}

/** The first 16 of the hexadecimal digits of SHA-256: enough to tell two editions of a file apart. */
function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
