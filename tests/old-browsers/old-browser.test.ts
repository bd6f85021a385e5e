import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { dist, listed } from '../dist.ts';
import { fullestOfKind, standing } from '../kinds.ts';
import { serve, type SiteServer } from '../server.ts';
import { startOldBrowser, type OldBrowser } from './old-browser.ts';
import type { Tab } from './tab.ts';

/** The program is for this machine only; a run in CI is on one. */
const possible = process.platform === 'linux' && process.arch === 'x64';

const kinds = standing([
  ...['首页', '服务目录', '服务', '站点', '海报', '公示版', '站点账目', '站点公示稿', '资金', '故事', '项目', '模式'],
  ...['活动', '供需对接', '数据变动', '数据', '重新算一遍', '账目核对', '使用帮助', '手册', '手册的规则', '搜索'],
  ...['地方', '找不到', '没有网络也能看', '一个文件的清单'],
]);

describe.skipIf(!possible)('in a Chromium of 2020', () => {
  let browser: OldBrowser;
  let today: Browser;
  let server: SiteServer;
  let tab: Tab;

  beforeAll(async () => {
    server = await serve(dist);
    browser = await startOldBrowser();
    today = await openBrowser();
  });

  afterAll(async () => {
    await today.close();
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    tab = await browser.open();
  });

  afterEach(async () => {
    await tab.close();
  });

  it('is one of February 2020', () => {
    expect(browser.version).toMatch(/^HeadlessChrome\/80\./);
  });

  it.each(kinds)('%s: nothing fails, nothing is wider than a phone, what lies in a row is apart', async (kind) => {
    await tab.go(server.origin + fullestOfKind(kind).address);
    expect(await tab.run('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(listed(await touching(tab))).toBe('');
    expect(tab.troubles).toEqual([]);
  });

  it.each(kinds)('%s: the blocks stand where they stand in a browser of today', async (kind) => {
    const address = server.origin + fullestOfKind(kind).address;
    await tab.go(address);
    const page = await today.newPage({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
    await page.goto(address);
    const now = await blocksOf((script) => page.evaluate(script));
    await page.close();
    const then = await blocksOf((script) => tab.run(script));
    expect(then.map(({ name }) => name)).toEqual(now.map(({ name }) => name));
    expect(now.length).toBeGreaterThan(3);
    const moved = now.flatMap(({ name, left, width }, index) => {
      const old = then[index];
      const off = Math.max(Math.abs(left - (old?.left ?? 0)), Math.abs(width - (old?.width ?? 0)));
      return off > 4 ? [`${name} ${String(off)} px`] : [];
    });
    expect(listed(moved)).toBe('');
    expect(listed(overlapping(then))).toBe('');
  });
});

interface Block {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** The parts of a page one below the other, as far as they can be seen. */
async function blocksOf(run: (script: string) => Promise<unknown>): Promise<readonly Block[]> {
  const blocks = await run(`[...document.querySelectorAll('.masthead > *, main > *, .colophon > *')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.height > 1 && box.width > 1 && !/absolute|fixed|sticky/.test(getComputedStyle(element).position))
    .map(({ element, box }) => ({ name: element.tagName + '.' + element.className, left: box.left, top: box.top + scrollY, width: box.width, bottom: box.bottom + scrollY }))`);
  // Sound: the script above makes such a list.
  return blocks as readonly Block[];
}

function overlapping(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const over = next === undefined ? 0 : Math.min(block.bottom, next.bottom) - next.top;
    return over > 2 ? [`${block.name} ${String(over)} px over ${next?.name ?? ''}`] : [];
  });
}

/** Links and buttons that stand in a row and nearly touch: a menu without blanks is one long word. */
async function touching(tab: Tab): Promise<readonly string[]> {
  const found =
    await tab.run(`[...document.querySelectorAll('.menu ul, .chips, .plain-links, .comfort, .finder, .call, .narrow, .masthead-row')]
    .flatMap((row) => {
      const boxes = [...row.children].map((item) => ({ item, box: (item.querySelector('a, button') || item).getBoundingClientRect() })).filter(({ box }) => box.width > 1);
      return boxes.slice(1).flatMap(({ item, box }, index) => {
        const before = boxes[index].box;
        const inRow = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top) > 4;
        return inRow && box.left - before.right < 3 ? [row.className + ': ' + item.textContent.trim()] : [];
      });
    })`);
  // Sound: the script above makes such a list.
  return found as readonly string[];
}
