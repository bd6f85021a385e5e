import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noHistory } from '../history/history.ts';
import { startThread } from './second-thread.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-thread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(text: string): URL {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return pathToFileURL(file);
}

describe('startThread', () => {
  it('hands on its orders and is finished when the thread says so', async () => {
    const thread = startThread(
      program(`parentPort.on('message', ({ folder }) => parentPort.postMessage({ ok: false, reason: folder }));`),
    );
    thread.publish('/built', noHistory);
    expect(await thread.finished()).toEqual({ ok: false, reason: '/built' });
    await thread.stop();
  });

  it('fails with what went wrong in the thread', async () => {
    const thread = startThread(program(`throw new Error('磁盘满了');`));
    expect(thread.failure()).toBeUndefined();
    await expect(thread.finished()).rejects.toThrow('磁盘满了');
    expect(thread.failure()).toEqual(new Error('磁盘满了'));
  });

  it('fails where it is stopped before it was done', async () => {
    const thread = startThread(program(`setInterval(() => undefined, 1000);`));
    await thread.stop();
    await expect(thread.finished()).rejects.toThrow('before it was done');
  });
});
