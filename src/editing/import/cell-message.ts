import { choice } from '../../rules/cells/choice/rule.ts';
import { code } from '../../rules/cells/code/rule.ts';
import { date } from '../../rules/cells/date/rule.ts';
import { hours } from '../../rules/cells/hours/rule.ts';
import { id } from '../../rules/files/id/rule.ts';
import { length } from '../../rules/cells/length/rule.ts';
import { money } from '../../rules/cells/money/rule.ts';
import { number } from '../../rules/cells/number/rule.ts';
import { required } from '../../rules/files/required/rule.ts';
import type { CellFault } from '../../data/cells/cell.ts';
import { loadPortal } from '../../data/load.ts';
import type { CellProblem } from '../../data/problem.ts';
import type { TableName } from '../../schema/index.ts';

const cellRules = [choice, code, date, hours, id, length, money, number, required];
const nothing = loadPortal({ list: () => [], read: () => new Uint8Array() }, { data: 'data', content: 'content' });

/** What `npm run check` says of a cell that cannot be read: what is wrong, what is allowed, what to do. */
export function cellMessage(table: TableName, key: string, value: string, fault: CellFault): string {
  const problem: CellProblem = { kind: 'cell', fault, file: '', line: 1, table, key, column: 1, value };
  const context = { portal: { ...nothing, problems: [problem] }, today: '', publicFiles: [] };
  for (const rule of cellRules) for (const finding of rule.check(context)) return finding.message;
  return '看不懂。请照这一列的说明改好。';
}
