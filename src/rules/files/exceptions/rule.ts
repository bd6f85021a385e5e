import { parseDate } from '../../../data/cells/date.ts';
import type { Exception, ExceptionCells } from '../../../data/exceptions.ts';
import { exceptionColumns } from '../../../data/exceptions.ts';
import type { Finding } from '../../../data/finding.ts';
import type { Portal } from '../../../data/portal.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Rule } from '../../engine/rule.ts';

/** Findings that a person has looked at and excused, in `exceptions.csv`, with a reason and for a time. */
export interface Excused {
  /** What is left to tell: findings that nothing excuses, and what is wrong with the exceptions themselves. */
  readonly findings: readonly Finding[];
  readonly count: number;
}

const id = 'exceptions';

/** `exceptions.csv` itself. What it excuses is known only when all rules have run: the work is done by `excuse`. */
export const exceptions: Rule = {
  id,
  title: '例外有理由、会到期',
  level: 'error',
  check: () => [],
};

/**
 * Takes away the findings that an exception excuses. One without a reason, past its day, for a rule that knows no exception,
 * or that excuses nothing any more, is an error; only those of the rules that ran (`ran`) can have grown useless.
 */
export function excuse(
  portal: Portal,
  findings: readonly Finding[],
  rules: readonly Rule[],
  ran: readonly Rule[],
  today: string,
): Excused {
  const own: Finding[] = [];
  const good = portal.exceptions.filter((exception) => {
    const faults = faultsOf(exception, rules, today);
    own.push(...faults);
    return faults.length === 0;
  });
  const used = new Set<Exception>();
  const left = findings.filter((finding) => {
    const found = good.filter((exception) => excuses(portal, exception.cells, finding, rules));
    for (const exception of found) used.add(exception);
    return found.length === 0;
  });
  for (const exception of good) {
    const runs = ran.some((rule) => rule.id === exception.cells?.rule);
    if (runs && !used.has(exception)) own.push(finding(exception, 'rule', useless, exception.cells?.rule));
  }
  return { findings: [...left, ...own], count: findings.length - left.length };
}

const useless = '这条例外已经没有用了：它说的那个问题不再出现，或者 文件、行、列 没有写对。请改对，或删掉这一行。';

function faultsOf(exception: Exception, rules: readonly Rule[], today: string): readonly Finding[] {
  const { cells } = exception;
  if (cells === undefined) {
    const titles = Object.values(exceptionColumns).join(',');
    const message = `读不懂这一行。这张表的列名是 ${titles}，每行的格数要和列名一样多。请改好这一行。`;
    return [{ rule: id, level: 'error', ...exception.at, message }];
  }
  const faults: Finding[] = [];
  const rule = rules.find((each) => each.id === cells.rule);
  if (rule === undefined) {
    const near = nearestClause(
      cells.rule,
      rules.map((each) => each.id),
    );
    const message = `不是检查的规则${near}。规则的名字写在每条提示的方括号里，请照抄。`;
    faults.push(finding(exception, 'rule', message, cells.rule));
  } else if (rule.level === 'error' && rule.excusable !== true) {
    faults.push(
      finding(exception, 'rule', '不能有例外：这条规则说的错误都要改好。请改好那一处，再删掉这一行。', cells.rule),
    );
  }
  if (cells.file === '')
    faults.push(finding(exception, 'file', '必须填，现在空着。请写那个文件，例如 data/poli/expenses.csv。'));
  if (cells.reason === '')
    faults.push(finding(exception, 'reason', '必须填，现在空着。请用一句话写明为什么可以不改，依据是什么。'));
  const until = parseDate(cells.until);
  if (until?.length !== 10) {
    const message = '不是完整的日期。请写这条例外到哪天为止，例如 2027-06-30；到期再看一次。';
    faults.push(finding(exception, 'until', message, cells.until));
  } else if (until < today) {
    const message = `已经过了（今天是 ${today}）。请再看一次：改好了就删掉这一行，还要留着就写新的日期和理由。`;
    faults.push(finding(exception, 'until', message, cells.until));
  }
  return faults;
}

function finding({ at }: Exception, column: keyof ExceptionCells, message: string, value = ''): Finding {
  const place = { rule: id, level: 'error', ...at, field: exceptionColumns[column] } as const;
  return value === '' ? { ...place, message } : { ...place, value, message };
}

/** An empty 行 or 列 stands for any. A row is named by its id, which stays when lines move. */
function excuses(portal: Portal, cells: ExceptionCells | undefined, told: Finding, rules: readonly Rule[]): boolean {
  if (cells?.rule !== told.rule || cells.file !== told.file) return false;
  if (told.level === 'error' && rules.find((rule) => rule.id === told.rule)?.excusable !== true) return false;
  if (cells.column !== '' && cells.column !== told.field) return false;
  return cells.row === '' || lineOfRow(portal, told.file, cells.row) === told.line;
}

function lineOfRow(portal: Portal, file: string, row: string): number | undefined {
  const table = portal.files.find((each) => each.path === file)?.table;
  const at = table === undefined ? undefined : portal.byId[table].get(row)?.at;
  return at?.file === file ? at.line : undefined;
}
