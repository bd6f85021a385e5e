import { expect, test } from 'vitest';
import { invisible } from './rule.ts';
import { runChecks } from '../../engine/index.ts';
import { portalOf, say } from '../../../../tests/fixtures/rules/check-case.ts';

const services = (name: string) => ({
  'data/demo/services.csv': [
    '编号,站点,类别,名称,一句话,费用,状态,出处',
    `care,demo-station,cat-elderly,${name},照料老人。,免费,开放,demo-doc`,
  ],
});

test('in a cell and in a text, by their place', () => {
  const text = '---\ntitle: 帮助\nsummary: 一句话\n---\n\n照\u202E料。\n';
  expect(say({ ...services('老人\u000B照料'), 'content/pages/help.mdx': text }, invisible)).toMatchInlineSnapshot(`
    [
      "content/pages/help.mdx:6:2 [invisible] 这一行里第 2 个字是看不见的怪字符 U+202E，多半是从别的软件粘贴来的，会让字的顺序出错。请删掉，用键盘重新打一遍。",
      "data/demo/services.csv:2:4 [invisible] 名称 里第 3 个字是看不见的怪字符 U+000B，多半是从别的软件粘贴来的，会让订阅、日历和网页读不出来。请删掉，用键盘重新打一遍。",
    ]
  `);
});

test.each(['\u0001', '\u001B', '\u0085', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u202E', '\u2066'])('%j', (character) => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const told = say(services(`老人${character}照料`), invisible);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`第 3 个字是看不见的怪字符 U+${code}，`);
});

test('what breaks files is an error, what turns the direction a warning', () => {
  const level = (name: string) =>
    runChecks({ portal: portalOf(services(name)), today: '2026-06-01', publicFiles: [] }, [invisible]).map(
      (finding) => finding.level,
    );
  expect(level('老人\u001B照料')).toEqual(['error']);
  expect(level('老人\u202E照料')).toEqual(['warning']);
});

test('blanks, tabs, joined emoji and what fix takes away are none', () => {
  expect(say(services('老人 照料\u3000👨‍👩‍👧'), invisible)).toEqual([]);
});
