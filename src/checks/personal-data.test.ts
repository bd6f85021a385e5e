import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, withoutPersonalData } from './personal-data.ts';

// Made-up numbers with right check digits; the first is the example of GB 11643.
const personal = [
  ['身份证号', '11010519491231002X'],
  ['身份证号', '11010519491231002x'],
  ['身份证号', '37021119900307123X'],
  ['身份证号', '440106201506084528'],
  ['身份证号', '110105 19491231 002X'],
  ['身份证号', '110105-19491231-002X'],
  ['身份证号', '１１０１０５１９４９１２３１００２Ｘ'],
  ['身份证号', '身份证440106201506084528。'],
  ['身份证号', '620102198511110018'],
  ['身份证号', '身份证号：370211900307123'],
  ['手机号', '13800138000'],
  ['手机号', '138 0013 8000'],
  ['手机号', '138-0013-8000'],
  ['手机号', '+86 13800138000'],
  ['手机号', '8619912345678'],
  ['手机号', '联系人王女士，１５９１２３４５６７８'],
  ['手机号', '电话：17012345678（同微信）'],
  ['手机号', '0532-86171234，13912345678'],
  ['银行卡号', '6222021000112233449'],
  ['银行卡号', '6217 0012 3456 7890 122'],
  ['银行卡号', '4111-1111-1111-1111'],
  ['银行卡号', '9558800200100123450'],
  ['银行卡号', '卡号５１０５１０５１０５１０５１００'],
  ['邮箱', 'wang.fang@example.com'],
  ['邮箱', 'zhang＠ｑｑ．ｃｏｍ'],
] as const;

test.each(personal)('%s: %s', (kind, text) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind]);
});

test.each([
  ['an office phone', '0532-86171234'],
  ['an office phone with extension', '0591-87566306-801'],
  ['two office phones', '0591-87566306 0591-87566307'],
  ['a 400 number', '400-123-4567'],
  ['a hotline', '12345 12355 110'],
  ['a credit code', '52370211MJE123456E'],
  ['a credit code without letters but the last', '52370211500123456W'],
  ['an id with a wrong check digit', '110105194912310021'],
  ['an id with a day that does not exist', '110105199902310026'],
  ['an id of no province', '990105194912310020'],
  ['fifteen digits without a word that names them', '370211900307123'],
  ['a card number with a wrong Luhn digit', '6222021000112233440'],
  ['an article number', '1991769179528704001'],
  ['a mobile with one digit too few', '1380013800'],
  ['digits longer than a mobile', '138001380001'],
  ['a mobile prefix that does not exist', '12800138000'],
  ['a masked mobile', '138****8000'],
  ['an amount', '13800138.00'],
  ['a great amount', '0.13800138000'],
  ['dates', '2021-11-12 2021-11-17 2021-11-18'],
  ['a document number', '鼓民〔2025〕86号'],
  ['an @ alone', '@社工小李'],
  ['years in a row', '2018 2019 2020 2021 2022'],
])('not personal: %s', (_, text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('several in one text are all found, in order, and left out of messages', () => {
  const text = '张三 13800138000 身份证 11010519491231002X';
  expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['手机号', '身份证号']);
  expect(withoutPersonalData(text)).toBe('张三 （不显示） 身份证 （不显示）');
});

test('whatever stands round them, personal numbers are found and never left in', () => {
  const words = fc.stringMatching(/^[\u4e00-\u9fa5，。、 ]{0,12}$/);
  fc.assert(
    fc.property(fc.constantFrom(...personal.slice(0, 9)), words, words, ([, number], before, after) => {
      const text = `${before}${number}${after}`;
      return findPersonalData(text).length === 1 && findPersonalData(withoutPersonalData(text)).length === 0;
    }),
  );
});
