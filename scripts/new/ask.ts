import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { readAnswer, type AnswerTools, type Question } from '../../src/editing/new/question.ts';
import type { Choices } from '../../src/editing/template/choices.ts';
import type { Collected } from './from-file.ts';
import { idMessage, titleOf } from './from-file.ts';
import type { Kind } from './kind.ts';

/** Longer lists are no help; the answer is typed then. */
const mostOptions = 40;
const skipped = '';
const ownerKeys: ReadonlySet<string> = new Set(['region', 'organization']);

interface AskTools extends AnswerTools {
  readonly choices: Choices;
  readonly folders: readonly string[];
}

/** Asks its way through a record. Undefined where the editor breaks off: then nothing has been written, nor will be. */
export async function askRecord(kind: Kind, tools: AskTools): Promise<Collected | undefined> {
  const answers = new Map<string, string>();
  const first = kind.questions.filter(({ key, required }) => required || key === 'station' || key.startsWith('source'));
  for (const question of first) if (!(await askInto(answers, question, tools))) return undefined;
  // Where no station is named, a place and an organisation stand for it.
  const owners = answers.get('station') === '' ? kind.questions.filter(({ key }) => ownerKeys.has(key)) : [];
  for (const question of owners) if (!(await askInto(answers, question, tools))) return undefined;
  const optional = kind.questions.filter((question) => !answers.has(question.key));
  const more = await chooseMore(optional);
  if (more === undefined) return undefined;
  for (const question of more) if (!(await askInto(answers, question, tools))) return undefined;
  const folder = kind.folder(answers) ?? (await askFolder(tools.folders));
  if (folder === undefined) return undefined;
  const id = await text({
    message: '编号（按名称的拼音取的，可以改）',
    initialValue: kind.suggestId(answers, folder),
    validate: (value) => idMessage(value ?? '', kind),
  });
  return isCancel(id) ? undefined : { answers, id, folder };
}

/** Asks one question until its answer can be read; false where the editor breaks off. */
async function askInto(answers: Map<string, string>, question: Question, tools: AskTools): Promise<boolean> {
  for (;;) {
    const given = await askOne(question, answers, tools);
    if (given === undefined) return false;
    const answer = readAnswer(given, question, answers, tools);
    if (!answer.ok) continue;
    answers.set(question.key, answer.text);
    return true;
  }
}

async function askOne(
  question: Question,
  answers: ReadonlyMap<string, string>,
  tools: AskTools,
): Promise<string | undefined> {
  const { column, required, initial } = question;
  const message = `${column.title}${required ? '' : '（可以空着）'}：${column.help}`;
  const offered = tools.choices.offered(column);
  const isList = 'list' in column && column.list;
  if (offered.length > 0 && offered.length <= mostOptions && isList && !required) {
    const chosen = await askSeveral(
      message,
      '空着',
      offered.map((value) => ({ value, label: value })),
    );
    return chosen?.join('；');
  }
  if (offered.length > 0 && offered.length <= mostOptions) {
    const options = [
      ...(required ? [] : [{ value: skipped, label: '空着' }]),
      ...offered.map((value) => ({ value, label: value })),
    ];
    const chosen = await select({ message, options, initialValue: initial, maxItems: 12, showInstructions: false });
    return isCancel(chosen) ? undefined : chosen;
  }
  const typed = await text({
    message,
    initialValue: initial,
    validate(value = '') {
      const answer = readAnswer(value, question, answers, tools);
      return answer.ok ? undefined : `${value === '' ? '' : `"${value}" `}${answer.message}`;
    },
  });
  return isCancel(typed) ? undefined : typed;
}

async function chooseMore(optional: readonly Question[]): Promise<readonly Question[] | undefined> {
  if (optional.length === 0) return [];
  const options = optional.map((question) => ({
    value: question.key,
    label: titleOf(question),
    hint: question.column.help,
  }));
  const keys = await askSeveral('还想填哪几项？', '不填了', options);
  return keys === undefined ? undefined : optional.filter((question) => keys.includes(question.key));
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

async function askSeveral(
  message: string,
  none: string,
  options: readonly Option[],
): Promise<readonly string[] | undefined> {
  const chosen = await multiselect({
    message: `${message}（空格键选，回车键确定）`,
    options: [{ value: skipped, label: none }, ...options],
    // The library would say “none” in English where nothing is chosen.
    initialValues: [skipped],
    required: false,
    maxItems: 14,
    showInstructions: false,
  });
  return isCancel(chosen) ? undefined : chosen.filter((value) => value !== skipped);
}

async function askFolder(folders: readonly string[]): Promise<string | undefined> {
  const options = folders.map((value) => ({ value, label: value }));
  const folder = await select({ message: '写进哪个文件夹？', options, maxItems: 14, showInstructions: false });
  return isCancel(folder) ? undefined : folder;
}

export async function askAgreement(): Promise<boolean> {
  const agreed = await confirm({ message: '照这样写进去吗？', active: '写进去', inactive: '不写' });
  return !isCancel(agreed) && agreed;
}
