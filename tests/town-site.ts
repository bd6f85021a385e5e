import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder } from './dist.ts';
import { build, copyTown } from './project-copy.ts';

const folder = resolve('node_modules/.cache/town-site');

/** The site of the sample town in `tests/fixtures/`, the same in every fork: for tests of what a page does with known rows. */
export const townSite = join(folder, 'dist');

/** The day on which it was built. */
export const townDay = '2026-11-27';

const sources = ['src', 'scripts', 'tests/fixtures/town', 'tests/fixtures/content', 'public/icons', 'public/share'];
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'public/favicon.ico'];

/** Builds it, once for all tests, unless it stands there and is made of the same files. */
export async function setup(): Promise<void> {
  const stamp = join(folder, 'made-of');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const copy = copyTown();
  try {
    const { code, output } = await build(copy, { PORTAL_NOW: townDay });
    if (code !== 0) throw new Error(`示例镇的网站没有生成：\n${output}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(copy.out, townSite, { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    copy.remove();
  }
}

/** Of every file that the site is made of. */
function fingerprint(): string {
  const hash = createHash('sha256').update(townDay);
  for (const source of sources)
    for (const file of filesUnder(source)) hash.update(file).update(readFileSync(join(source, file)));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
