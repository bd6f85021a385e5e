import { defineTable } from '../column.ts';
import { id, organization, region, sources, station } from '../common-columns.ts';

export const exchanges = defineTable({
  name: 'exchanges',
  title: '供需',
  help: '一项资源、需求或微心愿。',
  label: 'name',
  page: '/exchanges/#{id}',
  listedOn: ['/exchanges/'],
  place: ['region', 'station', 'organization', 'project'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    direction: {
      title: '方向',
      help: '有的、要的，还是心愿。',
      type: 'enum',
      values: { resource: '资源', need: '需求', wish: '微心愿' },
      required: true,
    },
    name: { title: '名称', help: '是什么。不写个人信息。', type: 'text', required: true },
    quantity: { title: '数量', help: '多少。', type: 'decimal', range: [0, 1_000_000] },
    unit: { title: '单位', help: '数量的单位。', type: 'text' },
    organization,
    station,
    region,
    status: {
      title: '状态',
      help: '办到哪一步。',
      type: 'enum',
      initial: 'open',
      values: { open: '待对接', matched: '已对接', done: '已完成' },
      required: true,
    },
    project: { title: '回应项目', help: '哪个项目回应了它。', type: 'ref', to: 'projects' },
    posted_on: { title: '发布日期', help: '哪天发布。', type: 'date', when: 'past', initial: 'today', required: true },
    done_on: { title: '完成日期', help: '哪天完成。', type: 'date', when: 'past', notBefore: 'posted_on' },
    sources,
  },
});
