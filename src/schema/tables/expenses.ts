import { defineTable } from '../column.ts';
import { asWritten, id, organization, precision, region, source, station } from '../shared-columns.ts';

export const expenses = defineTable({
  name: 'expenses',
  title: '支出',
  help: '花出去的一笔钱。',
  columns: {
    id,
    fund: { title: '资金', help: '从哪笔资金出。', type: 'ref', to: 'funds', required: true },
    project: { title: '项目', help: '用在哪个项目。', type: 'ref', to: 'projects' },
    station,
    region,
    organization,
    service: { title: '服务', help: '用在哪项服务。', type: 'ref', to: 'services' },
    date: { title: '日期', help: '付款日期；只知道年份就写年份。', type: 'date', required: true },
    amount: {
      title: '金额（元）',
      help: '以元为单位，最多两位小数。只有冲销可以是负数。',
      type: 'money',
      required: true,
    },
    precision,
    as_written: asWritten,
    category: { title: '支出类别', help: '用在哪一类。', type: 'ref', to: 'terms', scheme: '支出类别', required: true },
    summary: { title: '摘要', help: '买了什么、做了什么。', type: 'text', required: true },
    payee: { title: '收款方', help: '收款的机构。', type: 'ref', to: 'organizations' },
    payee_group: { title: '收款群体', help: '发给一群人时写群体名，不写个人。', type: 'text' },
    payee_count: { title: '人数', help: '收款群体有几人，不少于 5 人。', type: 'integer' },
    quantity: { title: '数量', help: '买了多少、发了多少。', type: 'decimal' },
    unit: { title: '单位', help: '数量的单位。', type: 'text' },
    budget: { title: '预算', help: '对应哪条预算。', type: 'ref', to: 'budgets' },
    refund_of: { title: '冲销', help: '冲销哪一笔支出。', type: 'ref', to: 'expenses' },
    note: { title: '备注', help: '超出预算等情况的理由写在这里。', type: 'text' },
    source,
  },
});
