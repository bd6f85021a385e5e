import { defineTable } from '../column.ts';
import { id, sourcesWanted } from '../common-columns.ts';

export const hotlines = defineTable({
  name: 'hotlines',
  title: '求助电话',
  help: '一个公开的求助热线。站点没有公布电话时，页面上写它。',
  label: 'name',
  page: 'none',
  listedOn: ['/help/'],
  place: ['region'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    name: { title: '名称', help: '热线的名称，例如 12345 政务服务便民热线。', type: 'text', required: true },
    phone: { title: '电话', help: '拨哪个号码。', type: 'phone', required: true },
    region: { title: '区划', help: '哪个地方能打；全国都能打就空着。', type: 'ref', to: 'regions' },
    needs: {
      title: '需求',
      help: '只管哪些难处，几个用分号隔开；什么事都能问就空着。',
      type: 'ref',
      to: 'terms',
      scheme: 'need',
      list: true,
    },
    hours: { title: '服务时间', help: '什么时候有人接，照原文写，例如 每天 24 小时。', type: 'text' },
    note: { title: '说明', help: '一句话说清能问什么。', type: 'text' },
    sources: sourcesWanted,
  },
});
