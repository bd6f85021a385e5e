import { findAll } from '../../data/portal.ts';
import { statementsOfPeriod } from '../../domain/money/statements/statements-about.ts';
import { agrees, isPerCent, type StatementCheck } from '../../domain/money/statements/statement-check.ts';
import { categoryName } from '../../domain/money/spending.ts';
import { valueTitle } from '../../schema/values.ts';
import { text as notice } from '../../text/money/notice.ts';
import { text } from '../../text/money/statements.ts';
import { verdictCounts, whatDisagreesFirst } from '../tables/statements-table.ts';
import type { NoticeLine, NoticeOf, NoticeSection } from './notice-parts.ts';

/** More than these would push the accounts themselves off the sheet: then only what does not agree is told one by one. */
const linesUpTo = 8;

/** What audits and other documents state of the period, held against the rows. */
export function statementsSection({ portal, holder, period }: NoticeOf): NoticeSection | undefined {
  const checks = statementsOfPeriod(portal, holder, period);
  if (checks.length === 0) return undefined;
  const told = checks.length > linesUpTo ? checks.filter((check) => !agrees(check)) : checks;
  const lines = whatDisagreesFirst(told)
    .slice(0, linesUpTo)
    .map((check) => lineOf({ portal }, check));
  return { id: 'statements', heading: text.inNotice, lines: [...lines, [verdictCounts(checks)]] };
}

function lineOf({ portal }: Pick<NoticeOf, 'portal'>, { statement, own, sum, verdict }: StatementCheck): NoticeLine {
  const { id, funds, projects, measure, category, amount, value, as_written: written } = statement;
  const names = findAll(portal, 'funds', funds).map(({ name }) => name);
  const about = [...names, ...findAll(portal, 'projects', projects).map(({ name }) => name)].join('、');
  const kind = category === undefined ? '' : `（${categoryName(portal, category) ?? category}）`;
  const from = `statements/${id}`;
  const number = amount ?? value;
  return [
    `${about}${about === '' ? '' : '，'}${valueTitle('statements', 'measure', measure)}${kind}：${text.stated} `,
    number === undefined
      ? written
      : { value: number, ...(amount !== undefined && { money: true }), from, text: written },
    { ref: (notes) => notes.cite('statements', statement) },
    ...(own !== undefined && sum?.bound === 'exact' && !isPerCent(statement)
      ? [`，${text.parts} `, { sum: own, rows: [] }]
      : []),
    `，${text.verdicts[verdict]}${notice.stop}`,
  ];
}
