import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const corrections = defineTable({
  name: 'corrections',
  title: '更正',
  help: '公布过的一个数改了，改了什么、为什么。',
  label: 'none',
  page: '/corrections/#{id}',
  listedOn: ['/', '/corrections/'],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    table: { title: '表', help: '哪张表，写表名，例如 expenses。', type: 'text', required: true },
    row: { title: '行', help: '那一行的编号。', type: 'text', required: true },
    column: { title: '列', help: '哪一列，写中文列名。', type: 'text', required: true },
    old_value: { title: '原值', help: '原来写的。', type: 'text', required: true },
    new_value: { title: '新值', help: '改成的。', type: 'text', required: true },
    reason: { title: '理由', help: '为什么改。', type: 'text', required: true },
    found_by: {
      title: '发现渠道',
      help: '谁发现的。',
      type: 'enum',
      initial: 'editor',
      values: { editor: '编辑', resident: '居民', audit: '审计', other: '其他' },
      required: true,
    },
    date: { title: '日期', help: '改的日期。', type: 'date', when: 'past', initial: 'today', required: true },
    disclosure: { title: '公示', help: '更正的是哪次公示。', type: 'ref', to: 'disclosures' },
  },
});
