import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { story } from '../../../../tests/fixtures/rules/content-fixture.ts';
import { consent } from './rule.ts';

test('run out, under a name, without the report it is taken from', () => {
  expect(say(story({ consent_expires: '2026-05-31' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:11 [consent] consent_expires "2026-05-31" 已经过了（今天是 2026-06-01），这个故事不再显示。请重新征得同意后改日期，或删掉这个故事。",
    ]
  `);
  expect(say(story({ consent: '书面同意', consent_code: '王某某' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:10 [consent] consent_code 不能作同意书的编号：只用字母、数字和短横线，例如 TY-2026-001，不写姓名。请改好，同意书原件留在站里。",
    ]
  `);
  expect(say(story({ consent: '书面同意', consent_code: 'TY-2026-001' }), consent)).toEqual([]);
  expect(say(story({ sources: '[]' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:14 [consent] sources 空着，而 consent 写的是 公开报道。请写上是哪份报道：“文件”表里的编号。",
    ]
  `);
  expect(say(story({ consent_expires: '2026-06-01' }), consent)).toEqual([]);
});
