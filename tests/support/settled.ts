import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** Follows the requests of a page. What it gives waits until none is under way and none has begun or ended for a moment. */
export function followRequests(page: Page, moment = 200): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = performance.now();
  const note = (): void => {
    last = performance.now();
  };
  page.on('request', (request) => {
    underWay.add(request);
    note();
  });
  const end = (request: Request): void => {
    underWay.delete(request);
    note();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    while (underWay.size > 0 || performance.now() - last < moment) await wait(moment / 4);
  };
}
