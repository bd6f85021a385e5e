import { defineTable } from '../column.ts';
import { id, sourcesWanted } from '../common-columns.ts';

export const organizations = defineTable({
  name: 'organizations',
  title: '机构',
  help: '一个单位、社会组织、企业、志愿队伍，或者不具名个人的汇总。',
  label: 'name',
  page: '/places/{region}/#{id}',
  listedOn: [],
  place: ['region'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    name: { title: '名称', help: '登记或原文中的全名。', type: 'text', required: true },
    kind: {
      title: '类型',
      help: '哪一类机构。',
      type: 'enum',
      values: {
        government: '党政机关',
        mass_organization: '群团组织',
        public_institution: '事业单位',
        social_work_agency: '社会工作服务机构',
        social_organization: '社会组织',
        charity: '慈善组织',
        company: '企业',
        volunteer_team: '志愿服务队伍',
        residents_committee: '基层自治组织',
        school: '院校',
        individuals: '个人汇总',
      },
      required: true,
    },
    region: { title: '区划', help: '在哪个区划活动。', type: 'ref', to: 'regions' },
    grade: {
      title: '等级',
      help: '社会组织评估等级，没有评过就空着。',
      type: 'enum',
      values: { '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
    },
    uscc: { title: '统一社会信用代码', help: '18 位，不清楚就空着。', type: 'uscc' },
    summary: { title: '简介', help: '一两句话。', type: 'text' },
    named: {
      title: '同意公示名称',
      help: '捐赠方是否同意公布名称；不是捐赠方填“不适用”。',
      type: 'enum',
      initial: 'not_applicable',
      values: { yes: '是', no: '否', not_applicable: '不适用' },
    },
    sources: sourcesWanted,
  },
});
