import { defineTable } from '../column.ts';
import { id, organization, region, station } from '../common-columns.ts';

export const disclosures = defineTable({
  name: 'disclosures',
  title: '公示',
  help: '一次账目公示。',
  label: 'none',
  page: 'none',
  listedOn: ['/'],
  place: ['region', 'station', 'organization'],
  belongs: ['station', 'region', 'organization'],
  money: 'none',
  columns: {
    id,
    station,
    region,
    organization,
    period_kind: {
      title: '期间类型',
      help: '公示的是一季、一年还是一个项目。',
      type: 'enum',
      values: { quarter: '季度', year: '年度', project_end: '项目结项' },
      required: true,
    },
    period_start: { title: '期间开始', help: '从哪天起。', type: 'date', when: 'soon', required: true },
    period_end: {
      title: '期间结束',
      help: '到哪天止。',
      type: 'date',
      when: 'soon',
      notBefore: 'period_start',
      required: true,
    },
    due_on: {
      title: '应公布日期',
      help: '最晚哪天公布。',
      type: 'date',
      when: 'soon',
      notBefore: 'period_end',
      required: true,
    },
    published_on: {
      title: '公布日期',
      help: '实际公布的日期，还没公布就空着。',
      type: 'date',
      when: 'past',
      notBefore: 'period_end',
    },
    basis: { title: '依据', help: '按哪条规定公布。', type: 'ref', to: 'duties' },
    posted_at: { title: '张贴地点', help: '贴在哪些村和社区。', type: 'ref', to: 'regions', list: true },
    supersedes: { title: '取代', help: '取代哪一次公示。', type: 'ref', to: 'disclosures' },
  },
});
