import { defineTable } from '../column.ts';
import { asWritten, id, precision, source, subjectKinds } from '../common-columns.ts';

export const figures = defineTable({
  name: 'figures',
  title: '数字',
  help: '一个有出处的数字：人员、志愿者、场次、面积、满意度等。',
  label: 'label',
  page: 'none',
  listedOn: [],
  place: ['subject'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    subject_type: { title: '对象类型', help: '这个数说的是什么。', type: 'enum', values: subjectKinds, required: true },
    subject: { title: '对象', help: '那个对象的编号。', type: 'subject', by: 'subject_type', required: true },
    indicator: {
      title: '指标',
      help: '用语表里的指标。',
      type: 'ref',
      to: 'terms',
      scheme: 'indicator',
      required: true,
    },
    label: { title: '说明', help: '这个数具体数的是什么。', type: 'text' },
    value: {
      title: '数值',
      help: '用基本单位写全，例如 1100000，不写 110万。',
      type: 'decimal',
      range: 'any',
      required: true,
    },
    unit: { title: '单位', help: '人、人次、户、场、小时……', type: 'text', required: true },
    precision,
    as_written: asWritten,
    period: { title: '期间', help: '照原文写，例如 今年以来。', type: 'text' },
    as_of: { title: '截至', help: '截至哪天，原文没写就空着。', type: 'date', when: 'past', inSource: true },
    source,
  },
});
