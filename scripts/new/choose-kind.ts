import { isCancel, select } from '@clack/prompts';
import { tableNames, tables, type TableName } from '../../src/schema/index.ts';

/** What is added most often stands first. */
const common: readonly TableName[] = [
  'services',
  'projects',
  'expenses',
  'receipts',
  'events',
  'figures',
  'documents',
  'stations',
];

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** Asks what is to be added; undefined where the editor breaks off. */
export async function chooseKind(): Promise<string | undefined> {
  const story: Option = { value: 'story', label: '故事', hint: '一个化了名的真实故事。' };
  const others = tableNames.filter((table) => !common.includes(table));
  const options = [...common, ...others].map((table): Option => ({
    value: table,
    label: tables[table].title,
    hint: tables[table].help,
  }));
  options.splice(2, 0, story);
  const chosen = await select({ message: '要新增什么？', options, maxItems: 12, showInstructions: false });
  return isCancel(chosen) ? undefined : chosen;
}
