import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlElement } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist, filesUnder, listed } from './dist.ts';
import { attribute, parsedPages } from './dom.ts';
import { serve, type SiteServer } from './server.ts';
import { watch } from './support/watch.ts';

const pages = await parsedPages();

describe('every page', () => {
  it('loads nothing from another host', () => {
    const findings = pages.flatMap(({ address, root }) =>
      root.querySelectorAll('*').flatMap((element) =>
        loaded(element)
          .filter((target) => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target))
          .filter((target) => !(element.is('img') && target.startsWith('data:image/')))
          .map((target) => `${address} <${element.tagName}> ${target}`),
      ),
    );
    expect(listed(findings)).toBe('');
  });

  it('has a strict content security policy', () => {
    const findings = pages
      .filter(({ root }) => {
        const policy = root
          .querySelectorAll('meta')
          .find((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy');
        const text = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
        return !text.includes("default-src 'self'") || /'unsafe-(?:inline|eval|hashes)'|https?:|\*/.test(text);
      })
      .map(({ address }) => address);
    expect(listed(findings)).toBe('');
  });

  it('has no style in an attribute, no handler in an attribute and no javascript: address', () => {
    const findings = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('*')
        .flatMap((element) =>
          element.attributes
            .filter(({ key }) => key === 'style' || /^on/i.test(key) || isScript(attribute(element, key)))
            .map(({ key }) => `${address} <${element.tagName} ${key}>`),
        ),
    );
    expect(listed(findings)).toBe('');
  });

  it('has no element that could run or redirect what comes from elsewhere', () => {
    const findings = pages.flatMap(({ address, root }) =>
      root.querySelectorAll('iframe, object, embed, base[href], frame').map(({ tagName }) => `${address} <${tagName}>`),
    );
    expect(listed(findings)).toBe('');
  });
});

describe('the file of headers', () => {
  it('keeps within what hosts read of it: 100 rules, 2,000 signs a line, one * a path', () => {
    const lines = readFileSync(resolve(dist, '_headers'), 'utf8').split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('every style sheet', () => {
  it('refers to nothing on another host', () => {
    const findings = filesUnder(dist)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const text = readFileSync(resolve(dist, file), 'utf8');
        const targets = text.match(/@import[^;]+|url\([^)]*\)/g) ?? [];
        return targets.filter((target) => /(?:[a-z]+:)?\/\//i.test(target)).map((target) => `${file} ${target}`);
      });
    expect(listed(findings)).toBe('');
  });
});

describe('the worker, in the browser', () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(dist);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('keeps what works without a network without a failed request, a foreign one or a complaint', async () => {
    const page = await browser.newPage();
    const heard = watch(page, server.origin);
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.close();
    expect(listed(heard)).toBe('');
  });
});

const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  form: ['action'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** Addresses that the browser fetches, or sends to, of itself. Links that a reader follows are not among them. */
function loaded(element: HtmlElement): readonly string[] {
  const told = ['canonical', 'alternate', 'license', 'author', 'next', 'prev'];
  if (element.is('link'))
    return told.includes(attribute(element, 'rel') ?? '') ? [] : [attribute(element, 'href') ?? ''];
  return (loading[element.tagName] ?? []).map((name) => attribute(element, name) ?? '');
}

function isScript(value: string | undefined): boolean {
  return /^\s*(?:javascript|vbscript|data:text)/i.test(value ?? '');
}
