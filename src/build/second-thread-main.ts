import { parentPort } from 'node:worker_threads';
import { publishData } from '../publish/publish-all.ts';
import { getPortal } from '../data/get-portal.ts';
import { getSite, useHistory } from '../history/site.ts';
import type { Done, Order } from './messages.ts';
import { renderShare } from './render-share.ts';

// Reads the data at once, while the first thread checks it. Orders that come meanwhile wait.
const portal = getPortal();

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'publish') {
    // A portal of its own: what is indexed by it is gone with it, before the pages index what they need.
    useHistory(order.history);
    publishData(order.folder, { ...getSite(), portal: { ...portal } });
    return;
  }
  void renderShare(order.share, 'last').then((done: Done) => {
    parentPort?.postMessage(done);
  });
});
