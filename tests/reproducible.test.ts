import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../src/text/changes.ts';
import { listed } from './dist.ts';
import { build, copyProject, differences, fingerprints, type ProjectCopy } from './project-copy.ts';

const sample = { stations: 3, seed: 11 };

describe('two builds of the same data', () => {
  let copies: readonly [ProjectCopy, ProjectCopy];

  beforeAll(() => {
    copies = [copyProject(sample), copyProject(sample)];
  });

  afterAll(() => {
    for (const copy of copies) copy.remove();
  });

  it('give the same bytes, in another folder and another part of the world', async () => {
    const [here, there] = copies;
    const first = await build(here);
    const second = await build(there, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
    const [one, other] = [fingerprints(here.out), fingerprints(there.out)];
    console.log(`比较了 ${String(one.size)} 个文件`);
    expect(one.size).toBeGreaterThan(50);
    expect(listed(differences(one, other))).toBe('');
  });

  it('say on the page of changes that there is no history, where there is no Git', () => {
    const [here] = copies;
    expect(readFileSync(join(here.out, 'changes', 'index.html'), 'utf8')).toContain(text.none);
    expect(readFileSync(join(here.out, 'changes.xml'), 'utf8')).not.toContain('<entry>');
  });
});
