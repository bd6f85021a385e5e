import { defineTable } from '../column.ts';
import { fundKinds, id, organization, region, sourcesWanted } from '../common-columns.ts';

export const funds = defineTable({
  name: 'funds',
  title: '资金来源',
  help: '一笔有来源、有用途的资金。',
  label: 'name',
  page: '/funds/{id}/',
  listedOn: ['/funds/', '/accounts/'],
  place: ['region', 'station', 'organization'],
  belongs: ['station', 'region', 'organization'],
  money: 'fund',
  columns: {
    id,
    name: { title: '名称', help: '资金的名称。', type: 'text', required: true },
    kind: {
      title: '类型',
      help: '钱从哪里来。',
      type: 'enum',
      values: fundKinds,
      required: true,
    },
    level: {
      title: '层级',
      help: '哪一级的钱。',
      type: 'enum',
      values: { central: '中央', province: '省', city: '市', county: '县', township: '乡', village: '村' },
    },
    funder: { title: '拨付方', help: '谁拨的。', type: 'ref', to: 'organizations' },
    station: { title: '接收站点', help: '哪个站点收到。', type: 'ref', to: 'stations' },
    region,
    organization,
    recipient: { title: '接收机构', help: '哪个机构收到。', type: 'ref', to: 'organizations' },
    host: { title: '管理机构', help: '代管的机构（社区基金没有法人资格）。', type: 'ref', to: 'organizations' },
    year: { title: '年度', help: '哪个年度的资金，原文没写就空着。', type: 'integer', range: 'any' },
    purpose: { title: '限定用途', help: '只能用在什么地方。', type: 'text' },
    doc_no: { title: '文号', help: '下达文件的文号。', type: 'text' },
    func_code: { title: '功能科目', help: '预算功能科目代码。', type: 'text' },
    sources: sourcesWanted,
  },
});
