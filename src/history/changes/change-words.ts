import { text } from '../../text/changes.ts';
import type { ChangedSubject, ChangeLine, DescribedChange } from './change-lines.ts';

/** A piece of a sentence, linked where the thing that it names stands on the site. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

/** More names than this in one sentence are not read by anybody. */
const mostNames = 5;
const mostColumns = 4;
/** Characters of a name; the name of an expense may be a whole sentence. */
const longestName = 24;

/** `服务：新增 2 项：助餐、理发；修改 1 项：上门修脚（费用）`, piece by piece. */
export function lineParts({ what, unit, added, changed, removed }: ChangeLine): readonly Part[] {
  const clauses = [
    clause(added, text.added(added.length, unit)),
    clause(changed, text.changed(changed.length, unit)),
    removed.length === 0 ? [] : [{ text: text.removed(removed.length, unit) }],
  ].filter((parts) => parts.length > 0);
  return [
    { text: `${what}：` },
    ...clauses.flatMap((parts, index) => (index === 0 ? parts : [{ text: '；' }, ...parts])),
  ];
}

/** The same as one text. */
function lineText(line: ChangeLine): string {
  return lineParts(line)
    .map((part) => part.text)
    .join('');
}

function clause(things: readonly ChangedSubject[], count: string): readonly Part[] {
  if (things.length === 0) return [];
  const different = new Map(things.map((thing) => [`${thing.name ?? ''}\n${thing.columns.join()}`, thing]));
  const named = [...different.values()].filter(({ name }) => name !== undefined).slice(0, mostNames);
  if (named.length === 0) return [{ text: count }];
  const names = named.flatMap((thing, index) => [...(index === 0 ? [] : [{ text: '、' }]), ...subjectParts(thing)]);
  const rest = things.length > named.length ? [{ text: ` ${text.and}` }] : [];
  return [{ text: `${count}：` }, ...names, ...rest];
}

function subjectParts({ name = '', href, columns }: ChangedSubject): readonly Part[] {
  const shown = columns.slice(0, mostColumns).join('、');
  const rest = columns.length > mostColumns ? text.and : '';
  const what = shown === '' ? [] : [{ text: `（${shown}${rest}）` }];
  const characters = Array.from(name);
  const short = characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : name;
  return [href === undefined ? { text: short } : { text: short, href }, ...what];
}

/** Files that are told by their number only, after so many lines of others. */
export function othersText(lines: number, others: number): string {
  return lines === 0 ? text.onlyOthers(others) : text.others(others);
}

/** What the author says, where residents can read it: a sentence without any Chinese is for programmers. */
export function readableSubject(subject: string): string | undefined {
  return /\p{Script=Han}/u.test(subject) ? subject : undefined;
}

/** A change in one text: place by place, for feeds. */
export function changeText({ lines, others }: Pick<DescribedChange, 'lines' | 'others'>): string {
  if (lines.length === 0) return othersText(0, others);
  const told = lines.map((line) =>
    `${line.sample ? `【${text.sample}】` : ''}${line.place} ${lineText(line)}`.trimStart(),
  );
  return [...told, ...(others > 0 ? [othersText(lines.length, others)] : [])].join('。');
}
