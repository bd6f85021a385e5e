import type { Browser, ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeViolation, runAxe } from './axe-page.ts';
import { openBrowser } from './browser.ts';
import { dist, listed } from './dist.ts';
import { fullestOfKind, kindNames } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  if (await lacksChinese(browser)) console.warn('这台电脑没有中文字体，版面只能大致检查。请安装 fonts-noto-cjk。');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(kindNames)('%s', (kind) => {
  const normal = once(() => inspect(kind, '', { width: 1280, height: 800 }));
  const large = once(() => inspect(kind, '?size=xl', { width: 320, height: 640 }));

  it('常规字号：没有无障碍问题', async () => {
    expect(listed((await normal()).violations)).toBe('');
  });

  it('文字和底色的对比不低于 7:1', async () => {
    expect(listed((await normal()).contrast)).toBe('');
  });

  it('特大字、320 像素宽：没有无障碍问题', async () => {
    expect(listed((await large()).violations)).toBe('');
  });
});

interface Inspection {
  readonly violations: readonly string[];
  /** Text below 7:1 (DESIGN §10; axe-core alone asks for 4.5:1). */
  readonly contrast: readonly string[];
}

async function inspect(kind: string, query: string, viewport: ViewportSize): Promise<Inspection> {
  const { address } = fullestOfKind(kind);
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await page.goto(`${server.origin}${address}${query}`);
  const found = await runAxe(page, { contrast: query === '' });
  await page.close();
  const enhanced = 'color-contrast-enhanced';
  return {
    violations: found.filter(({ id }) => id !== enhanced).flatMap(describeViolation),
    contrast: found.filter(({ id }) => id === enhanced).flatMap(describeViolation),
  };
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () => (result ??= work());
}

/** Without a font for Chinese every character is the same empty box. */
async function lacksChinese(opened: Browser): Promise<boolean> {
  const page = await opened.newPage();
  const alike = await page.evaluate(() => {
    const draw = (character: string): string => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.font = '40px sans-serif';
      pen?.fillText(character, 0, 50);
      return canvas.toDataURL();
    };
    return draw('社') === draw('站');
  });
  await page.close();
  return alike;
}
