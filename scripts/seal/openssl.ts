import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` in a folder that is gone afterwards. */
async function inFolder<Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-stamp-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type OpensslAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string };

export function openssl(...words: readonly string[]): OpensslAnswer {
  const { status, stderr, error } = spawnSync('openssl', words, { encoding: 'utf8' });
  if (error !== undefined)
    return { ok: false, message: '没有 openssl。请先安装它（Debian、Ubuntu：apt install openssl）' };
  return status === 0 ? { ok: true } : { ok: false, message: stderr.trim().split('\n').at(-1) ?? '' };
}

/** A question for a time stamp over a SHA-256; in Chinese why there is none. */
export async function stampQuery(
  hash: string,
): Promise<{ readonly ok: true; readonly bytes: Buffer } | (OpensslAnswer & { readonly ok: false })> {
  return inFolder((folder) => {
    const file = join(folder, 'query.tsq');
    const made = openssl('ts', '-query', '-digest', hash, '-sha256', '-cert', '-out', file);
    return made.ok ? { ok: true, bytes: readFileSync(file) } : made;
  });
}

/** Whether an answer is a time stamp over a SHA-256, signed by somebody whom the certificates in `authorities` (PEM) vouch for. */
export async function stampHolds(hash: string, answer: Uint8Array, authorities: string): Promise<OpensslAnswer> {
  return inFolder((folder) => {
    const file = join(folder, 'answer.tsr');
    writeFileSync(file, answer);
    return openssl('ts', '-verify', '-digest', hash, '-in', file, '-CAfile', authorities);
  });
}
