import { defineTable } from '../column.ts';
import { id, organization, region, sources, station } from '../common-columns.ts';

export const events = defineTable({
  name: 'events',
  title: '活动',
  help: '一次居民可以参加的活动。',
  label: 'name',
  page: '/events/{id}/',
  listedOn: ['/events/'],
  place: ['region', 'station', 'organization'],
  belongs: ['station', 'region', 'organization'],
  money: 'none',
  columns: {
    id,
    station,
    region,
    organization,
    service: { title: '服务', help: '属于哪项服务。', type: 'ref', to: 'services' },
    name: { title: '名称', help: '活动名称。', type: 'text', required: true },
    start: { title: '开始', help: '例如 2026-12-05 09:00。', type: 'moment', when: 'soon', required: true },
    end: { title: '结束', help: '例如 2026-12-05 11:00。', type: 'moment', when: 'soon', notBefore: 'start' },
    place: { title: '地点', help: '在哪里。', type: 'text', publicAddress: true, required: true },
    capacity: { title: '名额', help: '最多几人。', type: 'integer', range: [1, 100_000] },
    sign_up: { title: '报名方式', help: '怎么报名。', type: 'text' },
    status: {
      title: '状态',
      help: '办到哪一步。',
      type: 'enum',
      initial: 'open',
      values: { open: '报名中', full: '已满', ended: '已结束', cancelled: '取消' },
      required: true,
    },
    sources,
  },
});
