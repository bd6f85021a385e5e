import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPublishProcess } from './publish-process.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongshilan-process-'));
  mkdirSync(join(root, 'scripts'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const program = (text: string): void => {
  writeFileSync(join(root, 'scripts', 'publish.ts'), text);
};

describe('startPublishProcess', () => {
  it('is finished when the process is, with the folder handed over', async () => {
    program(`process.exit(process.argv[2] === '/built' ? 0 : 1);`);
    await expect(startPublishProcess('/built', root).finished()).resolves.toBeUndefined();
  });

  it('fails with what the process has said', async () => {
    program(`console.error('磁盘满了'); process.exit(1);`);
    await expect(startPublishProcess('/built', root).finished()).rejects.toThrow('磁盘满了');
  });

  it('fails where the process is ended from outside', async () => {
    program(`setInterval(() => undefined, 1000);`);
    const files = startPublishProcess('/built', root);
    files.stop();
    await expect(files.finished()).rejects.toThrow();
  });
});
