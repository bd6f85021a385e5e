import { defineTable } from '../column.ts';
import { expenseCategory, fundKinds, id } from '../common-columns.ts';

export const limits = defineTable({
  name: 'limits',
  title: '使用限制',
  help: '一条规定：在什么地方，哪一类资金不能花在哪一类上。',
  label: 'none',
  page: 'none',
  listedOn: [],
  place: ['region'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    fund_kind: { title: '资金类型', help: '限制的是哪一类资金。', type: 'enum', values: fundKinds, required: true },
    category: { ...expenseCategory, help: '不能花在哪一类上。' },
    region: { title: '区划', help: '在哪里有效，包括它下面的地方；全国有效就空着。', type: 'ref', to: 'regions' },
    basis: { title: '依据', help: '哪条规定这样限制。', type: 'ref', to: 'duties', required: true },
    valid_from: { title: '生效', help: '从哪天起。', type: 'date', when: 'soon', earliest: 1900 },
    valid_to: { title: '失效', help: '到哪天为止；还有效就空着。', type: 'date', when: 'planned' },
    note: { title: '说明', help: '规定是怎么写的，用大白话。', type: 'text' },
  },
});
