import { describe, expect, it } from 'vitest';
import { topics, sayingsFor } from './sayings.ts';

describe('sayingsFor', () => {
  it('gives what people say for the matters of a name', () => {
    expect(sayingsFor('老人义务理发').flatMap(({ words }) => words)).toContain('剃头');
  });

  it('gives nothing for a name that nobody says otherwise', () => {
    expect(sayingsFor('红色联盟')).toEqual([]);
  });
});

describe('the words', () => {
  /** Characters that are a word of one meaning by themselves. */
  const alone = '捐娃刀鞋饿穷闷哭吵骂躲扇脏臭呛坟犟聋哑瞎盲瘸瘫';

  it('are of two characters or more (but for a few), separated by one blank', () => {
    for (const { id, names, words } of topics) {
      for (const word of [...names, ...words])
        expect(
          word === word.trim() && (word.length > 1 || (word !== '' && alone.includes(word))),
          `“${word}” in ${id}`,
        ).toBe(true);
    }
  });

  it('are all read', () => {
    expect(topics.length).toBeGreaterThan(70);
  });
});
