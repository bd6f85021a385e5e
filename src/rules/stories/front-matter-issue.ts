import type { z } from 'zod';
import { nearest } from '../support/nearest.ts';

type Issue = z.core.$ZodIssue;

/** The key of the front matter that an issue is about: of `services.0`, services. */
export function keyOf(issue: Issue): string {
  return String(issue.path[0] ?? '');
}

/** An issue in the words of our messages. `missing` are the keys that the text does not have, to guess what was meant. */
export function explainIssue(
  issue: Issue,
  missing: readonly string[],
): { readonly value?: string; readonly message: string } {
  if (issue.code === 'unrecognized_keys') {
    const near = nearest(issue.keys[0] ?? '', missing);
    const hint = near === undefined ? '' : `；最接近的是 "${near}"`;
    return { message: `这一项不认识${hint}。请改成对的名字，或删掉这一行。` };
  }
  if (issue.input === undefined || issue.input === null)
    return { message: `必须写，现在没有。请补上一行：${example(keyOf(issue))}` };
  const value = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
  if (value === '' || value === '""') return { message: `必须写，现在空着。请填上，例如：${example(keyOf(issue))}` };
  switch (issue.code) {
    case 'invalid_value':
      return { value, message: `不在可选的说法里。可选：${issue.values.map(String).join('、')}。请改成其中一个。` };
    case 'invalid_format':
      return { value, message: '不是完整的日期。请写成 2027-12-31 的样子。' };
    default:
      return { value, message: `写法不对。请写成这样：${example(keyOf(issue))}` };
  }
}

const examples: Readonly<Record<string, string>> = {
  place: 'poli（区划表里的编号）',
  station: 'poli-station（站点表里的编号）',
  project: 'poli-huiqian（项目表里的编号）',
  method: '小组（个案、小组、社区、综合 选一个）',
  anonymised: 'true（已经隐去姓名和能认出人的细节，才能写）',
  consent: '公开报道（或 书面同意）',
  consent_code: 'TY-2026-001（同意书的编号，不写姓名）',
  consent_expires: '2027-12-31（同意到哪天为止）',
  photo_policy: 'none（或 背影、物件、本人同意）',
  order: '1（排在第几）',
};
const lists = new Set(['places', 'stations', 'projects', 'funds', 'services', 'sources']);

function example(key: string): string {
  if (lists.has(key)) return `${key}: [编号一, 编号二]`;
  return `${key}: ${examples[key] ?? '一句话'}`;
}
