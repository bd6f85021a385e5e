import type { ContentEntry } from '../../../data/content/content.ts';
import { withoutCode } from '../../support/content-lines.ts';
import { nearest } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** What every story tells, in this order: the last two keep it honest. */
export const headings = ['当时的难处', '我们做了什么', '现在怎样', '花了多少', '还没解决的'] as const;

/** Stories have the five headings, each once and in order. */
export const storyHeadings: Rule = {
  id: 'story-headings',
  title: '故事的五个小标题',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) if (entry.collection === 'stories') yield* judge(entry);
  },
};

interface Heading {
  readonly text: string;
  readonly line: number;
}

function* judge(entry: ContentEntry): Iterable<Remark> {
  const found = headingsOf(entry);
  const at = (line: number) => ({ file: entry.file, line }) as const;
  const unknown = found.filter(({ text }) => !headings.some((heading) => heading === text)).map(({ text }) => text);
  for (const heading of headings) {
    const places = found.filter(({ text }) => text === heading);
    const [, second] = places;
    if (places.length === 0) {
      const near = nearest(heading, unknown);
      const line = found.find(({ text }) => text === near)?.line ?? entry.bodyLine;
      const hint = near === undefined ? '请加上一行' : `最接近的是 "${near}"，请改为`;
      yield { ...at(line), message: `缺少小标题“${heading}”。${hint}：## ${heading}` };
    }
    if (second !== undefined)
      yield { ...at(second.line), value: heading, message: '这个小标题出现了两次。请并成一段。' };
  }
  const known = found.filter(({ text }) => headings.some((heading) => heading === text));
  const misplaced = known.find(({ text }, index) => index > 0 && rank(text) < rank(known[index - 1]?.text ?? ''));
  if (misplaced !== undefined) {
    const message = `这个小标题的位置不对。请照这个顺序排：${headings.join(' → ')}。`;
    yield { ...at(misplaced.line), value: misplaced.text, message };
  }
}

function headingsOf(entry: ContentEntry): readonly Heading[] {
  const lines = withoutCode(entry.body).split('\n');
  return lines.flatMap((text, index) => {
    const match = /^##\s+(.+?)\s*#*\s*$/.exec(text);
    return match === null ? [] : [{ text: match[1] ?? '', line: entry.bodyLine + index }];
  });
}

function rank(text: string): number {
  return headings.findIndex((heading) => heading === text);
}
