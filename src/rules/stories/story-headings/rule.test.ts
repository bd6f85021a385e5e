import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { story } from '../../../../tests/fixtures/rules/content-fixture.ts';
import { storyHeadings } from './rule.ts';

test('headings of a story: missing, misspelt, twice, out of order', () => {
  const body =
    '## 我们做了什么\n\n甲\n\n## 当时的难处\n\n乙\n\n## 现在怎么样\n\n丙\n\n## 花了多少\n\n## 花了多少\n\n```\n## 还没解决的\n```\n';
  expect(say(story({}, body), storyHeadings)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:16 [story-headings] 缺少小标题“还没解决的”。请加上一行：## 还没解决的",
      "content/stories/light.mdx:21 [story-headings] "当时的难处" 这个小标题的位置不对。请照这个顺序排：当时的难处 → 我们做了什么 → 现在怎样 → 花了多少 → 还没解决的。",
      "content/stories/light.mdx:25 [story-headings] 缺少小标题“现在怎样”。最接近的是 "现在怎么样"，请改为：## 现在怎样",
      "content/stories/light.mdx:31 [story-headings] "花了多少" 这个小标题出现了两次。请并成一段。",
    ]
  `);
});
