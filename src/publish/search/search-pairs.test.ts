import { describe, expect, it } from 'vitest';
import { pairFileOf } from './format/index-file.ts';
import { searchPairs } from './search-pairs.ts';
import type { SearchRecord } from './search-records.ts';

function record(summary: string, text: string): SearchRecord {
  return {
    url: '/',
    kind: 'services',
    title: '',
    names: [],
    spoken: [],
    terms: [],
    region: undefined,
    sample: false,
    summary,
    text,
  };
}

describe('searchPairs', () => {
  const files = searchPairs([record('送饭', ''), record('', '不送。饭'), record('', '他“送”饭')]);

  it('has the records of each pair as distances, in the file of that pair', () => {
    expect(files[pairFileOf('送饭', files.length)]?.['送饭']).toEqual([0, 2]);
  });

  it('does not reach over the end of a sentence', () => {
    expect(files.flatMap((file) => Object.keys(file)).sort()).toEqual(['不送', '他送', '送饭']);
  });

  it('spreads many pairs over files', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(searchPairs([record('', many)]).length).toBeGreaterThan(2);
  });
});
