import { guidesByGroup } from '../generated/guides.ts';
import type { Guide } from './guide.ts';

/** What the handbook calls the groups (the folders of the rules), in the order in which it lists them. */
const titles: Readonly<Record<keyof typeof guidesByGroup, string>> = {
  files: '文件和行',
  cells: '一格里的内容',
  references: '引用和出处',
  accounts: '账目',
  disclosure: '资金、公示和更正',
  budgets: '预算',
  people: '保护人',
  stories: '故事和文章',
};

const groups: Readonly<Record<string, Readonly<Record<string, Guide>>>> = guidesByGroup;

/** The ids of the rules under the titles of their groups, as the handbook lists them. */
export const guideGroups = Object.entries(titles).map(([group, title]) => ({
  title,
  ids: Object.keys(groups[group] ?? {}),
}));

/** The guides by the ids of their rules. */
export const guides: ReadonlyMap<string, Guide> = new Map(Object.values(groups).flatMap(Object.entries<Guide>));
