import { describe, expect, it } from 'vitest';
import { kindChoices, hitsWithin, placeChoices } from './filters.ts';
import { hitOfRecord } from './hit.ts';
import { score } from './score.ts';
import { testIndex } from '../../../tests/fixtures/client/search-index.ts';

const { namesIndex } = await testIndex();
const scored = await score(namesIndex, { words: [Array.from('社工站'), Array.from('老人')] });
const hits = scored.filter(({ said }) => said > 0).map((each) => hitOfRecord(namesIndex, each));
const all = { query: '', kind: '', place: '' };

describe('choices', () => {
  it('counts kinds within the chosen place', () => {
    expect(kindChoices(hits, all)).toEqual([
      { value: '服务', label: '服务', count: 2 },
      { value: '站点', label: '站点', count: 2 },
    ]);
    expect(kindChoices(hits, { ...all, place: '甲省·石桥镇' })).toEqual([{ value: '站点', label: '站点', count: 1 }]);
  });

  it('offers places from where the hits part ways', () => {
    expect(placeChoices(hits, all)).toEqual([
      { value: '甲省·泊里镇', label: '泊里镇', count: 3 },
      { value: '甲省·石桥镇', label: '石桥镇', count: 1 },
    ]);
  });

  it('keeps a kind that is chosen though nothing of it is left', () => {
    expect(kindChoices(hits, { ...all, kind: '资金' }).at(-1)).toEqual({
      value: '资金',
      label: '资金',
      count: 0,
    });
  });

  it('counts what it then shows', () => {
    for (const { value, count } of placeChoices(hits, all))
      expect(hitsWithin(hits, { ...all, place: value })).toHaveLength(count);
    for (const { value, count } of kindChoices(hits, all))
      expect(hitsWithin(hits, { ...all, kind: value })).toHaveLength(count);
  });
});
