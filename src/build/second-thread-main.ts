import { parentPort } from 'node:worker_threads';
import { publishData } from '../publish/publish-all.ts';
import { getPortal } from '../data/get-portal.ts';
import { forgetful } from '../domain/index/memo.ts';
import { getSite, useHistory } from '../history/site.ts';
import type { Order, Outcome } from './messages.ts';
import { renderShare } from './render-share.ts';
import { isStopped } from './stop-flag.ts';

// Reads the data at once, while the first thread checks it. Orders that come meanwhile wait.
const portal = getPortal();

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'stop') {
    // Nothing is left that would keep the thread.
    parentPort?.close();
    return;
  }
  if (order.kind === 'publish') {
    useHistory(order.history);
    const files = publishData(order.folder, { ...getSite(), portal: forgetful(portal) });
    let more = true;
    while (more && !isStopped(order.stop)) more = files.next().done !== true;
    return;
  }
  void renderShare(order.share, order.stop).then((outcome: Outcome) => {
    parentPort?.postMessage(outcome);
  });
});
