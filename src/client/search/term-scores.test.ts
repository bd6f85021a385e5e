import { describe, expect, it } from 'vitest';
import { termScoresOf } from './term-scores.ts';
import { testIndex } from '../../../tests/fixtures/client/search-index.ts';

const { namesIndex } = await testIndex();

/** The names of the terms that a query is about, surest first. */
function about(query: string): readonly (string | undefined)[] {
  const topicScores = [...termScoresOf(namesIndex, Array.from(query))].sort((a, b) => b[1] - a[1]);
  return topicScores.map(([term]) => namesIndex.file.terms[term]?.words[0]);
}

describe('sensesOf', () => {
  it('hears a need in single characters, where no saying is like the query', () => {
    expect(about('爹饭也没得')).toContain('吃饭没人做');
    expect(about('摔了')[0]).toBe('家里老人没人照看');
  });

  it('hears nothing in whom it is about', () => {
    expect(about('爷爷')).not.toContain('老年人');
  });

  it('hears nothing in what nobody says', () => {
    expect(about('鑫淼')).toEqual([]);
  });
});
