import type { z } from 'zod';
import type { ContentEntry } from '../../../data/content/content.ts';
import { readFrontMatter } from '../../../data/content/front-matter-text.ts';
import { contentSchemas, type CollectionName } from '../../../data/content/front-matter.ts';
import { explainIssue, keyOf } from '../front-matter-issue.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** The block between the `---` lines at the head of a text: there, readable, complete. */
export const frontMatter: Rule = {
  id: 'front-matter',
  title: '文章的开头填齐了',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) yield* judge(entry);
  },
};

const unreadable = {
  syntax: '开头的资料读不懂：多半是冒号后面少了空格、引号没有配对，或缩进不齐。请改好这一行。',
  'no-keys':
    '开头的资料读不懂：每一行要写成“title: 一句话”的样子，冒号是英文的，后面空一格。请照同一文件夹里别的文章改好。',
  tag: '这里有以 !、& 或 * 开头的写法，会被当成程序。请给这句话加上英文双引号，或换一个说法。',
} as const;

function* judge(entry: ContentEntry): Iterable<Remark> {
  const at = (line: number) => ({ file: entry.file, line }) as const;
  const { collection } = entry;
  if (!isCollection(collection)) {
    const names = Object.keys(contentSchemas);
    const message = `不是放文章的文件夹${nearestClause(collection, names)}。可用的有：${names.join('、')}。请把文件移过去。`;
    yield { ...at(1), value: collection, message };
    return;
  }
  if (entry.head === '') {
    const message = '开头没有用两行 --- 夹住的资料（标题、简介等）。请照同一文件夹里别的文章补上，从第一行写起。';
    yield { ...at(1), message };
    return;
  }
  const read = readFrontMatter(entry.head);
  if (!read.ok) {
    yield { ...at(read.line + 1), message: unreadable[read.fault] };
    return;
  }
  const result = contentSchemas[collection].safeParse(entry.frontMatter, { reportInput: true });
  for (const issue of result.error?.issues ?? []) yield* findings(entry, collection, issue);
}

function* findings(entry: ContentEntry, collection: CollectionName, issue: z.core.$ZodIssue): Iterable<Remark> {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [keyOf(issue)];
  for (const key of keys) {
    const shape = Object.keys(contentSchemas[collection].shape);
    const place = {
      file: entry.file,
      line: lineOf(entry.head, key),
      field: key,
    } as const;
    const { value, message } = explainIssue(
      issue,
      shape.filter((name) => lineOf(entry.head, name) === 1),
    );
    yield value === undefined ? { ...place, message } : { ...place, value, message };
  }
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(contentSchemas, name);
}

/** Physical line of a key; where it is missing, the first line of the file. */
export function lineOf(head: string, key: string): number {
  const index = head.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 ? 1 : index + 2;
}
