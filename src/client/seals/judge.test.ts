import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkHash, nextLink } from '../../domain/disclosure/seal-chain.ts';
import type { SealLink } from '../../data/disclosed/seal-chain.ts';
import { judgeSeal, readSeal } from './judge.ts';

const links = ['q1', 'q2', 'q3'].reduce<readonly SealLink[]>(
  (all, what, index) => [
    ...all,
    nextLink({ links: all }, { date: `2026-0${String(index + 1)}-05`, what, sha256: what.slice(1).repeat(64) }),
  ],
  [],
);
const hashes = links.map(linkHash);
const chain = links.map(({ text }) => `${text}\n`).join('');
const head = hashes[2] ?? '';
const hash = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const short = (index: number): string => hashes[index]?.slice(0, 8) ?? '';

describe('a seal from paper', () => {
  it('is read as people type it', () => {
    expect(readSeal(' 1A2B 3C4D ')).toBe('1a2b3c4d');
    expect(readSeal('１ａ２ｂ-3c4d')).toBe('1a2b3c4d');
    for (const wrong of ['', '1a2b3c4', 'o1234567', '1a2b3c4d5'.repeat(8)]) expect(readSeal(wrong)).toBeUndefined();
  });

  it('is found by its eight signs or more, the last one too, with and without working it out', async () => {
    for (const own of [hash, undefined]) {
      expect(await judgeSeal(short(0).toUpperCase(), chain, head, own)).toEqual({
        kind: 'found',
        line: 1,
        date: '2026-01-05',
        of: 3,
      });
      expect(await judgeSeal(hashes[1] ?? '', chain, head, own)).toMatchObject({ kind: 'found', line: 2 });
      expect(await judgeSeal(short(2), chain, head, own)).toMatchObject({ kind: 'found', line: 3 });
    }
    expect(await judgeSeal('123', chain, head, hash)).toEqual({ kind: 'short' });
  });

  it('is missing where the past was written anew', async () => {
    const again = nextLink({ links: links.slice(0, 1) }, { date: '2026-02-05', what: 'q2', sha256: 'f'.repeat(64) });
    const rewritten = `${links[0]?.text ?? ''}\n${again.text}\n`;
    expect(await judgeSeal(short(1), rewritten, linkHash(again), hash)).toEqual({ kind: 'missing' });
    expect(await judgeSeal(short(0), rewritten, linkHash(again), hash)).toMatchObject({ kind: 'found' });
  });

  it('tells of a chain that was changed in the middle, or cut', async () => {
    const changed = chain.replace('q1', 'q9');
    expect(await judgeSeal(short(0), changed, head, hash)).toEqual({ kind: 'torn', line: 2 });
    expect(await judgeSeal(short(0), chain.slice(0, -9), head, hash)).toEqual({ kind: 'torn', line: 3 });
  });

  it('is found where the page is older than the chain', async () => {
    expect(await judgeSeal(short(2), chain, 'a'.repeat(64), hash)).toMatchObject({ kind: 'found', line: 3 });
  });
});
