import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, marked } from './excerpt.ts';

function shown(text: string, words: readonly string[]): string {
  return marked(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('marked', () => {
  it('marks the words where they stand, not where an index would cut them', () => {
    expect(shown('狮山镇长者饭堂，长者饭堂', ['长者饭堂'])).toBe('狮山镇[长者饭堂]，[长者饭堂]');
  });

  it('marks through punctuation and width', () => {
    expect(shown('“五社联动”试点', ['联动试点'])).toBe('“五社[联动”试点]');
    expect(shown('Ｎ个站', ['n个'])).toBe('[Ｎ个]站');
  });

  it('joins marks that overlap or touch', () => {
    expect(shown('养老服务站', ['养老服务', '服务站'])).toBe('[养老服务站]');
  });

  it('marks nothing for no words, and pinyin not at all', () => {
    expect(shown('送餐', [])).toBe('送餐');
    expect(shown('送餐', ['songcan', ''])).toBe('送餐');
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ minLength: 1, maxLength: 3 })),
        (text, words) => {
          expect(
            marked(text, words)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('excerptOf', () => {
  it('is the sentence in which the word stands', () => {
    expect(excerptOf('第一句。大家也这么说：送餐、没人做饭。后面。', ['没人做饭'])).toBe(
      '大家也这么说：送餐、没人做饭。',
    );
  });

  it('cuts a long sentence around the word and says so', () => {
    const excerpt = excerptOf(`${'甲'.repeat(50)}调解${'乙'.repeat(80)}`, ['调解']) ?? '';
    expect(excerpt).toMatch(/^…甲+调解乙+…$/);
    expect(excerpt.length).toBeLessThan(65);
  });

  it('is undefined where the word does not stand', () => {
    expect(excerptOf('第一句。', ['调解'])).toBeUndefined();
  });

  it('has the cells before one of a table, which says nothing alone', () => {
    expect(excerptOf('别的事情写在前面。3月5日。安装扶手。1,160.00。后面。', ['1160.00'])).toBe(
      '别的事情写在前面。3月5日。安装扶手。1,160.00。',
    );
  });
});
