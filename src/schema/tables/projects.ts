import { defineTable } from '../column.ts';
import { id, organization, region, sources, station } from '../shared-columns.ts';

export const projects = defineTable({
  name: 'projects',
  title: '项目',
  help: '一个有名称、有目标的项目。',
  columns: {
    id,
    station,
    region,
    organization,
    name: { title: '名称', help: '项目的全名。', type: 'text', required: true },
    category: { title: '类别', help: '服务类别。', type: 'ref', to: 'terms', scheme: '类别' },
    audiences: { title: '人群', help: '为哪些人服务。', type: 'ref', to: 'terms', scheme: '人群', list: true },
    parties: {
      title: '五社',
      help: '五社中哪几方参加。',
      type: 'enum',
      values: ['社区', '社会组织', '社会工作者', '社区志愿者', '社会慈善资源'],
      list: true,
    },
    status: {
      title: '状态',
      help: '进行到哪一步。',
      type: 'enum',
      values: ['筹备', '进行中', '已结项', '终止'],
      required: true,
    },
    start_date: { title: '开始日期', help: '原文没写就空着。', type: 'date' },
    end_date: { title: '结束日期', help: '原文没写就空着。', type: 'date' },
    implementer: { title: '承接机构', help: '谁来做。', type: 'ref', to: 'organizations' },
    partners: { title: '合作机构', help: '和谁一起做。', type: 'ref', to: 'organizations', list: true },
    goal: { title: '目标', help: '要做成什么。', type: 'text' },
    content: { title: '内容', help: '做了哪些事。', type: 'text' },
    planned_beneficiaries: { title: '预计受益人数', help: '计划帮助多少人。', type: 'integer' },
    sources,
  },
});
