import { describe, expect, it } from 'vitest';
import { sayingsFor, synonyms } from './synonyms.ts';

describe('sayingsFor', () => {
  it('gives what people say for the matters of a name', () => {
    expect(sayingsFor('老人义务理发').flatMap(({ words }) => words)).toContain('剃头');
  });

  it('gives nothing for a name that nobody says otherwise', () => {
    expect(sayingsFor('红色联盟')).toEqual([]);
  });
});

describe('synonyms', () => {
  /** Characters that are a word of one meaning by themselves. */
  const alone = '捐娃刀鞋饿穷闷哭吵骂躲扇脏臭呛坟犟聋哑瞎盲瘸瘫';

  it('are words of two characters or more (but for a few), separated by one blank', () => {
    for (const list of synonyms.flat()) {
      expect(list).toBe(list.trim());
      for (const word of list.split(' '))
        expect(alone.includes(word) || word.length > 1, `“${word}” in ${list}`).toBe(true);
    }
  });
});
