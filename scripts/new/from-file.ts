import { columnByTitle } from '../../src/data/csv/titles.ts';
import { readAnswer, type AnswerTools, type Question } from '../../src/editing/new/question.ts';
import type { Answers } from './answer-file.ts';
import type { Kind } from './kind.ts';

export interface Collected {
  /** Canonical text by key of every question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly id: string;
  readonly folder: string;
}

/** Reads all answers of a file; gives every message at once where some cannot be read. */
export function collectFromFile(file: Answers, kind: Kind, tools: AnswerTools): Collected | readonly string[] {
  const messages: string[] = [];
  const given = new Map<string, string>();
  for (const [name, text] of file.answers) {
    const key = keyOf(name, kind);
    if (key === undefined) messages.push(`没有“${name}”这一项。可以填：${kind.questions.map(titleOf).join('、')}。`);
    else given.set(key, text);
  }
  const answers = new Map<string, string>();
  for (const question of kind.questions) {
    const text = given.get(question.key) ?? (question.required ? question.initial : '');
    const answer = readAnswer(text, question, answers, tools);
    if (answer.ok) answers.set(question.key, answer.text);
    else messages.push(`${titleOf(question)} ${text === '' ? '' : `"${text}" `}${answer.message}`);
  }
  const folder = file.to ?? kind.folder(answers);
  if (folder === undefined) messages.push('不知道写进哪个文件夹。请写上 "to"，例如 "to": "data/poli"。');
  else if (file.to !== undefined && kind.isOutside(file.to))
    messages.push(`"to" 写的 ${file.to} 不是放资料的文件夹。请写成 data/poli 的样子。`);
  const id = given.get('id') ?? (folder === undefined ? '' : kind.suggestId(answers, folder));
  const wrongId = given.has('id') ? idMessage(id, kind) : undefined;
  if (wrongId !== undefined) messages.push(`编号 "${id}" ${wrongId}`);
  return messages.length > 0 || folder === undefined ? messages : { answers, id, folder };
}

/** Why an id cannot be used; undefined where it can. */
export function idMessage(id: string, kind: Kind): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return '不能作编号。编号只用小写字母、数字和短横线，例如 poli-station。';
  return kind.isTaken(id) ? '已经用过了，用过的编号不能再用。请另取一个。' : undefined;
}

function keyOf(name: string, { questions, table, title }: Kind): string | undefined {
  if (name === '编号' || name === 'id') return 'id';
  const found = questions.find((question) => question.key === name || titleOf(question) === name);
  return found?.key ?? (title === '故事' ? undefined : columnByTitle(table, name)?.key);
}

export function titleOf({ column }: Question): string {
  return column.title;
}
