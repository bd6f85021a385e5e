import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../data/cells/identifiers.ts';
import { commonPrefix, idWords, makeId } from './make-id.ts';

describe('idWords', () => {
  it.each([
    ['老人照料护理', 'laoren-zhaoliao-huli'],
    ['助餐', 'zhucan'],
    ['绿色银行', 'luse-yinhang'.replace('luse', 'lvse')],
    ['2024年服务清单（第二版）', '2024-nianfu-wuqing'],
    ['Ａ级 Club', 'a-ji-club'],
    ['！？', ''],
  ])('%s → %s', (name, words) => {
    expect(idWords(name)).toBe(words);
  });
});

describe('makeId', () => {
  it('has the prefix, and a number where it is taken', () => {
    const taken = new Set(['poli-zhucan', 'poli-zhucan-2']);
    expect(makeId('poli', '助餐', 'services', (id) => taken.has(id))).toBe('poli-zhucan-3');
    expect(makeId('poli', '？', 'services', () => false)).toBe('poli-services');
  });

  it('is an id, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(isId(makeId('poli', name, 'services', () => false))).toBe(true);
      }),
    );
  });
});

it('commonPrefix is the word that all ids share', () => {
  expect(commonPrefix(['poli-news', 'poli-station'])).toBe('poli');
  expect(commonPrefix(['poli-news', 'qiaosi-news'])).toBeUndefined();
  expect(commonPrefix(['news'])).toBeUndefined();
  expect(commonPrefix([])).toBeUndefined();
});
