import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { addressOfFile, filesUnder, listed } from './dist.ts';
import { hostile, hostileStory, poison } from './hostile-data.ts';
import { build, copyProject, type ProjectCopy } from './project-copy.ts';
import { parseCsvText } from './published.ts';
import { serve, type SiteServer } from './server.ts';
import { watch } from './support/watch.ts';

/** A small region with hostile text in every cell that takes text, and in a story. */
let copy: ProjectCopy;

beforeAll(async () => {
  copy = copyProject({ stations: 1, seed: 31 });
  console.log(`换了 ${String(poison(copy.data))} 个格子`);
  const stories = join(copy.folder, 'project', 'content', 'stories');
  mkdirSync(stories, { recursive: true });
  writeFileSync(join(stories, 'hostile.mdx'), hostileStory('gen-p01-c01-x01-t01', 'gen-s00001'));
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
});

afterAll(() => {
  copy.remove();
});

describe('hostile text in the browser', () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(copy.out);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('is shown as text on every page, runs nothing, asks nobody', async () => {
    const page = await browser.newPage();
    const heard = watch(page, server.origin);
    const findings: string[] = [];
    const unseen = new Map<string, string>(Object.entries(hostile).map(([name, text]) => [name, folded(text)]));
    for (const file of filesUnder(copy.out).filter((name) => name.endsWith('.html'))) {
      await page.goto(server.origin + addressOfFile(file));
      const { planted, text } = await page.evaluate(inspect);
      findings.push(...planted.map((what) => `${file} ${what}`));
      const shown = folded(text);
      for (const [name, wanted] of unseen) if (shown.includes(wanted)) unseen.delete(name);
    }
    await page.close();
    expect(listed([...findings, ...heard])).toBe('');
    expect([...unseen.keys()], 'not shown anywhere as it was written').toEqual([]);
  });

  it.each([hostile.script, hostile.image, hostile.quotes, hostile.rare])('is a harmless search: %s', async (words) => {
    const page = await browser.newPage();
    const heard = watch(page, server.origin);
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#results[data-state]', { state: 'attached' });
    const { planted } = await page.evaluate(inspect);
    await page.close();
    expect(listed([...planted, ...heard])).toBe('');
  });

  it('leaves the feed and the sitemap well-formed', async () => {
    const page = await browser.newPage();
    for (const file of filesUnder(copy.out).filter((name) => name.endsWith('.xml'))) {
      const text = readFileSync(join(copy.out, file), 'utf8');
      const broken = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? '';
      }, text);
      expect(broken, file).toBe('');
    }
    await page.close();
  });
});

describe('hostile text in the downloads', () => {
  it('is no formula in the files for spreadsheets, whose numbers stay numbers', () => {
    const findings: string[] = [];
    let neutralised = 0;
    for (const file of filesUnder(copy.out).filter((name) => name.startsWith('data/excel/'))) {
      const text = readFileSync(join(copy.out, file), 'utf8');
      expect(text.startsWith('\uFEFF'), file).toBe(true);
      for (const cell of parseCsvText(text.slice(1)).flat()) {
        if (cell === `'${hostile.formula}` || cell === `'${hostile.plus}`) neutralised += 1;
        const runs = /^[\s\u3000]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell);
        if (runs) findings.push(`${file} ${cell.slice(0, 60)}`);
      }
    }
    expect(listed(findings)).toBe('');
    expect(neutralised).toBeGreaterThan(10);
  });

  it('comes out of the other files as it went in', () => {
    const json: unknown = JSON.parse(readFileSync(join(copy.out, 'data', 'services.json'), 'utf8'));
    const csv = readFileSync(join(copy.out, 'data', 'services.csv'), 'utf8');
    const cells = parseCsvText(csv).flat();
    for (const text of [hostile.script, hostile.formula, hostile.quotes, hostile.rare, hostile.emoji]) {
      expect(cells).toContain(text);
      expect(JSON.stringify(json)).toContain(JSON.stringify(text).slice(1, -1));
    }
  });
});

function folded(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Runs in the page: what hostile text has planted there (our own scripts are modules), and all the text. */
function inspect(): { readonly planted: readonly string[]; readonly text: string } {
  const wrong =
    'main script:not([type="module"]):not([src^="../_astro/"]), main style, main iframe, main [onerror], [href^="javascript" i], img[src="x"]';
  const planted = [...document.querySelectorAll(wrong)].map(({ outerHTML }) => outerHTML.slice(0, 100));
  return {
    planted: 'hacked' in window ? ['window.hacked', ...planted] : planted,
    text: document.body.textContent,
  };
}
