import { describe, expect, it } from 'vitest';
import { reallySays, type Said } from './evidence.ts';

function said(more: Partial<Said>): Said {
  return { title: '', names: [], place: '', summary: '', text: '', ...more };
}

describe('reallySays', () => {
  it('wants every word somewhere', () => {
    const record = said({ title: '送饭上门', names: ['盒饭送家'], place: '甲省 · 泊里镇', text: '一周五天。' });
    expect(reallySays(record, ['送饭', '泊里'])).toBe(true);
    expect(reallySays(record, ['盒饭', '五天'])).toBe(true);
    expect(reallySays(record, ['送饭', '量子'])).toBe(false);
  });

  it('does not take 满意 and 度 for 满意度', () => {
    expect(reallySays(said({ text: '大家满意，气温五度。' }), ['满意度'])).toBe(false);
  });

  it('does not put a word together across two texts', () => {
    expect(reallySays(said({ title: '社工', summary: '站长' }), ['社工站'])).toBe(false);
  });

  it('takes a long word in pieces that stand in names and place', () => {
    expect(reallySays(said({ title: '社工站', place: '泊里镇' }), ['泊里社工站'])).toBe(true);
    expect(reallySays(said({ title: '社工站', text: '泊里' }), ['泊里社工站'])).toBe(false);
  });

  it('reads through punctuation, width and capitals', () => {
    expect(reallySays(said({ title: '“五社联动”试点' }), ['联动试点'])).toBe(true);
    expect(reallySays(said({ title: 'ＹＥＡＨ归人' }), ['yeah'])).toBe(true);
  });

  it('says nothing for no words', () => {
    expect(reallySays(said({ title: '站' }), [])).toBe(false);
  });
});
