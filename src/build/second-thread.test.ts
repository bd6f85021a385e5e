import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      10,
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
    const thread = startThread(program(`setInterval(() => undefined, 1000);`), 10);
    await thread.stop();
    await expect(thread.finished()).rejects.toThrow('before it was done');
  });

  it('leaves the end to the thread: after the file that it is at, in the order in which it is told', async () => {
    const thread = startThread(
      program(`
        import { writeFileSync } from 'node:fs';
        parentPort.on('message', ({ kind, folder, stop }) => {
          if (kind === 'stop') return parentPort.close();
          let files = 0;
          while (stop[0] === 0) files += 1;
          writeFileSync(folder, 'whole');
        });
      `),
    );
    const file = join(folder, 'file');
    thread.publish(file, noHistory);
    await thread.stop();
    expect(readFileSync(file, 'utf8')).toBe('whole');
  });
});
