import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../scripts/sample/random.ts';
import { listed } from './dist.ts';
import {
  build,
  copyProject,
  differences,
  fingerprints,
  startBuild,
  writeSampleData,
  type ProjectCopy,
} from './project-copy.ts';

/** How often it is tried. The share of a build's time after which it is killed is the same at every run, the machine's speed is not. */
const moments = 4;

/** One after the other in one copy: a site stands there, builds of it are killed, builds of it are refused. */
let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject({ stations: 3, seed: 21 });
});

afterAll(() => {
  copy.remove();
});

describe('a build that is killed', () => {
  let first: ReadonlyMap<string, string>;
  let before: ReadonlyMap<string, string>;
  let whole: number;

  beforeAll(async () => {
    const started = performance.now();
    const { code, output } = await build(copy);
    whole = performance.now() - started;
    expect(code, output).toBe(0);
    first = fingerprints(copy.out);
    before = first;
    // Other data from here on: a half new site could not pass for the old one.
    writeSampleData({ stations: 3, seed: 22, out: copy.data });
  });

  it('leaves what was published as it was, whenever it happens', async () => {
    const random = createRandom(21, 'kill');
    let kills = 0;
    for (let count = 0; count < moments; count += 1) {
      const after = Math.round((random.between(5, 90) / 100) * whole);
      const started = performance.now();
      const { child, ended } = startBuild(copy);
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      const { code } = await ended;
      clearTimeout(timer);
      const now = fingerprints(copy.out);
      if (code === 0) {
        // The machine has become faster and was done before: the new site is the published one from here on.
        whole = Math.min(whole, performance.now() - started);
        before = now;
        writeSampleData({ stations: 3, seed: 100 + count, out: copy.data });
      } else if (differences(before, now).length === 0) {
        kills += 1;
      } else {
        // Killed on its way out, when the new site stood there already: then it is whole, to the byte.
        const again = await build(copy);
        expect(again.code, again.output).toBe(0);
        before = fingerprints(copy.out);
        expect(listed(differences(now, before)), `${String(after)} ms`).toBe('');
        writeSampleData({ stations: 3, seed: 100 + count, out: copy.data });
      }
    }
    console.log(`停掉了 ${String(kills)} 次`);
    expect(kills).toBeGreaterThan(0);
  });

  it('does not stand in the way of the next one, which clears what was left and gives the same bytes again', async () => {
    // The data of the first build once more. One page is made another, so that the site that stands there is known from a new one.
    writeSampleData({ stations: 3, seed: 21, out: copy.data });
    writeFileSync(join(copy.out, 'stations', 'index.html'), 'the last one');
    const next = await build(copy);
    expect(next.code, next.output).toBe(0);
    expect(listed(differences(first, fingerprints(copy.out)))).toBe('');
    expect(readdirSync(dirname(copy.out))).toEqual(['dist']);
  });
});

describe('a build that is refused', () => {
  beforeAll(async () => {
    if (!existsSync(copy.out)) await build(copy);
    writeFileSync(join(copy.data, 'common', 'glossary.csv'), '编号,名词,解释,例子\nBad Id,名词,解释,\n');
  });

  it('names the row and leaves what was published as it was', async () => {
    const before = fingerprints(copy.out);
    const refused = await build(copy);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('data/common/glossary.csv:2');
    expect(listed(differences(before, fingerprints(copy.out)))).toBe('');
    expect(readdirSync(dirname(copy.out))).toEqual(['dist']);
  });

  it('puts back what a build that was killed while it changed places had set aside', async () => {
    const before = fingerprints(copy.out);
    renameSync(copy.out, join(dirname(copy.out), '.dist-last'));
    // No process has a number as large as this.
    mkdirSync(join(dirname(copy.out), '.dist-next-99999999'));
    const refused = await build(copy);
    expect(refused.code).toBe(1);
    expect(listed(differences(before, fingerprints(copy.out)))).toBe('');
    expect(readdirSync(dirname(copy.out))).toEqual(['dist']);
  });
});
