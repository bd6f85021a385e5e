import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

const folder = '.gongshilan';
const parts = ['src', 'scripts', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Where the program can run. Node does not read TypeScript below `node_modules`, so that each version is copied once into a hidden
 * folder of the town; its packages are found in the town's `node_modules` above. A linked checkout runs where it lies.
 *
 * @param {string} home where the package is installed
 * @returns {string}
 */
export function placeProgram(home) {
  if (!home.split(sep).includes('node_modules')) return home;
  const place = join(folder, nameOf(home));
  if (existsSync(place)) return place;
  const next = join(folder, `.next-${String(process.pid)}`);
  mkdirSync(next, { recursive: true });
  for (const part of parts) cpSync(join(home, part), join(next, part), { recursive: true });
  // Another command may have been faster.
  if (existsSync(place)) rmSync(next, { recursive: true, force: true });
  else renameSync(next, place);
  // What Astro keeps from one build to the next names the texts of the program by their paths.
  for (const kept of ['.astro', join('node_modules', '.astro')]) rmSync(kept, { recursive: true, force: true });
  for (const old of readdirSync(folder)) {
    if (join(folder, old) !== place) rmSync(join(folder, old), { recursive: true, force: true, maxRetries: 3 });
  }
  return place;
}

/** The version, and what tells two packages of one version apart. */
function nameOf(home) {
  const text = readFileSync(join(home, 'package.json'), 'utf8');
  const { version } = JSON.parse(text);
  const installed = join(home, '..', '.package-lock.json');
  const entry = existsSync(installed)
    ? JSON.parse(readFileSync(installed, 'utf8')).packages?.['node_modules/gongshilan']
    : undefined;
  const exact = `${entry?.integrity ?? ''} ${entry?.resolved ?? ''} ${text}`;
  return `${version}-${createHash('sha256').update(exact).digest('hex').slice(0, 8)}`;
}
