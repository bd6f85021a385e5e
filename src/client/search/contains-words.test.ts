import { describe, expect, it } from 'vitest';
import { containsWords } from './contains-words.ts';

/** The names of a record. */
function said(...names: readonly string[]): readonly string[] {
  return names;
}

describe('containsWords', () => {
  it('wants every word somewhere', () => {
    const record = said('送饭上门', '盒饭送家', '甲省 · 泊里镇', '一周五天。');
    expect(containsWords(record, ['送饭', '泊里'])).toBe(true);
    expect(containsWords(record, ['盒饭', '五天'])).toBe(true);
    expect(containsWords(record, ['送饭', '量子'])).toBe(false);
  });

  it('does not take 满意 and 度 for 满意度', () => {
    expect(containsWords(said('大家满意，气温五度。'), ['满意度'])).toBe(false);
  });

  it('does not put a word together across two texts', () => {
    expect(containsWords(said('社工', '站长'), ['社工站'])).toBe(false);
  });

  it('takes a long word in pieces that stand in names and place', () => {
    expect(containsWords(said('社工站', '泊里镇'), ['泊里社工站'])).toBe(true);
    expect(containsWords(said('社工站'), ['泊里社工站'])).toBe(false);
  });

  it('reads through punctuation, width and capitals', () => {
    expect(containsWords(said('“五社联动”试点'), ['联动试点'])).toBe(true);
    expect(containsWords(said('ＹＥＡＨ归人'), ['yeah'])).toBe(true);
  });

  it('says nothing for no words', () => {
    expect(containsWords(said('站'), [])).toBe(false);
  });
});
