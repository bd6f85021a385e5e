import { defineTable } from '../column.ts';
import { fundKinds, id } from '../common-columns.ts';

export const duties = defineTable({
  name: 'duties',
  title: '公开依据',
  help: '一条要求公开的规定。',
  label: 'name',
  page: 'none',
  listedOn: ['/data/'],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    name: { title: '名称', help: '法规或文件的名称。', type: 'text', required: true },
    doc_no: { title: '文号', help: '文号。', type: 'text' },
    article: { title: '条款', help: '第几条；没核对过就空着。', type: 'text' },
    valid_from: { title: '生效', help: '从哪天起施行。', type: 'date', when: 'soon', earliest: 1900 },
    valid_to: { title: '失效', help: '到哪天为止。', type: 'date', when: 'planned', notBefore: 'valid_from' },
    duty: { title: '义务', help: '要公开什么，用大白话写。', type: 'text', required: true },
    deadline: { title: '期限规则', help: '多久内公开。', type: 'text' },
    fund_kinds: {
      title: '适用资金',
      help: '哪几类资金的公示要写上这一条；只跟别的事有关就空着。',
      type: 'enum',
      values: fundKinds,
      list: true,
    },
  },
});
