import type { RowDifference } from '../../history/rows/compare-rows.ts';
import { tables } from '../../schema/index.ts';
import { text } from '../../text/diff.ts';
import type { DiffReport, ReportedRow } from './diff-report.ts';

const kinds: readonly ReportedRow['kind'][] = ['added', 'changed', 'removed'];
/** More years of more places than this are told below, not in the first sentence. */
const mostMoney = 3;

/** `新增服务 2 项；示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元；影响 3 个页面。` */
export function headlineOf(
  rows: readonly RowDifference[],
  { texts, others, unread, money, missing, pages }: Omit<DiffReport, 'headline'>,
): string {
  const things = [
    ...rows.map(({ kind, row }) => ({ kind, what: tables[row.table].title, unit: text.unit })),
    ...texts.map(({ kind, what }) => ({ kind, what, unit: text.textUnit })),
  ];
  const counts = kinds.flatMap((kind) => {
    const groups = Map.groupBy(
      things.filter((thing) => thing.kind === kind),
      ({ what, unit }) => `${what}\n${unit}`,
    );
    return [...groups].map(([key, list]) => {
      const [what = '', unit = ''] = key.split('\n');
      return `${text[kind]}${what} ${String(list.length)} ${unit}`;
    });
  });
  const files = others.length + unread.length > 0 ? [`${text.others} ${String(others.length + unread.length)} 个`] : [];
  if (counts.length + files.length === 0) return text.nothing;
  const clauses = [
    [...counts, ...files].join('，'),
    ...money.slice(0, mostMoney),
    ...(missing.length > 0 ? [text.missingCount(missing.length)] : []),
    ...(pages.length > 0 ? [text.affects(pages.length)] : []),
  ];
  return `${clauses.join('；')}。`;
}
