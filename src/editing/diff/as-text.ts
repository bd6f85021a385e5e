import { describe } from '../../rules/engine/describe.ts';
import { text } from '../../text/diff.ts';
import { visibleControls } from '../../data/cells/visible-controls.ts';
import type { DiffReport, ReportedRow } from './diff-report.ts';
import { qualityLines } from './quality-lines.ts';
import { cellLine, missingLine, placeOf } from './report-lines.ts';

/** A change for a person at a terminal: one sentence, then everything by place and table. */
export function diffAsText(told: DiffReport): string {
  const { headline, places, texts, others, unread, money, missing, pages, quality, fresh } = told;
  const lines = [headline];
  const section = (title: string, content: readonly string[]): void => {
    if (content.length === 0) return;
    lines.push('', `${title}：`);
    for (const line of content) lines.push(`  ${line}`);
  };
  for (const { name, tables } of places) {
    for (const { title, rows } of tables) section(`${name} · ${title}`, rows.flatMap(rowLines));
  }
  section(
    text.texts,
    texts.map(({ kind, what, file }) => `${text[kind]}${what} ${file}`),
  );
  section(text.others, others);
  section(text.unread, unread);
  section(text.money, money);
  section(
    text.missing,
    missing.flatMap((each) => [`${placeOf(each)} ${missingLine(each)}`, `  ${text.missingHow}`, `  ${each.proposal}`]),
  );
  section(text.pages, pages);
  section(text.quality, qualityLines(quality));
  section(text.fresh, fresh.map(describe));
  return visibleControls(lines.join('\n'));
}

function rowLines({ kind, id, name, cells, ...at }: ReportedRow): readonly string[] {
  return [
    `${text[kind]} ${id}${name === '' ? '' : ` "${name}"`}（${placeOf(at)}）`,
    ...cells.map((cell) => `  ${cellLine(cell)}`),
  ];
}
