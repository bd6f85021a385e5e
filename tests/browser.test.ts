import { afterEach, describe, expect, it } from 'vitest';
import { findBrowser, openBrowser } from './browser.ts';

describe('the browser of the tests', () => {
  const named = process.env['CHROME_PATH'];

  afterEach(() => {
    if (named === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = named;
  });

  it('opens, and keeps Chinese beyond the basic plane', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><h1>社工站𠮷𪚥</h1>');
    expect(await page.innerText('h1')).toBe('社工站𠮷𪚥');
    await browser.close();
  });

  it('is the one that CHROME_PATH names, and none in its place', async () => {
    process.env['CHROME_PATH'] = '/nowhere/chrome';
    await expect(findBrowser()).rejects.toThrow(/\/nowhere\/chrome 不存在。.*请安装 Chrome 或 Chromium/);
    process.env['CHROME_PATH'] = process.execPath;
    expect(await findBrowser()).toEqual({ path: process.execPath, env: {} });
  });
});
