import { describe, expect, it } from 'vitest';
import { answer, wordsOf, type Engine, type Means } from './answer.ts';
import type { Found } from './evidence.ts';
import { readSoundTable } from './sound.ts';

function found(url: string, title: string, more: Partial<Found> = {}): Found {
  return { url, title, kind: '服务', place: '', summary: '', kw: '', content: '', sample: false, ...more };
}

/** An index as loose as the real one: it gives every record that has any character of the query. */
function looseEngine(records: readonly Found[], asked: string[] = []): Engine {
  return {
    search: (words) => {
      asked.push(words);
      const hits = records.filter((each) =>
        Array.from(words.replaceAll(' ', '')).some((character) =>
          `${each.title}${each.kw}${each.content}`.includes(character),
        ),
      );
      return Promise.resolve(hits.map((each) => ({ sample: each.sample, load: () => Promise.resolve(each) })));
    },
  };
}

const deaf: Means['ear'] = () => Promise.resolve(undefined);
const ear: Means['ear'] = () =>
  Promise.resolve(readSoundTable({ sounds: { she: '社', gong: '工', zhan: '站占' }, phrases: ['社工站'] }));

describe('answer', () => {
  it('is exact with the records that really contain the words, and with those alone', async () => {
    const engine = looseEngine([found('/1/', '满意'), found('/2/', '满意度')]);
    const { state, hits } = await answer('满意度', 10, { engine, ear: deaf });
    expect([state, hits.map(({ url }) => url)]).toEqual(['exact', ['/2/']]);
  });

  it('asks the index without the question words', async () => {
    const asked: string[] = [];
    await answer('请问哪里有人送饭？', 10, { engine: looseEngine([found('/1/', '有人送饭')], asked), ear: deaf });
    expect(asked[0]).toBe('人送饭');
  });

  it('is near when another spelling of the same sound is found, and says which', async () => {
    const engine = looseEngine([found('/1/', '泊里镇社工站'), found('/2/', '社工')]);
    const { state, heard, hits } = await answer('社工占', 10, { engine, ear });
    expect([state, heard, hits.map(({ url }) => url)]).toEqual(['near', '社工站', ['/1/']]);
  });

  it('does not load the table of sounds when something fits, or for letters', async () => {
    let loaded = 0;
    const counting: Means['ear'] = () => {
      loaded += 1;
      return Promise.resolve(undefined);
    };
    await answer('社工站', 10, { engine: looseEngine([found('/1/', '社工站')]), ear: counting });
    await answer('xyzzy', 10, { engine: looseEngine([]), ear: counting });
    expect(loaded).toBe(0);
  });

  it('is near with what shares a good part of the words', async () => {
    const engine = looseEngine([found('/1/', '养老服务'), found('/2/', '款')]);
    const { state, hits } = await answer('养老贷款', 10, { engine, ear: deaf });
    expect([state, hits.map(({ url }) => url)]).toEqual(['near', ['/1/']]);
  });

  it('is none for what is not there at all', async () => {
    const { state, hits } = await answer('xyzzy', 10, { engine: looseEngine([found('/1/', '养老')]), ear });
    expect([state, hits]).toEqual(['none', []]);
  });

  it('puts together what the parts of a long query find, where the whole finds nothing', async () => {
    const records = [found('/1/', '摔倒', { content: '老人有人照顾' }), found('/2/', '摔倒'), found('/3/', '别的')];
    const strict: Engine = {
      search: (words) =>
        Promise.resolve(
          records
            .filter((each) => `${each.title}${each.content}`.includes(words))
            .map((each) => ({ sample: false, load: () => Promise.resolve(each) })),
        ),
    };
    const { state, hits } = await answer('摔倒了照顾', 10, { engine: strict, ear: deaf });
    expect([state, hits.map(({ url }) => url)]).toEqual(['near', ['/1/', '/2/']]);
  });

  it('looks further than the limit when the first records do not fit', async () => {
    const noise = Array.from({ length: 12 }, (_, index) => found(`/n${String(index)}/`, '度假'));
    const { state, hits } = await answer('满意度', 5, {
      engine: looseEngine([...noise, found('/x/', '满意度')]),
      ear: deaf,
    });
    expect([state, hits.map(({ url }) => url)]).toEqual(['exact', ['/x/']]);
  });

  it('looks at the last few records too, so that it can say how many there are', async () => {
    const records = [found('/1/', '满意度'), found('/n1/', '度假'), found('/n2/', '温度'), found('/2/', '居民满意度')];
    const { more, hits } = await answer('满意度', 2, { engine: looseEngine(records), ear: deaf });
    expect([more, hits.map(({ url }) => url)]).toEqual([false, ['/1/', '/2/']]);
  });

  it('says when there is more, and loads real records before samples', async () => {
    const records = [found('/s/', '助餐', { sample: true }), found('/1/', '助餐'), found('/2/', '助餐')];
    const few = await answer('助餐', 2, { engine: looseEngine(records), ear: deaf });
    expect([few.more, few.hits.map(({ url }) => url)]).toEqual([true, ['/1/', '/2/']]);
    const all = await answer('助餐', 3, { engine: looseEngine(records), ear: deaf });
    expect([all.more, all.hits.map(({ url }) => url)]).toEqual([false, ['/1/', '/2/', '/s/']]);
  });
});

describe('wordsOf', () => {
  it('takes pinyin typed with blanks as one word', () => {
    expect(wordsOf('song can')).toEqual(['songcan']);
    expect(wordsOf('泊里 song')).toEqual(['泊里', 'song']);
    expect(wordsOf('  ')).toEqual([]);
  });
});
