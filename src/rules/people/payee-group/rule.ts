import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** Fewer people than this could be recognised by their neighbours. */
const fewest = 5;

/** Units in which the payees themselves are counted. */
const heads: ReadonlySet<string | undefined> = new Set(['人', '名', '位', '户']);

/** I12: money goes to an organization or to a group, not to both; a group has at least five people. */
export const payeeGroup: Rule = {
  id: 'payee-group',
  title: '收款群体不少于 5 人',
  level: 'both',
  *check(context) {
    for (const expense of context.portal.tables.expenses) yield* judge(expense);
  },
};

function* judge(expense: Row<'expenses'>): Iterable<Remark> {
  const { payee, payee_group: group, payee_count: count } = expense;
  const at = (key: string) => ({ table: 'expenses', row: expense, key }) as const;
  if (group === undefined) {
    if (count !== undefined)
      yield {
        ...at('payee_count'),
        message:
          '写了人数，却没有写收款群体。请在 收款群体 写是哪些人（例如 百岁老人，不写姓名）；不是发给一群人就把人数空着。',
      };
    return;
  }
  if (payee !== undefined) {
    const message = `和 收款方 "${payee}" 都填了，只能填一个。付给机构的填 收款方，发给一群人的填 收款群体。`;
    yield { ...at('payee_group'), message };
  }
  if (count === undefined) {
    const message = `空着，而 收款群体 写着 "${group}"。请填这群人有几个人，不少于 ${String(fewest)} 人。`;
    yield { ...at('payee_count'), message };
  } else if (count < fewest) {
    const message = `太少，少于 ${String(fewest)} 人就能认出是谁。请和别的人合并成一笔再公布。`;
    yield { ...at('payee_count'), message };
  } else if (heads.has(expense.unit) && expense.quantity !== undefined && expense.quantity !== count) {
    const message = `和 数量 "${String(expense.quantity)} ${expense.unit ?? ''}" 不一样。请核对是哪一个写错了；没有错就不用改。`;
    yield { ...at('payee_count'), level: 'warning', message };
  }
}
