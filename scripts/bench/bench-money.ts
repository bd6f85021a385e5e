import { z } from 'zod';
import { command } from '../command/command.ts';
import { openCommand } from '../command/open-command.ts';
import { say } from '../print/progress.ts';
import { budgets } from './budgets.ts';
import { measure } from './measure.ts';
import { atMost, megabytes, resultTable, seconds, type Result } from './result-table.ts';
import { makeSubject, makeWorkplace, variablesFor } from './workplace.ts';

/** Receipts and expenses of a station of the sample. */
const rowsOfStation = 40;

/** What is needed for accounts; services, documents and the like would only be read past. */
const moneyTables = ['regions', 'stations', 'projects', 'funds', 'receipts', 'budgets', 'expenses'] as const;

/** What the measured program prints. */
const Output = z.object({
  ledgerRows: z.number(),
  allRows: z.number(),
  funds: z.number(),
  identities: z.object({ holds: z.number(), fails: z.number(), unclear: z.number() }),
  differences: z.number(),
  readSeconds: z.number(),
  balanceSeconds: z.number(),
  identitySeconds: z.number(),
  processorSeconds: z.number(),
});

const declared = command({
  name: 'bench -- money',
  help: '编一百万行账，算出每一个余额，核对每一条规则，再和逐行相加比。',
  options: {
    rows: { kind: 'whole', hint: '行数', least: 1, most: 2_000_000, fallback: 1_000_000, help: '大约多少行' },
    keep: { kind: 'switch', help: '样本留着不删' },
  },
});

/**
 * `npm run bench -- money`: works out every balance (of funds, stations, projects, places) and every identity of a ledger of a
 * million rows, and compares the totals with a plain addition of all rows. Exit code 1 where it failed or they differ, 2 for a
 * wrong option; a budget that is exceeded is only told.
 */
export async function benchMoney(args: readonly string[]): Promise<number> {
  const options = openCommand(declared, args).values;
  const workplace = makeWorkplace(options.keep);
  if (options.keep) say(`样本留在 ${workplace}`);
  const stations = Math.ceil(options.rows / rowsOfStation);
  say(`正在写 ${String(stations)} 个站点的账……`);
  const subject = makeSubject(workplace, stations, moneyTables);
  const run = await measure('scripts/bench/money-program.ts', [], variablesFor(subject));
  const output = readOutput(run.stdout);
  if (output === undefined || run.exitCode !== 0) {
    console.error(`算账没有跑完。\n${run.stderr || run.stdout}`);
    return 1;
  }
  const most = options.rows === 1_000_000 ? budgets.moneyMillionRows : undefined;
  const { holds: right, fails: wrong, unclear: unsure } = output.identities;
  const results: readonly Result[] = [
    { what: '收入和支出', measured: `${String(output.ledgerRows)} 行（连别的表 ${String(output.allRows)} 行）` },
    { what: '资金', measured: `${String(output.funds)} 笔` },
    { what: '读表', measured: seconds(output.readSeconds) },
    { what: '算余额', measured: seconds(output.balanceSeconds) },
    { what: '核对十二条规则', measured: seconds(output.identitySeconds) },
    atMost('从头到尾', run.seconds, most?.seconds, seconds),
    { what: '其中处理器', measured: seconds(output.processorSeconds) },
    run.peakBytes === undefined
      ? { what: '内存最多', measured: '没有量到' }
      : atMost('内存最多', run.peakBytes, most?.bytes, megabytes),
    { what: '规则', measured: `符合 ${String(right)}，无法精确核对 ${String(unsure)}` },
    atMost('规则不符合', wrong, 0, String),
    atMost('合计与逐行相加不一样的', output.differences, 0, String),
  ];
  say(`\n${resultTable(results)}`);
  return wrong + output.differences === 0 ? 0 : 1;
}

function readOutput(text: string): z.infer<typeof Output> | undefined {
  try {
    return Output.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
