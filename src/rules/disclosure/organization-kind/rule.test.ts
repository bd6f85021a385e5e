import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { organizationKind } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(organizationKind)).toMatchInlineSnapshot(`
    [
      "机关的类型写成社会组织：类型 社会组织 和名称 "示例镇人民政府" 对不上，看名称应当是党政机关。请核对类型；没有错就不用改。",
      "机关有社会组织等级：等级 4A 是社会组织评估的等级，而它是党政机关，不参加评估。请核对等级和类型。",
      "不公布名称的写成同意：同意公示名称 是 和名称对不上：名称说的是不公布。请改为 "否"；已经同意的，把名称改成真名。",
      "省厅写在县里：区划 sample-county 是示例县，而名称说的是示例省。请改为 "sample-province"，或核对名称。",
      "合作机构里有承接机构：合作机构 sample-org-agency 里有承接机构自己。合作机构只写一起做的别家，请删掉它。",
      "企业代管社区基金：管理机构 sample-org-print 是企业，代管不了社区基金：要由慈善组织、社会组织或机关单位代管。请核对 管理机构。",
      "付给个人汇总：收款方 sample-org-individuals 是个人汇总，看不出钱发给了哪些人。发给许多人的，请填 收款群体 和 人数，把收款方空着。",
      "超市写成机关：类型 党政机关 和名称 "示例便民超市" 对不上，看名称应当是企业。请核对类型；没有错就不用改。",
    ]
  `);
});
