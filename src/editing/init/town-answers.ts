import { parseCell } from '../../data/cells/cell.ts';
import { isMobile } from '../../data/cells/identifiers.ts';
import { PortalConfigSchema } from '../../data/portal-config.ts';
import { findPersonalData } from '../../privacy/personal-data.ts';
import { tables, type ColumnSpec } from '../../schema/index.ts';
import { parseCode } from './town-code.ts';
import { parsePath, type PathPart } from './town-path.ts';

/** What is asked for a new town, in this order, with what may stand there. */
export const townQuestions = {
  name: { ask: '公示栏叫什么名字？', example: '某某镇公示栏' },
  path: { ask: '乡镇在哪里？从省写到乡镇。', example: '山东省/济宁市/任城区/某某镇' },
  code: { ask: '乡镇的区划代码是多少？9 位或 12 位数字，国家统计局网站上查得到。', example: '370811107' },
  station: { ask: '社工站叫什么？', example: '某某镇社工站' },
  phone: { ask: '社工站的办公电话是多少？没有就空着。', example: '0537-2100000' },
  complaint_phone: { ask: '监督电话是多少？没有就空着。', example: '12345' },
  hours: { ask: '什么时候开门？不清楚就空着。', example: '周一至周五 08:30-12:00 13:30-17:30' },
  site: { ask: '网站的地址是什么？', example: 'https://town.example.cn' },
  repository: { ask: '资料仓库的网址是什么？', example: 'https://gitee.com/town/board' },
} as const;

export type TownKey = keyof typeof townQuestions;
type Texts = Readonly<Record<TownKey, string>>;

export const townKeys = Object.keys(townQuestions) as readonly TownKey[];

/** The answers, each in its canonical form. */
export interface TownAnswers extends Omit<Texts, 'path' | 'code'> {
  readonly parts: readonly (PathPart & { readonly code: string })[];
}

export type AnswersResult =
  { readonly ok: true; readonly answers: TownAnswers } | { readonly ok: false; readonly reason: string };

/** Reads an answers file; in one Chinese sentence the first thing that is wrong. */
export function readTownAnswers(text: string): AnswersResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('不是正确的 JSON，多半少了逗号、引号或括号');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return fault(`要写成 { "name": "…", … } 的样子，里面有 ${townKeys.join('、')}`);
  }
  const given = new Map<string, unknown>(Object.entries(json));
  const missing = townKeys.filter((key) => !given.has(key));
  if (missing.length > 0) return fault(`缺少 ${missing.join('、')}，请补上；没有的写成空的 ""`);
  const unknown = [...given.keys()].filter((key) => !Object.hasOwn(townQuestions, key));
  if (unknown.length > 0) return fault(`没有 ${unknown.join('、')} 这一项，能写的只有 ${townKeys.join('、')}`);
  const texts = new Map<TownKey, string>();
  for (const key of townKeys) {
    const value = given.get(key);
    if (typeof value !== 'string' && typeof value !== 'number') return fault(`${key} 要是一段文字`);
    const answer = readTownAnswer(key, String(value), texts);
    if (!answer.ok) return fault(`${key} ${answer.reason}`);
    texts.set(key, answer.text);
  }
  return { ok: true, answers: townAnswers(texts) };
}

/** The answers once each has been read. Throws where one of them has not: that is a fault of ours. */
export function townAnswers(texts: ReadonlyMap<TownKey, string>): TownAnswers {
  const of = (key: TownKey): string => texts.get(key) ?? '';
  const path = parsePath(of('path'));
  const code = path.ok ? parseCode(of('code'), path.parts) : path;
  if (!path.ok || !code.ok) throw new Error('The answers have not been read.');
  const parts = path.parts.map((part, index) => ({ ...part, code: code.codes[index] ?? '' }));
  const [name, station, phone] = [of('name'), of('station'), of('phone')];
  const rest = { complaint_phone: of('complaint_phone'), hours: of('hours') };
  return { name, station, phone, ...rest, site: of('site'), repository: of('repository'), parts };
}

export type AnswerResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Reads one answer, after those before it. */
export function readTownAnswer(key: TownKey, given: string, before: ReadonlyMap<TownKey, string>): AnswerResult {
  const text = given.trim();
  if (/\p{Cc}/u.test(text)) return no('里有换行或看不见的字符，请写成一行');
  const mayBeEmpty = key === 'phone' || key === 'complaint_phone' || key === 'hours';
  if (text === '') return mayBeEmpty ? { ok: true, text } : no(`空着，请填上，例如 ${townQuestions[key].example}`);
  switch (key) {
    case 'name':
    case 'station':
      return label(text);
    case 'path': {
      const path = parsePath(text);
      return path.ok ? { ok: true, text: path.parts.map(({ name }) => name).join('/') } : no(path.reason);
    }
    case 'code': {
      const path = parsePath(before.get('path') ?? '');
      const code = path.ok ? parseCode(text, path.parts) : path;
      return code.ok ? { ok: true, text } : no(code.reason);
    }
    case 'phone':
    case 'complaint_phone':
      return phone(text, key);
    case 'hours':
      return cell(text, tables.stations.columns.hours, `“${text}”读不懂，请写成 ${townQuestions.hours.example} 的样子`);
    case 'site':
    case 'repository':
      return address(text, key);
  }
}

/** A name of people, not of a program: it stands in tables, headings and file lists. */
function label(text: string): AnswerResult {
  if (Array.from(text).length > 40) return no(`有 ${String(Array.from(text).length)} 个字，太长了，请写在 40 个字以内`);
  const [personal] = findPersonalData(text);
  if (personal !== undefined) return no(`里有一个像${personal.kind}的内容（这里不显示），请删掉`);
  return /^[\p{L}\p{N}]/u.test(text) && !/[<>{}"\\`]/.test(text)
    ? { ok: true, text }
    : no(`“${text}”里有不能用的符号，请用汉字写名称`);
}

function phone(text: string, key: 'phone' | 'complaint_phone'): AnswerResult {
  const example = townQuestions[key].example;
  const read = cell(
    text,
    tables.stations.columns[key],
    `“${text}”不是公开的办公电话，请写成 ${example} 的样子，没有就空着`,
  );
  if (!read.ok || !isMobile(read.text)) return read;
  return no(
    '是手机号（这里不显示），会公布出去：请写办公电话，没有就空着；只有工作手机、机主也同意公开的，建好以后再填进站点表',
  );
}

function cell(text: string, column: ColumnSpec, reason: string): AnswerResult {
  const read = parseCell(text, column);
  return read.ok ? { ok: true, text: read.tidy ?? text } : no(reason);
}

function address(text: string, key: 'site' | 'repository'): AnswerResult {
  const read = PortalConfigSchema.shape[key].safeParse(text);
  const isHost = URL.canParse(text) && /^[^.]+(\.[^.]+)+$|^localhost$|^\[/.test(new URL(text).hostname);
  return read.success && isHost
    ? { ok: true, text: read.data }
    : no(`“${text}”不是网址：要以 https:// 或 http:// 开头，例如 ${townQuestions[key].example}`);
}

function no(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

function fault(reason: string): AnswersResult {
  return { ok: false, reason };
}
