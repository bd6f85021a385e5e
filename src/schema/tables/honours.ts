import { defineTable } from '../column.ts';
import { id, source, subjectKinds } from '../common-columns.ts';

export const honours = defineTable({
  name: 'honours',
  title: '荣誉评级',
  help: '一项荣誉、评级或入选。',
  label: 'name',
  page: 'none',
  listedOn: [],
  place: ['subject'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    subject_type: { title: '对象类型', help: '谁得的。', type: 'enum', values: subjectKinds, required: true },
    subject: { title: '对象', help: '那个对象的编号。', type: 'subject', by: 'subject_type', required: true },
    name: { title: '名称', help: '荣誉或评级的名称。', type: 'text', required: true },
    grade: { title: '等级', help: '几级、几星。', type: 'text' },
    awarded_by: { title: '授予单位', help: '谁给的，照原文写。', type: 'text', required: true },
    date: { title: '日期', help: '原文没写就空着。', type: 'date', when: 'past' },
    source,
  },
});
