import { contentReferences } from '../../../data/content/content-references.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import { StorySchema, type Story } from '../../../data/content/front-matter.ts';
import { find, findAll, type Portal } from '../../../data/portal.ts';
import { perPortal } from '../../../domain/index/memo.ts';
import { bodyLines } from '../../support/content-lines.ts';
import { lineOf } from '../../stories/front-matter/rule.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

const child = /儿童|孩子|青少年|未成年|小学生|中学生|学生|幼儿|留守|困境童/;

/** Children are never identifiable: a story about them names no place below the township, in its head or in its text. */
export const childPlace: Rule = {
  id: 'child-place',
  title: '孩子的故事，地方只写到乡镇',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) {
      if (entry.collection !== 'stories') continue;
      const story = StorySchema.safeParse(entry.frontMatter).data;
      if (story !== undefined && isOfChildren(portal, story, entry)) yield* judge(portal, entry, story);
    }
  },
};

/** A story is of children where it says so at its head, where its project or all its services are for them, or where its text keeps speaking of them. */
function isOfChildren(portal: Portal, story: Story, { body }: ContentEntry): boolean {
  const isForChildren = ({ audiences }: { readonly audiences: readonly string[] }): boolean =>
    findAll(portal, 'terms', audiences).some(({ name }) => child.test(name));
  const project = find(portal, 'projects', story.project);
  if (project !== undefined && isForChildren(project)) return true;
  const services = findAll(portal, 'services', story.services);
  if (services.length > 0 && services.every(isForChildren)) return true;
  if (child.test(story.title) || child.test(story.summary)) return true;
  return body.split(new RegExp(child, 'g')).length > 3;
}

function* judge(portal: Portal, entry: ContentEntry, { place }: Story): Iterable<Remark> {
  const { file, head } = entry;
  const at = { file } as const;
  const region = find(portal, 'regions', place);
  if (region?.level === 'village') {
    const above = find(portal, 'regions', region.parent);
    const remedy = above === undefined ? '请改成它的乡镇。' : `请改为 "${above.id}"（${above.name}）。`;
    const message = `是村或社区，而这个故事讲到孩子：写到村，邻居就能认出是谁。${remedy}`;
    yield { ...at, line: lineOf(head, 'place'), field: 'place', value: place, message };
  }
  const names = villages(portal);
  for (const key of ['title', 'summary', 'period']) {
    const line = lineOf(head, key);
    const text = head.split('\n')[line - 2] ?? '';
    if (line > 1 && namesOne(text, names)) yield { ...at, line, field: key, message: named };
  }
  for (const { text, line } of bodyLines(entry)) {
    if (namesOne(text, names) || school.test(text)) yield { ...at, line, message: named };
  }
  for (const { component, target, line } of contentReferences(entry)) {
    if (component === 'Ref' && leadsToVillage(portal, target)) {
      const message = '会显示村或社区的名字，而这个故事讲到孩子。请改成乡镇，例如 <Ref to="regions/乡镇的编号" />。';
      yield { ...at, line, field: component, value: target, message };
    }
  }
}

function leadsToVillage(portal: Portal, target: string): boolean {
  const [table, id] = target.split('/');
  const region = table === 'stations' ? find(portal, 'stations', id)?.region : table === 'regions' ? id : undefined;
  return find(portal, 'regions', region)?.level === 'village';
}

const named =
  '这一行里有村、社区或学校的名字，而这个故事讲到孩子：写得这么细，邻居就能认出是谁。请改写成“镇上”“一所学校”这样的说法。';

/** The name of a school, not the word alone: 河湾小学, 第二中学. */
const school =
  /(?:[\u4e00-\u9fa5]{2}(?<!一所|这所|那所|镇上|乡镇|所在|附近|当地|几所|两所|全镇|乡里|县里|放学|上学|孩子|每所|希望|我们|他们|就读)|第[一二三四五六七八九十]+)(?:实验|中心|希望)?(?:小学|中学|幼儿园)(?!生|的?孩子|老师|阶段|[一二三四五六]到|毕业|课)/;

/** Names and other names of villages and communities; a name of one character would be found everywhere. */
const villages = perPortal((portal) =>
  portal.tables.regions
    .filter(({ level }) => level === 'village')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length >= 2),
);

function namesOne(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}
