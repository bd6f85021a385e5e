import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed } from './dist.ts';
import { build, copyProject, differences, fingerprints, type ProjectCopy } from './project-copy.ts';

/** What the build of a copy says when the second thread cannot make pages. */
const warning = '第二个线程没有生成页面，改由 Astro 自己生成';

let copy: ProjectCopy;
/** What Astro makes alone, in its own loop with its own prerenderer. */
let astros: ReadonlyMap<string, string>;

/** Builds the copy with one line of the program changed, as if the Astro that is installed were another. */
async function buildWith(file: string, line: string, other: string) {
  const path = join(copy.folder, 'project', file);
  const before = readFileSync(path, 'utf8');
  expect(before, file).toContain(line);
  writeFileSync(path, before.replace(line, other));
  const { code, output } = await build(copy);
  writeFileSync(path, before);
  expect(code, output).toBe(0);
  return { output, site: fingerprints(copy.out) };
}

beforeAll(async () => {
  copy = copyProject({ stations: 3, seed: 12 });
  const alone = await buildWith('src/build/render-share.ts', 'let page = share.pages.length - 1', 'let page = -1');
  astros = alone.site;
});
afterAll(() => {
  copy.remove();
});

/** Against the real bundle of the Astro that is installed: an Astro whose bundle has changed shows here. */
describe('the second thread', () => {
  it('makes pages from Astro’s real bundle, with the same bytes as Astro', async () => {
    const { code, output } = await build(copy);
    expect(code, output).toBe(0);
    expect(output).not.toContain(warning);
    expect(astros.size).toBeGreaterThan(50);
    expect(listed(differences(astros, fingerprints(copy.out)))).toBe('');
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
    const { output, site } = await buildWith(file, line, other);
    expect(output.split(warning)).toHaveLength(2);
    expect(listed(differences(astros, site))).toBe('');
  });
});
