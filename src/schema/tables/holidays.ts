import { defineTable } from '../column.ts';
import { id, sources } from '../common-columns.ts';

export const holidays = defineTable({
  name: 'holidays',
  title: '放假和调休',
  help: '国务院办公厅通知里的一天：放假，或周末调休上班。数工作日时用，只写通知里有的日子。',
  label: 'none',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    date: { title: '日期', help: '哪一天，写到日。', type: 'date', when: 'soon', required: true },
    kind: {
      title: '类型',
      help: '这天放假，还是周末照常上班。',
      type: 'enum',
      values: { holiday: '放假', workday: '调休上班' },
      required: true,
    },
    note: { title: '说明', help: '哪个节日。', type: 'text' },
    sources,
  },
});
