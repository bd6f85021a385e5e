import { expect, test } from 'vitest';
import { invisible } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

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
      "content/pages/help.mdx:6 [invisible] 这一行里有看不见的怪字符，多半是从别的软件粘贴来的，会让字的顺序或断行出错。请删掉，用键盘重新打一遍。",
      "data/demo/services.csv:2:4 [invisible] 名称 里有看不见的怪字符，多半是从别的软件粘贴来的，会让字的顺序或断行出错。请删掉，用键盘重新打一遍。",
    ]
  `);
});

test.each(['\u0001', '\u0085', '\u202E', '\u2066'])('%j', (character) => {
  expect(say(services(`老人${character}照料`), invisible)).toHaveLength(1);
});

test('blanks, tabs, joined emoji and what fix takes away are none', () => {
  expect(say(services('老人 照料\u3000👨‍👩‍👧'), invisible)).toEqual([]);
});
