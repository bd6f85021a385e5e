import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const alerts = defineTable({
  name: 'alerts',
  title: '通知',
  help: '一条临时通知，过了结束日期就不再显示。',
  label: 'content',
  page: 'none',
  listedOn: [],
  place: ['subject'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    subject_type: {
      title: '对象类型',
      help: '通知说的是站点还是服务。',
      type: 'enum',
      values: { station: '站点', service: '服务' },
      required: true,
    },
    subject: { title: '对象', help: '那个对象的编号。', type: 'subject', by: 'subject_type', required: true },
    content: { title: '内容', help: '通知的内容。', type: 'text', required: true },
    start: { title: '开始', help: '从哪天起。', type: 'date', when: 'soon', initial: 'today', required: true },
    end: { title: '结束', help: '到哪天止。', type: 'date', when: 'soon', notBefore: 'start', required: true },
  },
});
