import { choice } from '../checks/choice.ts';
import { code } from '../checks/code.ts';
import { date } from '../checks/date.ts';
import { hours } from '../checks/hours.ts';
import { id } from '../checks/id.ts';
import { length } from '../checks/length.ts';
import { money } from '../checks/money.ts';
import { number } from '../checks/number.ts';
import { required } from '../checks/required.ts';
import type { CellFault } from '../model/cell.ts';
import { loadPortal } from '../model/load.ts';
import type { CellProblem } from '../model/problem.ts';
import type { TableName } from '../tables/index.ts';

const cellRules = [choice, code, date, hours, id, length, money, number, required];
const nothing = loadPortal({ list: () => [], read: () => new Uint8Array() }, { data: 'data', content: 'content' });

/** What `npm run check` says of a cell that cannot be read: what is wrong, what is allowed, what to do. */
export function cellMessage(table: TableName, key: string, value: string, fault: CellFault): string {
  const problem: CellProblem = { kind: 'cell', fault, file: '', line: 1, table, key, column: 1, value };
  const context = { portal: { ...nothing, problems: [problem] }, today: '', publicFiles: [] };
  for (const rule of cellRules) for (const finding of rule.check(context)) return finding.message;
  return '看不懂。请照这一列的说明改好。';
}
