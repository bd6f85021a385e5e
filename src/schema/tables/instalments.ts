import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const instalments = defineTable({
  name: 'instalments',
  title: '分期',
  help: '合同写的一期付款：什么时候、付多少、凭什么付。',
  label: 'none',
  page: 'none',
  listedOn: ['/contracts/'],
  place: ['contract'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    contract: { title: '合同', help: '哪份合同的。', type: 'ref', to: 'contracts', required: true },
    item: { title: '期次', help: '第几期，从 1 起。', type: 'integer', range: [1, 60], required: true },
    amount: { title: '金额（元）', help: '这一期付多少；合同只写比例的就空着。', type: 'money' },
    share: { title: '比例', help: '占合同总价的百分之几，例如 40。', type: 'decimal', range: [0, 100] },
    condition: { title: '付款条件', help: '做到什么程度付。', type: 'text' },
    due_on: { title: '应付日期', help: '最晚哪天付。', type: 'date', when: 'planned' },
    sources: { title: '出处', help: '和合同的出处不同才填。', type: 'ref', to: 'documents', list: true },
  },
});
