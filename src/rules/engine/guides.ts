import { nothingRead, type Attachment } from '../../data/attachments/attachment.ts';
import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Circumstances, FileMap } from './example-portal.ts';
import { sets, storyText } from './examples.ts';

/** A file that a rule finds fault with, or the same file put right. */
export interface Example {
  readonly file: string;
  readonly lines: readonly string[];
  /** Other files that the example needs, not shown. */
  readonly others: FileMap;
  readonly circumstances: Circumstances;
}

const texts = z.record(z.string(), z.string()).default({});

const exampleSchema = z.strictObject({
  /** Another file than that of the guide. */
  file: z.string().optional(),
  text: z.string().default(''),
  /** Instead of a text: lines of the story of the fictional town, each with what stands there now. */
  change: texts,
  files: texts,
  publicFiles: z.array(z.string()).optional(),
  pictures: z.array(z.strictObject({ file: z.string(), bytes: z.number(), located: z.boolean() })).optional(),
  attachments: z
    .array(
      z.strictObject({
        file: z.string(),
        text: z.string().default(''),
        unread: z.array(z.literal('scanned')).default([]),
      }),
    )
    .default([]),
});

const ownExample = z.preprocess((own) => (typeof own === 'string' ? { text: own } : own), exampleSchema);

/** A guide.yaml. What stands beside `bad` and `good` holds for both. */
const guideSchema = exampleSchema.omit({ text: true }).extend({
  /** 何时触发 */
  when: z.string(),
  /** 怎么改 */
  remedy: z.string(),
  /** 为什么 */
  why: z.string(),
  /** The first lines of both examples. */
  head: z.string().default(''),
  from: z.literal('story').optional(),
  /** Sets of files of examples.yaml. */
  with: z.array(z.enum(Object.keys(sets))).default([]),
  bad: ownExample,
  good: ownExample,
});

type Matter = z.infer<typeof guideSchema>;

/**
 * What the handbook says of a rule, with a file that it finds fault with and the same file put right. The examples on the page
 * are the fixtures of the rule's test: a page can show nothing that the rule does not do.
 */
export interface Guide extends Pick<Matter, 'when' | 'remedy' | 'why'> {
  readonly bad: Example;
  readonly good: Example;
}

const sources = import.meta.glob<string>('../*/*/guide.yaml', { query: '?raw', import: 'default', eager: true });

/** The guides by the ids of their rules. */
export const guides: ReadonlyMap<string, Guide> = new Map(
  Object.entries(sources).map(([path, source]) => [idOf(path), readGuide(path, source)]),
);

/** What the handbook calls the groups (the folders of the rules), in the order in which it lists them. */
const titles = {
  files: '文件和行',
  cells: '一格里的内容',
  references: '引用和出处',
  accounts: '账目',
  disclosure: '资金、公示和更正',
  budgets: '预算',
  people: '保护人',
  stories: '故事和文章',
};

/** The ids of the rules under the titles of their groups, as the handbook lists them. */
export const guideGroups = Object.entries(titles).map(([group, title]) => {
  const paths = Object.keys(sources).filter((path) => path.startsWith(`../${group}/`));
  return { title, ids: paths.map(idOf).sort() };
});

function idOf(path: string): string {
  return basename(dirname(path));
}

/** @throws where a guide.yaml does not hold what a guide holds */
function readGuide(path: string, source: string): Guide {
  const { success, data, error } = guideSchema.safeParse(parse(source));
  if (!success) throw new Error(`${path}: ${z.prettifyError(error)}`);
  const { when, remedy, why, bad, good } = data;
  return { when, remedy, why, bad: exampleOf(data, bad), good: exampleOf(data, good) };
}

function exampleOf(guide: Matter, own: Matter['bad']): Example {
  const file = own.file ?? guide.file ?? '';
  const text = guide.from === undefined ? own.text : storyText({ ...guide.change, ...own.change });
  const lines = [...linesOf(guide.head), ...linesOf(text)];
  const others: FileMap = Object.fromEntries(
    [...guide.with.map((name) => sets[name] ?? {}), guide.files, own.files].flatMap((files) => Object.entries(files)),
  );
  const publicFiles = own.publicFiles ?? guide.publicFiles ?? [];
  // A built page is seen as what it is, not only as a file.
  const pages = file.startsWith('dist/') ? [{ file, html: lines.join('\n') }] : [];
  return {
    file,
    lines,
    others,
    circumstances: { publicFiles, pictures: own.pictures ?? [], attachments: own.attachments.map(attachmentOf), pages },
  };
}

function attachmentOf({ file, text, unread }: Matter['bad']['attachments'][number]): Attachment {
  return {
    ...nothingRead,
    file,
    sha256: '0'.repeat(64),
    texts: text === '' ? [] : [{ where: '第 1 页', text }],
    unread,
  };
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/u, '').split('\n');
}
