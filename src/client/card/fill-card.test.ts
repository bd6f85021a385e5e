import { describe, expect, it } from 'vitest';
import { listOf } from './fill-card.ts';

describe('listOf', () => {
  it('says numbers and names, and a name alone where there is no number', () => {
    expect(
      listOf([
        { no: '2-1', name: '老年食堂' },
        { no: '', name: '送饭' },
      ]),
    ).toBe('2-1 老年食堂、送饭');
    expect(listOf([])).toBe('');
  });
});
