import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { History } from '../history/history.ts';
import type { Order, Outcome, PageShare } from './messages.ts';
import { createStopFlag, raiseStop } from './stop-flag.ts';

/**
 * The build's second processor. It reads the data while the first thread checks it, writes the files that are not pages, and
 * then makes pages until all are made. It ends with the process: a build that is killed leaves nothing running.
 */
export interface SecondThread {
  /** Has the data files, feeds and the search index written into the built folder. */
  publish(folder: string, history: History): void;
  /** Has it make what pages it can claim. */
  render(share: PageShare): void;
  /** What has gone wrong in it so far. */
  failure(): unknown;
  /** Waits until it has done both. Gives which pages it has made; throws where the other files could not be written. */
  finished(): Promise<Outcome>;
  /** Ends it after the file or page that it is at. */
  stop(): Promise<void>;
}

let running: SecondThread | undefined;

/** The second thread of this process: started when it is first asked for. */
export function secondThread(): SecondThread {
  return (running ??= startThread(new URL('./second-thread-main.ts', import.meta.url)));
}

/** Milliseconds: the largest table of a million rows is written in less. */
const patience = 60_000;

/** Starts a program that follows orders (`Order`) and says an `Outcome` at the end. */
export function startThread(program: URL, longest = patience): SecondThread {
  const stop = createStopFlag();
  const worker = new Worker(program);
  const ended = new Promise<Outcome>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The second thread has ended before it was done.'));
    });
  });
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
  });
  let failure: unknown;
  // Whoever asks or waits for the end hears of a failure; until then it must not end the process.
  ended.catch((error: unknown) => (failure = error));
  const order = (what: Order): void => {
    worker.postMessage(what);
  };
  return {
    publish: (folder, history) => {
      order({ kind: 'publish', folder, history, stop });
    },
    render: (share) => {
      order({ kind: 'render', share, stop });
    },
    failure: () => failure,
    finished: () => ended,
    // A thread that is ended from outside while V8 compiles its code may never end, and the process with it
    // (https://github.com/nodejs/node/issues/54918): it ends itself, and only one that does not is ended.
    stop: async () => {
      raiseStop(stop);
      order({ kind: 'stop' });
      const late = new AbortController();
      const deadline = setTimeout(longest, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([exited, deadline]);
      late.abort();
      await worker.terminate();
    },
  };
}
