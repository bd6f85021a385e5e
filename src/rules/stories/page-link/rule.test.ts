import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { pageLink } from './rule.ts';

test('links to pages and files that are not there, each with its line', () => {
  const text = [
    '[对](/services/) [也对](/places/poli/#top "地方") [别处](https://news.example/1) [本页](#a) [单位](../help/)',
    '',
    '[少斜杠](/services) ![图](/stories/none.jpg) `[代码](/none/)`',
    '[没有](/places/polli/) [没有](<../nowhere/>)',
    '',
    '[名]: /models/gone/',
    '[原件](/documents/a.pdf) [没有的原件](/documents/b.pdf)',
  ];
  const map = { 'content/pages/a.mdx': `---\ntitle: 甲\nsummary: 乙\n---\n\n${text.join('\n')}\n` };
  expect(say(map, pageLink, { publicFiles: ['documents/a.pdf'] })).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:8 [page-link] "/services" 公示栏里没有这个地址；最接近的是 /services/。请改成有的地址，或者把链接去掉。",
      "content/pages/a.mdx:9 [page-link] "/places/polli/" 公示栏里没有这个地址；最接近的是 /places/poli/。请改成有的地址，或者把链接去掉。",
      "content/pages/a.mdx:9 [page-link] "../nowhere/" 公示栏里没有这个地址。请改成有的地址，或者把链接去掉。",
      "content/pages/a.mdx:11 [page-link] "/models/gone/" 公示栏里没有这个地址；最接近的是 /models/。请改成有的地址，或者把链接去掉。",
      "content/pages/a.mdx:12 [page-link] "/documents/b.pdf" 公示栏里没有这个地址；最接近的是 /documents/a.pdf。请改成有的地址，或者把链接去掉。",
    ]
  `);
});
