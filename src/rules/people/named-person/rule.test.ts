import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { namedPerson } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(namedPerson)).toMatchInlineSnapshot(`
    [
      "备注写了捐赠人的姓名：备注  像是写了一个人的姓名。没有本人同意不能公布（慈善法第八十二条、个人信息保护法第二十五条）：请改成“一位居民”“授课老师”这样的说法；不是人名，就不用改。",
      "摘要写了授课人的姓名：摘要  像是写了一个人的姓名。没有本人同意不能公布（慈善法第八十二条、个人信息保护法第二十五条）：请改成“一位居民”“授课老师”这样的说法；不是人名，就不用改。",
    ]
  `);
});
