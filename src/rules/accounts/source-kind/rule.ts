import { find, type Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Document = Row<'documents'>;

/** One's own accounts stand on vouchers: not on a press report, nor on a single paper of another kind than all the rest. */
export const sourceKind: Rule = {
  id: 'source-kind',
  title: '自己的账出自凭证',
  level: 'warning',
  *check({ portal }) {
    const press = new Map<Document, Row<'expenses'>[]>();
    for (const fund of portal.tables.funds) {
      if (!keepsWholeBooks(portal, fund)) continue;
      const rows = rowsBy(portal, 'expenses', 'fund', fund.id);
      for (const row of rows) {
        const document = find(portal, 'documents', row.source);
        if (document?.kind === 'news') press.set(document, [...(press.get(document) ?? []), row]);
      }
      yield* oneOther(portal, rows);
    }
    for (const [document, rows] of press) yield* ofPress(document, rows);
  },
};

const instead = '新闻报道代替不了凭证（慈善组织信息公开办法第二条：公开的内容要真实，不能拿新闻报道代替）';

/** Many payments by one report: its kind is wrong. */
function* ofPress(document: Document, rows: readonly Row<'expenses'>[]): Iterable<Remark> {
  if (rows.length > 1) {
    const message = `，而有 ${String(rows.length)} 笔自己的支出拿它作出处：${instead}。请改正类型，或改那些支出的出处。`;
    yield { table: 'documents', row: document, key: 'kind', message };
    return;
  }
  for (const row of rows) {
    const message = `是新闻报道，而这是自己的账：${instead}。请填凭证或凭证汇总。`;
    yield { table: 'expenses', row, key: 'source', message };
  }
}

/** So many others of one kind, and the single one of another kind is a slip. */
const enough = 5;

function* oneOther(portal: Portal, rows: readonly Row<'expenses'>[]): Iterable<Remark> {
  const kinds = Map.groupBy(rows, (row) => find(portal, 'documents', row.source)?.kind);
  const usual = kinds.get('vouchers') ?? [];
  if (usual.length < enough || usual.length !== rows.length - 1) return;
  for (const [kind, [row]] of kinds) {
    if (kind === undefined || kind === 'vouchers' || kind === 'news' || row === undefined) continue;
    const message = `是${valueTitle('documents', 'kind', kind)}，而这笔资金别的 ${String(usual.length)} 笔支出都出自凭证汇总。请核对出处；没有错就不用改。`;
    yield { table: 'expenses', row, key: 'source', message };
  }
}
