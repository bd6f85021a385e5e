import { describe, expect, it } from 'vitest';
import { otherWords, synonyms } from './synonyms.ts';

describe('otherWords', () => {
  it('gives what people say for a name, without what the name says itself', () => {
    expect(otherWords('老人义务理发')).toContain('剃头');
    expect(otherWords('老人义务理发')).not.toContain('理发');
  });

  it('gives nothing for a name that nobody says otherwise', () => {
    expect(otherWords('红色联盟')).toEqual([]);
  });
});

describe('synonyms', () => {
  it('are words of two characters or more (but for a few), separated by one blank', () => {
    for (const list of synonyms.flat()) {
      expect(list).toBe(list.trim());
      for (const word of list.split(' '))
        expect(['捐', '娃', '刀'].includes(word) || word.length > 1, `“${word}” in ${list}`).toBe(true);
    }
  });
});
