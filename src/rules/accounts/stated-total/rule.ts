import { formatMoney } from '../../../data/cells/money.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { regionOf } from '../../../domain/index/places.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { isPerCent, statementChecks, type StatementCheck } from '../../../domain/money/statements/statement-check.ts';
import { tables, type Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Rule } from '../../engine/rule.ts';

type Statement = Row<'statements'>;

/** I13: what a source states itself agrees with its parts. The other side of this identity is not our own data. */
export const statedTotal: Rule = {
  id: 'stated-total',
  title: '明细和原文的合计一致',
  level: 'both',
  excusable: true,
  *check({ portal }) {
    for (const check of statementChecks(portal)) {
      const fault = incomplete(check.statement) ?? foreign(check.statement) ?? compared(portal, check);
      if (fault !== undefined) yield { table: 'statements', row: check.statement, ...fault };
    }
  },
};

interface Fault {
  readonly key: 'amount' | 'value' | 'unit' | 'as_written' | 'complete';
  readonly level?: 'warning';
  readonly message: string;
}

const counted: readonly Statement['measure'][] = ['rate', 'share', 'people', 'visits', 'sessions', 'count'];

/** A number has one place: money in 金额, all else in 数值 with its 单位. */
function incomplete(statement: Statement): Fault | undefined {
  const { measure, amount, value, unit } = statement;
  const title = valueTitle('statements', 'measure', measure);
  const { amount: money, value: number, unit: word } = tables.statements.columns;
  if (!counted.includes(measure)) {
    if (amount === undefined)
      return { key: 'amount', message: `${money.title}空着。口径是“${title}”，原文写的钱数请写在这里。` };
    if (value !== undefined)
      return { key: 'value', message: `${title}是钱数，已经写在${money.title}里，${number.title}请空着。` };
    return undefined;
  }
  if (value === undefined)
    return { key: 'value', message: `${number.title}空着。口径是“${title}”，原文写的数请写在这里。` };
  if (unit === undefined)
    return { key: 'unit', message: `${word.title}空着。请写这个数的单位，例如 ${isPerCent(statement) ? '%' : '人'}。` };
  if (amount !== undefined)
    return { key: 'amount', message: `${title}不是钱数，已经写在${number.title}里，${money.title}请空着。` };
  return undefined;
}

const currencies = /美元|港元|港币|欧元|英镑|日元|澳元|[$€£¥￥]\s*(?=US|HK)|USD|HKD|EUR/;

function foreign({ as_written: wording }: Statement): Fault | undefined {
  const currency = currencies.exec(wording)?.[0];
  if (currency === undefined) return undefined;
  return {
    key: 'as_written',
    message: `写的是${currency}。账目只记人民币：请写原文折成人民币的数；原文没有折算，就不写这一行。`,
  };
}

function compared(portal: Portal, { statement, verdict, own, sum, difference }: StatementCheck): Fault | undefined {
  if (own === undefined || sum === undefined) return undefined;
  const title = valueTitle('statements', 'measure', statement.measure);
  if (verdict === 'open' && statement.complete && sum.bound === 'exact' && sum.value === 0) {
    const message = `列全写的是“是”，可是没有找到一行${title}的明细。请看资金、项目、支出类别和期间写得对不对；明细没有抄进来的，列全写“否”。`;
    return { key: 'complete', message };
  }
  if (verdict !== 'differs') return undefined;
  const rate = isPerCent(statement);
  const digits = (value: number): string => (rate ? `${value.toFixed(2)}%` : `${formatMoney(value)} 元`);
  const stated = (rate ? statement.value : statement.amount) ?? 0;
  const gap = digits(Math.abs(difference ?? 0));
  const figures = `原文写${title} ${digits(stated)}，明细相加 ${digits(sum.value)}，差 ${gap}。`;
  if (ownBooks(portal, statement)) {
    return { key: 'as_written', message: `${figures}请对照凭证一笔一笔核对明细，看看有没有漏记、多记或打错的数。` };
  }
  const remedy =
    '请对照原文核对抄下来的每一笔。确实是原文自己对不上的，不改数，在例外表里写一行说明；页面会照样写出对不上。';
  return { key: 'as_written', level: 'warning', message: figures + remedy };
}

/** A publisher answers for its own books; of what others wrote the contradiction is shown. */
function ownBooks(portal: Portal, statement: Statement): boolean {
  const funds = statement.funds.flatMap((id) => find(portal, 'funds', id) ?? []);
  if (funds.length > 0) return funds.every((fund) => keepsWholeBooks(portal, fund));
  return keepsWholeBooks(portal, { station: statement.station, region: regionOf(portal, 'statements', statement) });
}
