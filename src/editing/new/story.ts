import { stringify } from 'yaml';
import { headings } from '../../rules/stories/story-headings/rule.ts';
import { photoPolicies, storyConsents, storyMethods } from '../../data/content/front-matter.ts';
import { splitList } from '../../data/cells/normalise.ts';
import type { ColumnSpec } from '../../schema/index.ts';
import type { Question } from './question.ts';

/** What a story says at its head (`StorySchema`), as columns, so that it is asked and read like a row. */
const storyColumns: Readonly<Record<string, ColumnSpec>> = {
  title: { title: '标题', help: '一句话，不写真名。', type: 'text', required: true },
  summary: { title: '简介', help: '一两句话，说清这是个什么故事。', type: 'text', required: true },
  place: {
    title: '区划',
    help: '在哪里；未成年人的故事只写到乡镇、街道。',
    type: 'ref',
    to: 'regions',
    required: true,
  },
  station: { title: '站点', help: '哪个站点做的。', type: 'ref', to: 'stations' },
  project: { title: '项目', help: '属于哪个项目。', type: 'ref', to: 'projects' },
  services: { title: '服务', help: '用到了哪些服务。', type: 'ref', to: 'services', list: true },
  method: {
    title: '方法',
    help: '用的什么方法。',
    type: 'enum',
    values: storyMethods,
    required: true,
  },
  period: { title: '时间', help: '什么时候的事，例如 2025年春天到冬天。', type: 'text', required: true },
  anonymised: { title: '已经化名', help: '人名都换成了化名，看不出是谁。', type: 'boolean', required: true },
  consent: {
    title: '同意方式',
    help: '从公开的报道摘编，还是本人书面同意。',
    type: 'enum',
    values: storyConsents,
    required: true,
  },
  consent_code: { title: '同意书编号', help: '同意书的编号；公开报道填“文件”表的编号。', type: 'text', required: true },
  consent_expires: {
    title: '同意到期',
    help: '同意到哪一天，写到日，例如 2028-06-30。',
    type: 'date',
    when: 'planned',
    required: true,
  },
  photo_policy: {
    title: '照片',
    help: '没有照片选 none。',
    type: 'enum',
    values: photoPolicies,
    required: true,
  },
  reviewer: { title: '审核人', help: '谁审过，写岗位也可以。', type: 'text', required: true },
  sources: { title: '出处', help: '依据的文件，填“文件”表的编号。', type: 'ref', to: 'documents', list: true },
};

const initial: Readonly<Record<string, string>> = {
  method: storyMethods.case,
  consent: storyConsents.written,
  photo_policy: photoPolicies.none,
};

/** What to ask for a story: its head, then a first sentence under each of its five headings. */
export function storyQuestions(): readonly Question[] {
  const head = Object.entries(storyColumns).map(([key, column]): Question => ({
    key,
    column,
    required: column.required === true,
    initial: initial[key] ?? '',
  }));
  const body = headings.map((heading): Question => ({
    key: heading,
    column: { title: heading, help: '先写一两句，以后可以在文件里接着写。', type: 'text', required: true },
    required: true,
    initial: '',
  }));
  const rank = ({ required }: Question): number => (required ? 0 : 1);
  return [...head.toSorted((a, b) => rank(a) - rank(b)), ...body];
}

/** The file of a story, from what was answered. */
export function storyText(answers: ReadonlyMap<string, string>): string {
  const head: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(storyColumns)) {
    const text = answers.get(key) ?? '';
    if ('list' in column && column.list) head[key] = splitList(text);
    else if (column.type === 'boolean') head[key] = text === '是';
    else if (text !== '') head[key] = text;
  }
  const body = headings.map((heading) => `## ${heading}\n\n${answers.get(heading) ?? ''}\n`);
  const yaml = stringify(head, {
    lineWidth: 0,
    collectionStyle: 'any',
    flowCollectionPadding: false,
  });
  return `---\n${yaml}---\n\n${body.join('\n')}`;
}
