import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const regions = defineTable({
  name: 'regions',
  title: '区划',
  help: '一个国家、省、市、县、乡镇（街道）或村（社区）。',
  label: 'name',
  page: '/places/{id}/',
  listedOn: ['/places/'],
  place: ['id'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    name: { title: '名称', help: '通用的全名，例如 泊里镇。', type: 'text', required: true },
    level: {
      title: '级别',
      help: '哪一级。街道算乡级，社区算村级。',
      type: 'enum',
      values: { country: '国家', province: '省', city: '市', county: '县', township: '乡', village: '村' },
      required: true,
    },
    parent: { title: '上级', help: '上一级区划的编号。', type: 'ref', to: 'regions' },
    code: { title: '区划代码', help: '国家统计局的代码，不清楚就空着。', type: 'text' },
    aliases: { title: '别名', help: '居民常用的叫法，几个用分号隔开。', type: 'text', list: true },
    sample: { title: '示例', help: '示例地方填“是”；真实地方空着。', type: 'boolean' },
  },
});
