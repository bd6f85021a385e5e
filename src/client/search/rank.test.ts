import { describe, expect, it } from 'vitest';
import type { Found } from './evidence.ts';
import { ranked } from './rank.ts';

function hit(
  url: string,
  kind: string,
  strength: number,
  sample = false,
): { readonly found: Found; readonly strength: number } {
  return { strength, found: { url, kind, sample, title: '', place: '', summary: '', kw: '', content: '' } };
}

describe('ranked', () => {
  it('puts services first among equals', () => {
    const order = ranked([hit('g', '名词', 70), hit('p', '项目', 70), hit('st', '站点', 70), hit('s', '服务', 70)]);
    expect(order.map(({ url }) => url)).toEqual(['s', 'st', 'p', 'g']);
  });

  it('lets a title win over a mere mention', () => {
    expect(ranked([hit('mention', '服务', 30), hit('title', '站点', 70)]).map(({ url }) => url)).toEqual([
      'title',
      'mention',
    ]);
  });

  it('never puts a sample before a real thing', () => {
    expect(ranked([hit('sample', '服务', 75, true), hit('real', '名词', 20)]).map(({ url }) => url)).toEqual([
      'real',
      'sample',
    ]);
  });

  it('keeps the order of the index between equals', () => {
    expect(ranked([hit('b', '服务', 50), hit('a', '服务', 50)]).map(({ url }) => url)).toEqual(['b', 'a']);
  });
});
