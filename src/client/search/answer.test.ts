import { describe, expect, it } from 'vitest';
import { answer, wordsOf } from './answer.ts';
import { addressOf } from './names-index.ts';
import type { Answer } from './similar-answer.ts';
import { testIndex } from '../../../tests/fixtures/client/search-index.ts';

const index = await testIndex();

async function found(
  query: string,
): Promise<{ readonly state: Answer['state']; readonly read: string | undefined; readonly urls: readonly string[] }> {
  const { state, read, hits } = await answer(query, index);
  const urls = hits.map(({ record }) => addressOf(index.namesIndex, record));
  return { state, read: read?.text, urls };
}

describe('answer', () => {
  it('is exact with the records that really contain the words, and with those alone', async () => {
    expect(await found('送饭')).toEqual({ state: 'exact', read: undefined, urls: ['/services/song/'] });
  });

  it('leaves what stands in a text alone to the search through all pages', async () => {
    expect(await found('急救训练')).toMatchObject({ state: 'none', urls: [] });
  });

  it('finds by what people say for a need, and does not call that exact', async () => {
    const { state, urls } = await found('没人做饭');
    expect([state, urls[0]]).toEqual(['near', '/services/song/']);
  });

  it('prefers what is for that need first', async () => {
    expect((await found('懒得开火')).urls.slice(0, 2)).toEqual(['/services/song/', '/services/kan/']);
  });

  it.each(['请问送饭要钱吗？', '我们镇上有没有送饭的', '怎么申请送饭上门'])('hears what %s asks for', async (query) => {
    expect((await found(query)).urls[0]).toBe('/services/song/');
  });

  it('takes nothing out of what is part of a name', async () => {
    for (const [query, url] of [
      ['里镇社', '/stations/zhan/'],
      ['看看老人', '/services/kan/'],
    ] as const) {
      const { state, urls } = await found(query);
      expect([state, urls[0]]).toEqual(['exact', url]);
    }
  });

  it('finds the station of a place by the two together, in any order', async () => {
    for (const query of ['泊里社工站', '社工站 泊里', '泊里的社工站'])
      expect(await found(query)).toMatchObject({
        state: 'exact',
        urls: expect.arrayContaining(['/stations/zhan/']) as unknown,
      });
    expect((await found('泊里社工站')).urls[0]).toBe('/stations/zhan/');
  });

  it.each([
    ['songfan', '送饭', '/services/song/'],
    ['song fan', '送饭', '/services/song/'],
    ['送fan', '送饭', '/services/song/'],
    ['sfsm', '送饭上门', '/services/song/'],
    ['社工占', '社工站', '/stations/zhan/'],
    ['心里斧导', '心理辅导', '/services/xin/'],
    ['玻里正', '泊里镇', '/places/poli/'],
  ])('finds %s by its sound: %s', async (query, heard, url) => {
    const { state, read, urls } = await found(query);
    expect([state, read, urls[0]]).toEqual(['near', heard, url]);
  });

  it('reads traditional characters as simplified ones, and says so', async () => {
    expect(await found('輪椅')).toEqual({ state: 'near', read: '轮椅', urls: ['/services/yi/'] });
  });

  it.each([
    ['邻里纠份调解', '/services/tiao/'],
    ['轮倚拐杖借用', '/services/yi/'],
    ['理个发', '/services/li/'],
  ])('is near for %s', async (query, url) => {
    const { state, urls } = await found(query);
    expect([state, urls[0]]).toEqual(['near', url]);
  });

  it.each(['量子力学', 'qwrtp', '𠀀𠀁', '%%%', ''])('is never exact for %s', async (query) => {
    expect(await found(query)).toEqual({ state: 'none', read: undefined, urls: [] });
  });

  it('loads the sounds only where the words do not fit', async () => {
    const asked: string[] = [];
    const counted = await testIndex(asked);
    await answer('送饭', counted);
    expect(asked.filter((path) => path.startsWith('characters'))).toEqual([]);
    await answer('社工占', counted);
    await answer('心里斧导', counted);
    expect(asked.filter((path) => path.startsWith('characters'))).toHaveLength(1);
  });
});

describe('wordsOf', () => {
  it('takes pinyin typed with blanks as one word', () => {
    expect(wordsOf('song can')).toEqual(['songcan']);
    expect(wordsOf('泊里 song')).toEqual(['泊里', 'song']);
    expect(wordsOf('  ')).toEqual([]);
  });
});
