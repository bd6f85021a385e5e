import { text } from '../../text/diff.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import type { DiffReport, ReportedPlace, ReportedRow } from './diff-report.ts';
import { qualityLines } from './quality-lines.ts';
import { cellLine, missingLine, placeOf } from './report-lines.ts';

/** Rows, pages and corrections shown at most: a comment has to stay readable. */
const most = { rows: 60, pages: 40, missing: 20 };

/** A change for the comment on a proposal. All that comes from files is escaped. */
export function diffAsMarkdown(told: DiffReport): string {
  const { headline, money, missing, pages, quality } = told;
  const sections = [
    `**${escapeMarkdown(headline)}**`,
    ...(missing.length > 0 ? [missingSection(told)] : []),
    ...rowSections(told.places),
    ...list(
      text.texts,
      told.texts.map(({ kind, what, file }) => `${text[kind]}${what} ${codeSpan(file)}`),
    ),
    ...list(
      text.others,
      [...told.others, ...told.unread.map((file) => `${file}（${text.unread}）`)].map(escapeMarkdown),
    ),
    ...list(text.money, money.map(escapeMarkdown)),
    ...folded(`${text.pages}（${String(pages.length)}）`, [
      ...pages.slice(0, most.pages).map(codeSpan),
      ...(pages.length > most.pages ? [text.morePages(pages.length - most.pages)] : []),
    ]),
    ...list(text.quality, qualityLines(quality).map(escapeMarkdown)),
  ];
  return sections.join('\n\n');
}

function missingSection({ missing }: DiffReport): string {
  const items = missing
    .slice(0, most.missing)
    .map((each) => `- ${codeSpan(placeOf(each))} ${escapeMarkdown(missingLine(each))}\n  ${codeSpan(each.proposal)}`);
  const rest = missing.length > most.missing ? [`- ${text.moreRows(missing.length - most.missing)}`] : [];
  return [`### ${text.missing}`, text.missingHow, [...items, ...rest].join('\n')].join('\n\n');
}

function rowSections(places: readonly ReportedPlace[]): readonly string[] {
  const sections: string[] = [];
  let left = most.rows;
  for (const { name, tables } of places) {
    for (const { title, rows } of tables) {
      const shown = rows.slice(0, left);
      left -= shown.length;
      const rest = rows.length - shown.length;
      const items = [...shown.map(rowItem), ...(rest > 0 ? [`- ${text.moreRows(rest)}`] : [])];
      sections.push([`### ${escapeMarkdown(`${name} · ${title}`)}`, items.join('\n')].join('\n\n'));
    }
  }
  return sections;
}

function rowItem({ kind, id, name, cells, ...at }: ReportedRow): string {
  const what = name === '' ? codeSpan(id) : `**${escapeMarkdown(name)}**`;
  const lines = cells.map((cell) => `\n  - ${escapeMarkdown(cellLine(cell))}`);
  return `- ${text[kind]} ${what} ${codeSpan(placeOf(at))}${lines.join('')}`;
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [[`### ${title}`, items.map((item) => `- ${item}`).join('\n')].join('\n\n')];
}

function folded(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const body = items.map((item) => `- ${item}`).join('\n');
  return [`<details><summary>${title}</summary>\n\n${body}\n\n</details>`];
}
