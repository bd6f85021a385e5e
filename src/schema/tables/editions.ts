import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const editions = defineTable({
  name: 'editions',
  title: '公示版',
  help: '一版批准过的服务清单。',
  label: 'name',
  page: '/stations/{station}/editions/{id}/',
  listedOn: [],
  place: ['station'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    station: { title: '站点', help: '哪个站点的清单。', type: 'ref', to: 'stations', required: true },
    name: { title: '名称', help: '例如 2025 年版。', type: 'text', required: true },
    approver: { title: '批准单位', help: '谁批准的。', type: 'text' },
    doc_no: { title: '文号', help: '批准文件的文号。', type: 'text' },
    effective_on: { title: '生效日期', help: '从哪天起用这一版。', type: 'date', when: 'soon', required: true },
  },
});
