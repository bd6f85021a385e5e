import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const postings = defineTable({
  name: 'postings',
  title: '张贴',
  help: '一张贴出去的清单。',
  label: 'none',
  page: 'none',
  listedOn: [],
  place: ['region', 'edition'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    edition: { title: '公示版', help: '贴的是哪一版。', type: 'ref', to: 'editions', required: true },
    region: { title: '区划', help: '贴在哪个村或社区。', type: 'ref', to: 'regions', required: true },
    place: { title: '地点', help: '具体贴在哪里。', type: 'text', publicAddress: true, required: true },
    posted_on: { title: '张贴日期', help: '哪天贴的。', type: 'date', when: 'past', initial: 'today', required: true },
    status: {
      title: '状态',
      help: '现在还在不在。',
      type: 'enum',
      initial: 'in_place',
      values: { in_place: '在位', missing: '缺失', outdated: '旧版' },
      required: true,
    },
    checked_on: { title: '核查日期', help: '最近一次去看的日期。', type: 'date', when: 'past', notBefore: 'posted_on' },
  },
});
