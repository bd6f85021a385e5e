import { parentPort } from 'node:worker_threads';
import { publishData } from '../publish/publish-all.ts';
import { getSite } from '../queries/site.ts';
import type { Done, Order } from './messages.ts';
import { renderShare } from './render-share.ts';

// Reads the data at once, while the first thread checks it. Orders that come meanwhile wait.
const site = getSite();

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'publish') {
    publishData(order.folder, site);
    return;
  }
  void renderShare(order.share).then((pages) => {
    parentPort?.postMessage({ pages } satisfies Done);
  });
});
