import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';

/** 户 and 人 are not the same: what the words beside a payment count by is its unit. */
export const countedIn: Rule = {
  id: 'counted-in',
  title: '单位和写的对得上',
  level: 'warning',
  check: ({ portal }) =>
    summarised(
      told(portal),
      (count, lines) => `有 ${String(count)} 行的单位和摘要或收款群体对不上（${lines}）。请核对，户和人不是一回事。`,
    ),
};

/** Words for people, for households, for what is handed out and for what is done: one of them is none of the others. */
const kinds: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['户', '家'],
  ['次', '人次'],
  ['份', '套', '只', '个', '件', '张', '台', '盏', '块', '箱'],
];

const households = /(?:家庭|住户|农户|户|人家)$/;
const persons =
  /(?:老人|儿童|孩子|志愿者|社工|助教|调解员|督导员|学生|妇女|人员|居民|村民|员工|老师|护理员|队员|代表)$/;

function* told(portal: Portal): Iterable<CellRemark> {
  for (const row of portal.tables.expenses) {
    const { unit } = row;
    const kind = kindOf(unit);
    if (unit === undefined || kind === undefined) continue;
    const words = contradicted(row, kind);
    if (words === undefined) continue;
    const message = `和${words}对不上。请核对是 户 还是 人、是 次 还是 份；没有错就不用改。`;
    yield { table: 'expenses', row, key: 'unit', value: unit, message };
  }
}

function kindOf(word: string | undefined): number | undefined {
  const found = kinds.findIndex((words) => word !== undefined && words.includes(word));
  return found < 0 ? undefined : found;
}

/** The words that count by something else than the unit does. */
function contradicted(
  { summary, payee_group: group = '', payee_count: count, quantity }: Row<'expenses'>,
  kind: number,
): string | undefined {
  const prices = [...summary.matchAll(/每(人次|[^\d，。；、每])补?\d/gu)];
  const [price] = prices;
  const named = kindOf(price?.[1]);
  if (prices.length === 1 && price !== undefined && named !== undefined && named !== kind) {
    return `摘要里的 “每${price[1] ?? ''}” `;
  }
  // Only where the group itself is counted: 58 volunteers may have gone 1,098 times.
  if (quantity === undefined || quantity !== count || kind > 1) return undefined;
  if (kind === 0 && households.test(group)) return `收款群体 “${group}” `;
  return kind === 1 && persons.test(group) ? `收款群体 “${group}” ` : undefined;
}
