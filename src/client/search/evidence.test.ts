import { describe, expect, it } from 'vitest';
import { nearnessOf, strengthOf, type Found } from './evidence.ts';

function found(more: Partial<Found>): Found {
  return { url: '/x/', title: '', kind: '服务', place: '', summary: '', kw: '', content: '', sample: false, ...more };
}

describe('strengthOf', () => {
  it('is 0 where a word only seems to match: 满意度 is not 满意 and 度', () => {
    expect(strengthOf(found({ content: '居民满意。温度适宜。' }), ['满意度'])).toBe(0);
    expect(strengthOf(found({ content: '社工占一半' }), ['社工站'])).toBe(0);
  });

  it('is 0 unless every word is there', () => {
    expect(strengthOf(found({ title: '泊里镇助餐' }), ['泊里', '调解'])).toBe(0);
    expect(strengthOf(found({ title: '泊里镇助餐' }), ['泊里', '助餐'])).toBeGreaterThan(0);
  });

  it('is 0 for no words at all', () => {
    expect(strengthOf(found({ title: '助餐' }), [])).toBe(0);
  });

  it('counts a title more than a hidden word, a hidden word more than the text', () => {
    const title = strengthOf(found({ title: '邻里纠纷调解' }), ['调解']);
    const hidden = strengthOf(found({ kw: '调解 解' }), ['调解']);
    const text = strengthOf(found({ content: '也做调解。' }), ['调解']);
    expect(title).toBeGreaterThan(hidden);
    expect(hidden).toBeGreaterThan(text);
    expect(text).toBeGreaterThan(0);
  });

  it('looks through punctuation, width and case', () => {
    expect(strengthOf(found({ title: '“五社联动”试点' }), ['五社联动试点'])).toBeGreaterThan(0);
    expect(strengthOf(found({ title: '１＋１＋20＋42＋２Ｎ' }), ['1+1+20+42+2n'])).toBeGreaterThan(0);
  });

  it('takes pinyin from the beginning of a word alone', () => {
    const meal = found({ kw: 'songcan songfanshangmen sfsm' });
    expect(strengthOf(meal, ['songcan'])).toBeGreaterThan(strengthOf(meal, ['songfan']));
    expect(strengthOf(meal, ['songfan'])).toBeGreaterThan(0);
    expect(strengthOf(meal, ['can'])).toBe(0);
    expect(strengthOf(meal, ['xyzzy'])).toBe(0);
  });

  it('takes a long saying in parts of two characters or more, best where the title has them', () => {
    const inTitle = strengthOf(found({ title: '泊里镇社工站' }), ['泊里社工站']);
    const scattered = strengthOf(found({ kw: '没人做饭', content: '给老人。' }), ['老人没人做饭']);
    expect(inTitle).toBeGreaterThan(scattered);
    expect(scattered).toBeGreaterThan(0);
  });
});

describe('nearnessOf', () => {
  it('is the share of the parts that are there', () => {
    expect(nearnessOf(found({ content: '养老服务' }), ['养老贷款'])).toBe(0.5);
    expect(nearnessOf(found({ content: '养老服务' }), ['xyzzy'])).toBe(0);
    expect(nearnessOf(found({ content: '养老服务' }), ['养老服务'])).toBe(1);
  });
});
