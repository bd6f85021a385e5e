import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { text } from '../src/text/changes.ts';
import { listed } from './dist.ts';
import { build, copyProject, differences, fingerprints, type ProjectCopy } from './project-copy.ts';

/** What the build of a copy says when the second thread cannot make pages. */
const warning = '第二个线程没有生成页面，改由 Astro 自己生成';

const sample = { stations: 3, seed: 12 };
let copy: ProjectCopy;
/** What the program makes in this copy, and what it says. */
let usual: { readonly output: string; readonly site: ReadonlyMap<string, string> };

/** Builds a copy with one line of the program changed, as if the Astro that is installed were another. */
async function buildWith(
  { copy, env }: { readonly copy: ProjectCopy; readonly env?: Readonly<Record<string, string>> },
  [file, line, other]: readonly [file: string, line: string, other: string],
) {
  const path = join(copy.folder, 'project', file);
  const before = readFileSync(path, 'utf8');
  expect(before, file).toContain(line);
  writeFileSync(path, before.replace(line, other));
  const { code, output } = await build(copy, env);
  writeFileSync(path, before);
  expect(code, output).toBe(0);
  return { output, site: fingerprints(copy.out) };
}

beforeAll(async () => {
  copy = copyProject(sample);
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
  usual = { output, site: fingerprints(copy.out) };
});
afterAll(() => {
  copy.remove();
});

describe('two builds of the same data', () => {
  // In the other one Astro makes all pages alone: it is also what the second thread is held against (one build less).
  it('give the same bytes, in another folder and another part of the world, by Astro alone', async () => {
    const there = copyProject(sample);
    onTestFinished(() => {
      there.remove();
    });
    const env = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    const alone = ['src/build/render-share.ts', 'let page = share.pages.length - 1', 'let page = -1'] as const;
    const { site } = await buildWith({ copy: there, env }, alone);
    console.log(`比较了 ${String(site.size)} 个文件`);
    expect(site.size).toBeGreaterThan(50);
    expect(listed(differences(usual.site, site))).toBe('');
  });

  it('say on the page of changes that there is no history, where there is no Git', () => {
    expect(readFileSync(join(copy.out, 'changes', 'index.html'), 'utf8')).toContain(text.none);
    expect(readFileSync(join(copy.out, 'changes.xml'), 'utf8')).not.toContain('<entry>');
  });
});

/** Against the real bundle of the Astro that is installed: an Astro whose bundle has changed shows here. */
describe('the second thread', () => {
  it('makes pages from Astro’s real bundle', () => {
    expect(usual.output).not.toContain(warning);
  });

  it.each([
    ['has no file of the known name', 'src/build/bundle-entry-plugin.ts', 'prerender-entry', 'pages-entry'],
    ['has another form', 'src/build/page-app.ts', "'setInternals', 'setOptions'", "'useInternals', 'setOptions'"],
    [
      'gives other bytes',
      'src/build/page-app.ts',
      'app.setInternals(',
      'app.manifest.shouldInjectCspMetaTags = false; app.setInternals(',
    ],
  ])('leaves all pages to Astro and says so where the bundle %s', async (_, file, line, other) => {
    const { output, site } = await buildWith({ copy }, [file, line, other]);
    expect(output.split(warning)).toHaveLength(2);
    expect(listed(differences(usual.site, site))).toBe('');
  });
});
