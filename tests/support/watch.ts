import type { Page } from 'playwright-core';

/** Said by Playwright, not by the page, where a test keeps the service worker out. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/**
 * Listens to a page: requests to another host, requests that fail, errors in the console, scripts that break, dialogs.
 * The list that it gives grows while the page lives.
 */
export function watch(page: Page, origin: string): readonly string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) heard.push(`别处的请求 ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Given up because the test went on to the next page.
    if (reason !== 'net::ERR_ABORTED') heard.push(`请求失败 ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && !message.text().includes(blockedWorker)) heard.push(`控制台 ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    heard.push(`脚本出错 ${error.message}`);
  });
  page.on('dialog', (dialog) => {
    heard.push(`弹窗 ${dialog.message()}`);
    void dialog.dismiss();
  });
  return heard;
}
