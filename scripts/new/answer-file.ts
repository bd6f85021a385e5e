import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const Answer = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const AnswerFile = z.strictObject({
  /** A table, or `story`. */
  table: z.string(),
  /** Folder under `data/`, where the answers do not tell it. */
  to: z.string().optional(),
  /** By Chinese title or English key; 编号 may be left out. */
  answers: z.record(z.string(), Answer),
});

export interface Answers {
  readonly table: string;
  readonly to: string | undefined;
  readonly answers: ReadonlyMap<string, string>;
}

/** Reads the file of `--answers`; undefined where it is not of the form {"table", "to"?, "answers"}. */
function parseAnswers(text: string): Answers | undefined {
  try {
    const { table, to, answers } = AnswerFile.parse(JSON.parse(text));
    const texts = Object.entries(answers).map(([key, value]) => [key.trim(), answerText(value)] as const);
    return { table, to, answers: new Map(texts) };
  } catch {
    return undefined;
  }
}

function answerText(value: z.infer<typeof Answer>): string {
  if (Array.isArray(value)) return value.join('；');
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

/** The text of such a file, to go on with later. */
export function formatAnswers({ table, to, answers }: Answers): string {
  const given = Object.fromEntries([...answers].filter(([, text]) => text !== ''));
  return `${JSON.stringify({ table, ...(to === undefined ? {} : { to }), answers: given }, undefined, 2)}\n`;
}

/** The answers in a file, from where the editor stands; in Chinese why there are none. */
export function readAnswers(path: string): Answers | string {
  try {
    const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8');
    return (
      parseAnswers(text) ??
      `${path} 的写法不对。要写成 {"table": "services", "to": "data/poli", "answers": {"名称": "……"}}。`
    );
  } catch {
    return `打不开 ${path}。请核对文件名。`;
  }
}
