import { expect, test } from 'vitest';
import { traceable } from './rule.ts';
import { storyText } from '../../engine/examples.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const story = (text: string) => ({ 'content/stories/a.mdx': storyText({ '她手抖，端不住锅。': text }) });

test.each([
  ['遮了一部分的号码', '她的手机138****8000'],
  ['定位', '北纬35.41451，东经116.58724'],
  ['定位', '[地图](https://uri.amap.com/marker?position=116.587240,35.414510)'],
  ['住处', '村西头老槐树旁第二户就是他家'],
  ['号码的末几位', '打到卡上，尾号0004'],
  ['有名有姓的居民', '北街村的刘阿姨，78岁，独居'],
])('%s', (kind, text) => {
  const found = say(story(text), traceable);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`像是有${kind}（`);
});

test.each(['社工站在北纬35.41451，东经116.58724', '北街村的刘阿姨（化名），78岁', '图例：** 表示缺数', '刘阿姨来了'])(
  'not %s',
  (text) => {
    expect(say(story(text), traceable)).toEqual([]);
  },
);
