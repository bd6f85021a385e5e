import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';

type Organization = Row<'organizations'>;
type Kind = Organization['kind'];

const kindTitle = (kind: Kind): string => valueTitle('organizations', 'kind', kind);

/** What an organization is called, what kind it is, and what it does here: an office has no grade, a sum of people is no payee. */
export const organizationKind: Rule = {
  id: 'organization-kind',
  title: '机构的名称、类型和做的事对得上',
  level: 'warning',
  *check({ portal }) {
    for (const organization of portal.tables.organizations) yield* itself(portal, organization);
    for (const row of portal.tables.projects) {
      if (row.implementer === undefined || !row.partners.includes(row.implementer)) continue;
      const message = '里有承接机构自己。合作机构只写一起做的别家，请删掉它。';
      yield { table: 'projects', row, key: 'partners', value: row.implementer, message };
    }
    for (const row of portal.tables.funds) {
      const host = find(portal, 'organizations', row.host);
      if (
        row.kind !== 'community_fund' ||
        host === undefined ||
        !(host.kind === 'company' || host.kind === 'individuals')
      )
        continue;
      const message = `是${kindTitle(host.kind)}，代管不了社区基金：要由慈善组织、社会组织或机关单位代管。请核对 管理机构。`;
      yield { table: 'funds', row, key: 'host', message };
    }
    yield* summarised(
      toSums(portal),
      (count, lines) => `有 ${String(count)} 笔付给了个人汇总（${lines}）。付给许多人的，请填 收款群体 和 人数。`,
    );
  },
};

/** Endings of a name that leave no doubt. */
const endings: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/(?:人民政府|民政局|民政厅|民政部|财政局|财政厅|街道办事处)$/, ['government']],
  [/(?:居民委员会|村民委员会)$/, ['residents_committee']],
  [/(?:有限公司|股份公司|有限责任公司|超市|商行|商店|书店|餐饮店|设备店|用品店|印务店)$/, ['company']],
  [/(?:慈善会|慈善总会|基金会)$/, ['charity', 'social_organization']],
  [/(?:社会工作|社工)服务(?:中心|社)$/, ['social_work_agency', 'social_organization', 'public_institution', 'charity']],
];

/** Only these are graded (社会组织评估管理办法). */
const graded: ReadonlySet<Kind> = new Set(['social_work_agency', 'social_organization', 'charity', 'school']);

function* itself(portal: Portal, row: Organization): Iterable<CellRemark> {
  const cell = (key: string) => ({ table: 'organizations', row, key }) as const;
  const [, kinds] = endings.find(([words]) => words.test(row.name)) ?? [];
  if (kinds !== undefined && !kinds.includes(row.kind)) {
    const message = `和名称 "${row.name}" 对不上，看名称应当是${kinds.map(kindTitle).join('或')}。请核对类型；没有错就不用改。`;
    yield { ...cell('kind'), message };
  }
  if (row.grade !== undefined && !graded.has(row.kind)) {
    const message = `是社会组织评估的等级，而它是${kindTitle(row.kind)}，不参加评估。请核对等级和类型。`;
    yield { ...cell('grade'), message };
  }
  if (row.named === 'yes' && /不公布|不愿公布|匿名/.test(row.name)) {
    const message = `和名称对不上：名称说的是不公布。请改为 "否"；已经同意的，把名称改成真名。`;
    yield { ...cell('named'), message };
  }
  yield* seat(portal, row);
}

/** An office is called after the region that it is the office of. */
function* seat(portal: Portal, row: Organization): Iterable<CellRemark> {
  const region = find(portal, 'regions', row.region);
  if (row.kind !== 'government' || region === undefined || row.name.startsWith(region.name)) return;
  const [, called = ''] =
    /^(.+?(?:省|市|县|区|镇|乡|街道))(?:人民政府|民政局|民政厅|财政局|财政厅|办事处)$/.exec(row.name) ?? [];
  const named = rowsBy(portal, 'regions', 'name', called).find(({ id }) => id !== region.id);
  if (named === undefined) return;
  const message = `是${region.name}，而名称说的是${named.name}。请改为 "${named.id}"，或核对名称。`;
  yield { table: 'organizations', row, key: 'region', message };
}

function* toSums(portal: Portal): Iterable<CellRemark> {
  for (const row of portal.tables.expenses) {
    if (find(portal, 'organizations', row.payee)?.kind !== 'individuals') continue;
    const message = '是个人汇总，看不出钱发给了哪些人。发给许多人的，请填 收款群体 和 人数，把收款方空着。';
    yield { table: 'expenses', row, key: 'payee', message };
  }
}
