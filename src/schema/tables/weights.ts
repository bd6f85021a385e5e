import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const weights = defineTable({
  name: 'weights',
  title: '完整度权重',
  help: '算资料填得全不全时，哪一格有多要紧。',
  label: 'none',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    table: {
      title: '表',
      help: '哪张表。',
      type: 'enum',
      values: { stations: '站点', services: '服务' },
      required: true,
    },
    columns: {
      title: '列',
      help: '中文列名。写几个，用分号隔开：其中一个填了就算填了。',
      type: 'text',
      list: true,
    },
    weight: { title: '权重', help: '1 到 10，越要紧越大。', type: 'integer', range: [1, 10], required: true },
    note: { title: '理由', help: '为什么要紧。', type: 'text' },
  },
});
