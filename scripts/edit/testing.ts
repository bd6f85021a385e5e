import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { base } from '../../src/checks/testing.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Where the services of the small portal stand. */
export const services = 'data/poli/services.csv';
export const before = [
  '编号,站点,类别,名称,一句话,费用,状态,出处',
  'poli-care,poli-station,cat-elderly,老人照料,给老人提供照料。,未公开,开放,news',
  'poli-mind,poli-station,cat-children,心理服务,陪孩子说话。,免费,开放,news',
  '',
].join('\n');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly text: (path: string) => string;
}

/** Runs a program in a folder of its own that holds a small portal and these files. */
export function run(
  program: string,
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-edit-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...base, [services]: before, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = Array.isArray(content) ? `${content.join('\n')}\n` : content;
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', program), ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORTAL_NOW: '2026-06-01' },
    encoding: 'utf8',
  });
  expect(readdirSync(join(folder, 'data/poli')).filter((name) => name.startsWith('.'))).toEqual([]);
  return { code: status, out: stdout, error: stderr, text: (path) => readFileSync(join(folder, path), 'utf8') };
}
