import { remedyFor } from '../../rules/support/ref-remedy.ts';
import { rowsOf } from '../../rules/support/rows.ts';
import { targetTable } from '../../schema/target-table.ts';
import { tidyCell } from '../../data/cells/tidy-cell.ts';
import { cellMessage } from '../import/cell-message.ts';
import { createResolver } from '../import/references.ts';
import { parseCell } from '../../data/cells/cell.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { splitList } from '../../data/cells/normalise.ts';
import { find, type Portal } from '../../data/portal.ts';
import { tables, type ColumnSpec, type TableName } from '../../schema/index.ts';

/** One thing to ask for a new record. */
export interface Question {
  readonly key: string;
  readonly column: ColumnSpec;
  readonly required: boolean;
  /** What stands there before the editor has said anything. */
  readonly initial: string;
}

export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; /** Comes after the quoted answer. */ readonly message: string };

export interface AnswerTools {
  readonly portal: Portal;
  readonly known: Vocabulary;
  /** The table of the new record, for messages; `services` stands for a text. */
  readonly table: TableName;
}

/** Reads an answer as its column means it, with the words of `npm run check` where it cannot be read. */
export function readAnswer(
  text: string,
  question: Question,
  answers: ReadonlyMap<string, string>,
  tools: AnswerTools,
): Answer {
  const { column, key, required } = question;
  if (text.trim() === '') {
    return required ? { ok: false, message: requiredMessage(question, tools) } : { ok: true, text: '' };
  }
  const tidied = tidyCell(text, column, tools.known);
  if (tidied === undefined || /[\r\n]/.test(tidied)) {
    const result = parseCell(text, column);
    return { ok: false, message: cellMessage(tools.table, key, text, result.ok ? 'spoilt' : result.fault) };
  }
  const subjectType = column.type === 'subject' ? answers.get(column.by) : undefined;
  const resolved = createResolver(tools.portal, tools.known)(tidied, column, subjectType);
  if (!resolved.ok) return { ok: false, message: resolved.doubt };
  const missing = missingReference(resolved.text, column, subjectType, tools.portal);
  return missing === undefined ? { ok: true, text: resolved.text } : { ok: false, message: missing };
}

function requiredMessage({ column, key }: Question, { table }: AnswerTools): string {
  const known = column.type === 'enum' || Object.hasOwn(tables[table].columns, key);
  return known ? cellMessage(table, key, '', 'required') : `必须填，现在空着。请填上：${column.help}`;
}

function missingReference(
  text: string,
  column: ColumnSpec,
  subjectType: string | undefined,
  portal: Portal,
): string | undefined {
  const target = targetTable(column, { subject_type: subjectType });
  if (target === undefined) return undefined;
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  for (const value of splitList(text)) {
    const row = find(portal, target, value);
    if (row !== undefined && (scheme === undefined || rowScheme(portal, value) === scheme)) continue;
    const from = rowsOf(portal, target)[0]?.at.file ?? `data/${target}.csv`;
    return `里的 "${value}" ${remedyFor(portal, { target, scheme, value, from }).message}`;
  }
  return undefined;
}

function rowScheme(portal: Portal, id: string): string | undefined {
  return find(portal, 'terms', id)?.scheme;
}
