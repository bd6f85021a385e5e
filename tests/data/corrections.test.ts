import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from '../dist.ts';

/** A correction of the sample town: an amount in a disclosure, found by a resident, put right after 15 days. */
const parts = ['1,380.00', '1,308.00', '居民', '录账时把两个数字打反了', '公布后 15 天改正'];
const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('a correction', () => {
  const shown = builtPages().filter(({ html }) => html.includes('data-from="expenses/sample-exp-2025-048"'));

  it('stands with its row on every page that shows the row: old, new, who found it, why, after how many days', () => {
    expect(shown.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/funds/sample-fund-lottery-2025/', '/stations/sample-station/money/2025/']),
    );
    const lacking = shown.flatMap(({ address, html }) =>
      parts.filter((part) => !plain(html).includes(part)).map((part) => `${address} ${part}`),
    );
    expect(lacking).toEqual([]);
  });

  it('stands in the list of corrections and in both feeds', () => {
    const files = ['corrections/index.html', 'feed.xml', 'stations/sample-station/feed.xml'];
    const lacking = files.flatMap((file) => {
      const text = plain(readFileSync(join(dist, file), 'utf8').replaceAll(/<!\[CDATA\[|\]\]>/g, ''));
      return parts.filter((part) => !text.includes(part)).map((part) => `${file} ${part}`);
    });
    expect(lacking).toEqual([]);
  });
});
