import { describe, expect, it } from 'vitest';
import { testIndex } from '../../../../tests/fixtures/client/search-index.ts';
import { answer } from '../answer.ts';

const index = await testIndex();
const asked = async (query: string): Promise<readonly [string, string | undefined, number]> => {
  const { state, unrecorded, hits } = await answer(query, index);
  return [state, unrecorded && `${unrecorded.name}（${unrecorded.within.join('、')}）`, hits.length];
};

describe('a place of China that the site does not have', () => {
  it.each([
    ['张家界', '张家界市（湖南省）'],
    ['张家界市社工站', '张家界市（湖南省）'],
    ['张家届市', '张家界市（湖南省）'],
    ['永定区', '永定区（福建省龙岩市、湖南省张家界市）'],
    ['湖南永定区', '永定区（湖南省张家界市）'],
    ['恩施州', '恩施土家族苗族自治州（湖北省）'],
    ['易县社工', '易县（河北省保定市）'],
    ['香港', '香港特别行政区（）'],
  ])('is told for %s', async (query, place) => {
    expect(await asked(query)).toEqual(['none', place, 0]);
  });

  it('is none that the site has, and none where no place is meant', async () => {
    for (const query of ['石桥镇', '甲省社工站', '长寿老人', '没人做饭', '敲门'])
      expect((await answer(query, index)).unrecorded, query).toBeUndefined();
  });

  it('does not keep back where the list of places is lost', async () => {
    const deaf = { ...index, divisions: () => Promise.resolve(undefined) };
    expect((await answer('张家界', deaf)).unrecorded).toBeUndefined();
  });
});

describe('a place that the site has', () => {
  it('keeps what is elsewhere away', async () => {
    expect((await answer('石桥镇吵架', index)).hits.length).toBeGreaterThan(0);
    const { hits } = await answer('泊里镇吵架', index);
    expect(hits.map(({ record }) => index.namesIndex.file.pages[record])).not.toContain('tiao');
  });
});

describe('one wrong sign in the name of a place', () => {
  it('is put right, and said', async () => {
    for (const [typed, meant] of [
      ['泊俚镇', '泊里镇'],
      ['石侨镇社工', '石桥镇社工'],
    ] as const) {
      const { read, hits, state } = await answer(typed, index);
      expect([state, read, hits.length > 0]).toEqual(['near', { by: 'spelling', text: meant }, true]);
    }
  });

  it('is left where it makes another word', async () => {
    expect((await answer('看护镇', index)).read?.by).not.toBe('spelling');
  });
});
