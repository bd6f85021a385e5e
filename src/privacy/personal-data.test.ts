import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, withoutPersonalData } from './personal-data.ts';
import { disguisedSamples } from '../../tests/fixtures/privacy/disguised.ts';
import { everydayNumbers } from '../../tests/fixtures/privacy/everyday-numbers.ts';
import { nearMisses } from '../../tests/fixtures/privacy/near-misses.ts';
import { personalSamples } from '../../tests/fixtures/privacy/personal.ts';

test('there are a hundred of each', () => {
  expect(new Set(personalSamples.map(([, text]) => text)).size).toBeGreaterThanOrEqual(100);
  expect(new Set(nearMisses.map(([, text]) => text)).size).toBeGreaterThanOrEqual(100);
});

test.each(personalSamples)('%s: %s', (kind, text) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind]);
});

test.each(disguisedSamples)('%s in disguise: %s', (kind, text) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind]);
});

test.each(everydayNumbers)('everyday: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test.each([
  '13866205719',
  '+86 138-6620-5719',
  '（86）138，6620，5719',
  '0138 6620 5719',
  '一三八六六二〇五七一九',
  'l38662O5719',
])('a mobile is told by its eleven digits: 手机 %s', (text) => {
  expect(findPersonalData(`手机 ${text}`).map(({ bare }) => bare)).toEqual(['13866205719']);
});

test('a long text of anything is read in no time', () => {
  // A slow expression would need minutes, and the run would be ended.
  for (const part of ['1 ', '3706', 'a', 'a.', 'a at ', '13、', '((13', '一三八', '1O', '12,345.', '2012-01-', 'QQ'])
    expect(findPersonalData(part.repeat(50_000))).toEqual([]);
});

test.each(nearMisses)('not personal: %s', (_, text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('several in one text are all found, in order, and left out of messages', () => {
  const text = '张三 13800138000 身份证 11010519491231002X';
  expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['手机号', '身份证号']);
  expect(withoutPersonalData(text)).toBe('张三 （不显示） 身份证 （不显示）');
});

test('whatever stands round them, personal numbers are found and never left in', () => {
  const words = fc.stringMatching(/^[\u4e00-\u4e08\u5f00-\u9fa5，。、 ]{0,12}$/).filter((text) => !/[号码]/.test(text));
  fc.assert(
    fc.property(fc.constantFrom(...personalSamples.slice(0, 9)), words, words, ([, number], before, after) => {
      const text = `${before}${number}${after}`;
      return findPersonalData(text).length === 1 && findPersonalData(withoutPersonalData(text)).length === 0;
    }),
  );
});
