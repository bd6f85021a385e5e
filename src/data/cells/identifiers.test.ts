import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, isMobile, isOfficePhone, isPhone, isUnifiedSocialCreditCode, plainPhone } from './identifiers.ts';
import { charOf, creditCode, creditCodeAlphabet } from '../../../tests/fixtures/data/arbitraries.ts';

describe('isUnifiedSocialCreditCode', () => {
  it('knows the example that GB 32100-2015 prints', () => {
    expect(isUnifiedSocialCreditCode('91350100M000100Y43')).toBe(true);
  });

  it('accepts every code with the right check character', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(isUnifiedSocialCreditCode(code)).toBe(true);
      }),
    );
  });

  it('notices every single wrong character', () => {
    const mistake = fc.tuple(creditCode, fc.nat(17), charOf(creditCodeAlphabet));
    fc.assert(
      fc.property(mistake, ([code, place, char]) => {
        fc.pre(code[place] !== char);
        expect(isUnifiedSocialCreditCode(code.slice(0, place) + char + code.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y430',
    '91350100m000100y43',
    '91350100I000100Y43',
    '370211199001011234',
  ])('refuses “%s”', (code) => {
    expect(isUnifiedSocialCreditCode(code)).toBe(false);
  });
});

describe('isId', () => {
  it.each(['a', 'poli', 'poli-station', 'gen-s00001', '1-1'])('accepts %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a_b', 'a b', '泊里', 'a/b', 'a.b', '../a', 'con', 'nul', 'com1', 'lpt9'])('refuses “%s”', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('isOfficePhone', () => {
  it.each([
    '0532-88888888',
    '010-12345678',
    '0532-8888888',
    '0532-88888888-801',
    '000-1234',
    '000-12345678',
    '400-123-4567',
    '400-1234567',
    '12345',
    '110',
    '12349',
    '95588',
  ])('accepts %s', (text) => {
    expect(isOfficePhone(text)).toBe(true);
  });

  it.each([
    '',
    '13812345678',
    '+86 0532-88888888',
    '0532',
    '88888888',
    '0532-888888',
    '053288888888',
    '0532-88888888 转 1',
    '130-1234-5678',
  ])('refuses “%s”, for instance because it is a private mobile', (text) => {
    expect(isOfficePhone(text)).toBe(false);
  });
});

describe('isPhone', () => {
  it.each(['0532-88888888', '000-1234', '12345', '13812345678', '19912345678'])('accepts %s', (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each(['', '138 1234 5678', '12812345678', '138123456789', '1381234567', '+8613812345678'])(
    'refuses “%s” as it stands',
    (text) => {
      expect(isPhone(text)).toBe(false);
    },
  );
});

describe('plainPhone', () => {
  it.each(['138 1234 5678', '138-1234-5678', '１３８　１２３４　５６７８', '86-138.1234.5678', '0086 13812345678'])(
    'writes the mobile %s in one',
    (text) => {
      expect(plainPhone(text)).toBe('13812345678');
    },
  );

  it('keeps the hyphens of every other number', () => {
    expect(plainPhone('0532－8888 8888')).toBe('0532-88888888');
    expect(plainPhone('000-13812345')).toBe('000-13812345');
    expect(plainPhone('400-138-1234')).toBe('400-138-1234');
  });

  it('reads a mobile however its digits are grouped', () => {
    const separator = fc.constantFrom('', ' ', '-', '　', '－', '—', '.');
    const digits = fc.array(charOf('0123456789'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        charOf('3456789'),
        digits,
        fc.array(separator, { minLength: 10, maxLength: 10 }),
        (second, rest, between) => {
          const mobile = ['1', second, ...rest];
          const written = mobile.map((digit, index) => digit + (between[index] ?? '')).join('');
          expect(plainPhone(written)).toBe(mobile.join(''));
          expect(isMobile(plainPhone(written))).toBe(true);
        },
      ),
    );
  });
});
