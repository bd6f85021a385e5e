import { defineTable } from '../column.ts';
import { id, sources } from '../common-columns.ts';

export const checklists = defineTable({
  name: 'checklists',
  title: '达标',
  help: '一个站点在一条标准上达标没有。',
  label: 'item',
  page: 'none',
  listedOn: [],
  place: ['station'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    station: { title: '站点', help: '哪个站点。', type: 'ref', to: 'stations', required: true },
    standard: { title: '标准', help: '例如 五有五统一。', type: 'text', required: true },
    item: { title: '条目', help: '例如 有办公阵地。', type: 'text', required: true },
    result: {
      title: '结果',
      help: '查了怎么样。',
      type: 'enum',
      initial: 'not_checked',
      values: { met: '达标', not_met: '未达标', not_checked: '未核查' },
      required: true,
    },
    checked_on: { title: '核查日期', help: '哪天查的。', type: 'date', when: 'past' },
    sources,
  },
});
