import { defineTable } from '../column.ts';
import { id, termSchemes } from '../common-columns.ts';

export const terms = defineTable({
  name: 'terms',
  title: '用语',
  help: '分类用的固定说法：服务类别、人群、需求、支出类别、指标。',
  label: 'name',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    scheme: {
      title: '体系',
      help: '这个说法用在哪里。',
      type: 'enum',
      values: termSchemes,
      required: true,
    },
    name: { title: '名称', help: '页面上显示的说法。', type: 'text', required: true },
    hint: { title: '说明', help: '一句话解释。', type: 'text' },
    aliases: { title: '口语', help: '居民平时怎么说，几个用分号隔开。', type: 'text', list: true },
    order: { title: '排序', help: '显示的先后，从 1 开始。', type: 'integer', range: 'any', required: true },
  },
});
