import { defineTable } from '../column.ts';
import { amount, expenseCategory, id, organization, region, sourcesWanted, station } from '../common-columns.ts';

export const budgets = defineTable({
  name: 'budgets',
  title: '预算',
  help: '一个项目在一笔资金里的一条预算。',
  label: 'none',
  page: 'none',
  listedOn: ['/accounts/'],
  place: ['region', 'station', 'organization', 'fund', 'project'],
  belongs: ['station', 'region', 'organization', 'fund', 'project'],
  money: 'entry',
  columns: {
    id,
    project: { title: '项目', help: '哪个项目的预算。', type: 'ref', to: 'projects', required: true },
    fund: { title: '资金', help: '用哪笔资金。', type: 'ref', to: 'funds', required: true },
    category: expenseCategory,
    phase: {
      title: '阶段',
      help: '申报、批复或调整。',
      type: 'enum',
      initial: 'requested',
      values: { requested: '申报', approved: '批复', adjusted: '调整' },
      required: true,
    },
    version: {
      title: '版本',
      help: '第几版，从 1 开始。',
      type: 'integer',
      range: [1, 50],
      initial: '1',
      required: true,
    },
    amount,
    date: { title: '日期', help: '这一版定下的日期。', type: 'date', when: 'soon', inSource: true, required: true },
    reason: { title: '理由', help: '调整时必须写。', type: 'text' },
    station,
    region,
    organization,
    sources: sourcesWanted,
  },
});
