import { describe, expect, it } from 'vitest';
import { testIndex } from '../../../tests/fixtures/client/search-index.ts';
import { answer } from './answer.ts';
import { merge } from './merge.ts';
import type { FoundPage } from './pages/found-page.ts';

const index = await testIndex();

function found(url: string, whole: boolean): FoundPage {
  return { url, title: url, kind: '故事', place: '', sample: false, excerpt: '', marks: [], whole, phrase: whole };
}

async function merged(query: string, pages: readonly FoundPage[]) {
  const { state, saying, hits } = merge({
    query,
    answer: await answer(query, index),
    namesIndex: index.namesIndex,
    pages,
  });
  return { state, saying, urls: hits.map(({ url }) => url) };
}

describe('merge', () => {
  it('puts names that are the query before pages that say it', async () => {
    expect(await merged('送饭', [found('/stories/a/', true)])).toEqual({
      state: 'exact',
      saying: 0,
      urls: ['/services/song/', '/stories/a/'],
    });
  });

  it('puts pages that say the words before names that resemble them, and calls that exact', async () => {
    const { state, saying, urls } = await merged('没人做饭', [found('/stories/a/#b', true)]);
    expect([state, saying, ...urls.slice(0, 2)]).toEqual(['exact', 1, '/stories/a/#b', '/services/song/']);
  });

  it('lets what resembles the words by name and by page take turns', async () => {
    const { state, urls } = await merged('没人做饭', [found('/stories/a/', false), found('/stories/b/', false)]);
    expect(state).toBe('near');
    expect(urls.slice(0, 3)).toEqual(['/services/song/', '/stories/a/', '/services/kan/']);
  });

  it('shows a page once, where it comes first, by its own name', async () => {
    const { urls } = await merged('没人做饭', [found('/services/kan/#x', true)]);
    expect(urls).toEqual(['/services/kan/#x', '/services/song/']);
  });

  it('does without the names where they did not come', () => {
    const none = { state: 'none', words: ['甲'], hits: [] } as const;
    expect(merge({ query: '甲', answer: none, namesIndex: undefined, pages: [found('/help/', true)] })).toMatchObject({
      state: 'exact',
      saying: 1,
    });
  });
});
