import type { Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import type { Row } from '../../../schema/index.ts';
import { cellPlace } from '../../support/place.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Fund = Row<'funds'>;
const keys = ['purpose', 'funder', 'level', 'doc_no', 'func_code', 'host'] as const;
type Key = (typeof keys)[number];

/** Who publishes its own books has the papers of a fund: what it may be used for, who gave it, by which document. */
export const fundWhole: Rule = {
  id: 'fund-whole',
  title: '自己的资金写全来历',
  level: 'warning',
  *check({ portal }) {
    const own = portal.tables.funds.filter(
      ({ station }) => station !== undefined && keepsWholeBooks(portal, { station }),
    );
    // What is written of no other money of its kind in the same file is perhaps not known of any.
    const written = new Set(
      own.flatMap((fund) => keys.flatMap((key) => (fund[key] === undefined ? [] : [markOf(fund, key)]))),
    );
    for (const fund of own) {
      for (const key of wanted(fund)) {
        if (fund[key] !== undefined || !hasColumn(portal, fund, key)) continue;
        if (always(fund, key) || written.has(markOf(fund, key))) yield empty(fund, key);
      }
    }
  },
};

function markOf({ kind, at }: Fund, key: Key): string {
  return `${at.file} ${kind} ${key}`;
}

function hasColumn(portal: Portal, fund: Fund, key: Key): boolean {
  return cellPlace(portal, 'funds', fund.at, key).column !== undefined;
}

/** Lotteries may only be used for what they are given for, and a community fund is no legal person. */
function always({ kind }: Fund, key: Key): boolean {
  return (kind === 'lottery' && key === 'purpose') || (kind === 'community_fund' && key === 'host');
}

/** A community fund is given by many. What a town sets aside for its own station often has no number. */
function wanted({ kind, level }: Fund): readonly Key[] {
  switch (kind) {
    case 'community_fund':
      return ['purpose', 'host'];
    case 'other':
      return [];
    case 'donation':
      return ['purpose', 'funder'];
    case 'fiscal':
    case 'lottery': {
      const sentDown: readonly Key[] = level === 'township' || level === 'village' ? [] : ['doc_no'];
      return ['purpose', 'funder', 'level', 'func_code', ...sentDown];
    }
  }
}

const words: Readonly<Record<Key, string>> = {
  purpose: '看不出这笔钱只能用在哪里，也就看不出有没有用错。请照下达文件、协议或章程写上用途',
  funder: '看不出钱是谁给的。请填拨款的机关，或捐赠的单位',
  level: '按层级合计就少了这一笔。请填是哪一级的钱',
  host: '社区基金没有法人资格，要有机构代管。请填代管的机构，例如慈善会',
  doc_no: '而同类的别的资金写着文号。请照下达的文件填上',
  func_code: '而同类的别的资金写着功能科目。请照下达的文件填上',
};

function empty(fund: Fund, key: Key): Remark {
  return { table: 'funds', row: fund, key, message: `空着：${words[key]}。` };
}
