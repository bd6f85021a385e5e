import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBePersonal, suspiciousText } from './may-be-personal.ts';
import { disguisedSamples } from '../../tests/fixtures/privacy/disguised.ts';
import { personalSamples } from '../../tests/fixtures/privacy/personal.ts';

const samples = [...personalSamples, ...disguisedSamples];

test('sees every sample', () => {
  expect(samples.filter(([, text]) => !mayBePersonal(text))).toEqual([]);
});

test('looks past most texts', () => {
  const texts = [
    '住在河湾镇的居民都可以申请',
    '工作时间打本站电话，说清姓名和住哪个村（社区）',
    '到站找值班社工登记',
    '2024-01-17',
  ];
  expect(texts.filter(mayBePersonal)).toEqual([]);
});

test('sees a sample wherever it stands', () => {
  const around = fc.stringMatching(/^[\u4e00-\u9fa5，。、a-z ]{0,12}$/);
  fc.assert(
    fc.property(fc.constantFrom(...samples), around, around, ([, sample], before, after) =>
      mayBePersonal(`${before}${sample}${after}`),
    ),
  );
});

test('the look at single characters misses nothing that the closer look would see', () => {
  const characters =
    '0１一⓪❶olO.、 -（(［{【#☆aAtT圈小老鼠@＠QｑqVｖXｘ号：:信护照行证出生日于扣企鹅件微威艾特wechpsor中京，。)'.split(
      '',
    );
  const texts = fc.array(fc.constantFrom(...characters), { maxLength: 30 }).map((each) => each.join(''));
  fc.assert(
    fc.property(texts, (text) => mayBePersonal(text) === suspiciousText.test(text)),
    { numRuns: 5000 },
  );
});
