import { describe, expect, it } from 'vitest';
import { inlineParts, isNothing, link, links, listed, type InlinePart } from './inline.ts';

const first: InlinePart = { link: '/a/', text: '甲' };
const second: InlinePart = { link: '/b/', text: '乙' };

describe('what stands in a cell', () => {
  it('is flat in reading order, without what stands for nothing', () => {
    expect(inlineParts(['甲', [undefined, ['乙', false]], '', 0])).toEqual(['甲', '乙', 0]);
  });

  it('is nothing only where no part is left', () => {
    expect([isNothing([undefined, [false, '']]), isNothing(0), isNothing(' ')]).toEqual([true, false, false]);
  });

  it('is a link where there is a page, else the words alone', () => {
    expect([link('/a/', '甲'), link(undefined, '甲')]).toEqual([first, '甲']);
  });

  it('lists links parted by 、', () => {
    const list = links([
      { href: '/a/', label: '甲' },
      { href: '/b/', label: '乙' },
    ]);
    expect(inlineParts(list)).toEqual([first, '、', second]);
    expect(inlineParts(listed([]))).toEqual([]);
  });
});
