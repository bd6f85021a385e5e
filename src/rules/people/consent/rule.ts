import { StorySchema, type Story } from '../../../data/content/front-matter.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import { lineOf } from '../../stories/front-matter/rule.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';

/** Stories are told only while those told of agree, under a code that names nobody. */
export const consent: Rule = {
  id: 'consent',
  title: '故事得到同意',
  level: 'both',
  *check(context) {
    for (const entry of context.portal.content) {
      if (entry.collection !== 'stories') continue;
      const story = StorySchema.safeParse(entry.frontMatter).data;
      if (story !== undefined) yield* judge(context, entry, story);
    }
  },
};

function* judge({ today }: CheckContext, entry: ContentEntry, story: Story): Iterable<Remark> {
  const at = (key: string) => ({ file: entry.file, line: lineOf(entry.head, key), field: key }) as const;
  if (story.consent_expires < today) {
    const message = `已经过了（今天是 ${today}），这个故事不再显示。请重新征得同意后改日期，或删掉这个故事。`;
    yield { ...at('consent_expires'), level: 'warning', value: story.consent_expires, message };
  }
  if (story.consent === 'written' && !/^[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*$/.test(story.consent_code)) {
    const message =
      '不能作同意书的编号：只用字母、数字和短横线，例如 TY-2026-001，不写姓名。请改好，同意书原件留在站里。';
    yield { ...at('consent_code'), message };
  }
  if (story.consent === 'published' && story.sources.length === 0) {
    const message = '空着，而 consent 写的是 公开报道。请写上是哪份报道：“文件”表里的编号。';
    yield { ...at('sources'), message };
  }
}
