import { describe, expect, it } from 'vitest';
import { withoutAccent, createPhonetics, soundPairsOf } from './phonetics.ts';

const phonetics = createPhonetics({
  sounds: { zhan: '站占', zan: '赞', li: '里理', xi: '西', an: '安', xian: '县', chang: '长', zhang: '长' },
  traditional: '縣县裡里里裏',
});

describe('openEar', () => {
  it('tells the same sound from one that many do not keep apart, and both from another', () => {
    expect([phonetics.alike('站', '占'), phonetics.alike('站', '赞'), phonetics.alike('站', '里')]).toEqual([
      0.8, 0.6, 0,
    ]);
  });

  it('knows every reading of a character', () => {
    expect(phonetics.syllables('长')).toEqual(['chang', 'zhang']);
  });

  it('takes a syllable in letters for a character of that sound', () => {
    expect([phonetics.alike('zhan', '站'), phonetics.alike('zan', '站'), phonetics.alike('zzz', '站')]).toEqual([
      0.8, 0.6, 0,
    ]);
  });

  it('turns traditional characters into simplified ones, and leaves what is in use in both', () => {
    expect(phonetics.simplified('裡縣里')).toBe('里县里');
  });

  it('reads letters as syllables in every way, longest first', () => {
    expect(phonetics.readings('xianli')).toEqual([
      ['xian', 'li'],
      ['xi', 'an', 'li'],
    ]);
    expect(phonetics.readings('xq')).toEqual([]);
  });

  it('is deaf to characters that it does not know', () => {
    expect([phonetics.alike('𠀀', '𠀀'), phonetics.alike('', '站')]).toEqual([0, 0]);
  });
});

describe('blurred', () => {
  it.each([
    ['zhan', 'zan'],
    ['cheng', 'cen'],
    ['shang', 'san'],
    ['nong', 'lon'],
    ['ling', 'lin'],
    ['an', 'an'],
    ['n', 'n'],
  ])('says %s as %s', (syllable, said) => {
    expect(withoutAccent(syllable)).toBe(said);
  });
});

describe('soundPairsOf', () => {
  it('has a pair for each reading', () => {
    expect([...soundPairsOf(['长', '站'], phonetics.syllables)]).toEqual(['can zan', 'zan zan']);
  });
});
