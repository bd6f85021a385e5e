import type { Told } from '../diff/told.ts';
import type { Finding } from '../model/finding.ts';
import { commentText } from './comment-text.ts';
import type { Proposal } from './proposal.ts';

export const quality = { rows: 14, errors: 0, warnings: 0 };
export const diff: Told = {
  headline: '修改服务 1 项；影响 1 个页面。',
  places: [
    {
      name: '泊里镇',
      sample: false,
      tables: [
        {
          table: 'services',
          title: '服务',
          rows: [
            {
              kind: 'changed',
              id: 'care',
              name: '老人照料',
              file: 'data/poli/services.csv',
              line: 2,
              cells: [{ title: '费用', from: '免费', to: '收费' }],
            },
          ],
        },
      ],
    },
  ],
  texts: [],
  others: [],
  unread: [],
  money: [],
  missing: [],
  pages: ['/services/care/'],
  quality: { before: quality, after: quality, stations: [] },
  fresh: [],
};
export const nothing: Told = { ...diff, headline: '内容没有变。', places: [], pages: [] };
export const check = { findings: [], counts: { rows: 14, errors: 0, warnings: 0 } };
export const wrong: Finding = {
  rule: 'ref',
  level: 'error',
  file: 'data/poli/services.csv',
  line: 14,
  column: 5,
  field: '类别',
  value: '养老服務',
  message: '不在 用语表 中；最接近的是 "养老服务"。请改为 "养老服务"，或先在 data/common/terms.csv 新增。',
  fix: '养老服务',
};
export const doubtful: Finding = { ...wrong, rule: 'unit-slip', level: 'warning', message: '请对照原件看一看。' };
export const missing: Told['missing'][number] = {
  table: 'expenses',
  id: 'e1',
  file: 'data/poli/expenses.csv',
  line: 3,
  disclosure: 'd1',
  publishedOn: '2025-01-20',
  cell: { key: 'amount', title: '金额（元）', from: '1000.00', to: '2200.00' },
  proposal: 'correction-e1,expenses,e1,金额（元）,1000.00,2200.00,,编辑,2026-06-01,d1',
};

export function comment(proposal: Partial<Proposal> = {}): string {
  return commentText({ check, diff, built: true, code: 0, run: 'https://host.example/runs/7', ...proposal });
}

/** Verdict and next step: the lines above the first further heading. */
export function verdict(proposal: Partial<Proposal>): readonly string[] {
  const lines = comment(proposal).split('\n');
  const end = lines.findIndex((line, index) => index > 2 && line.startsWith('#'));
  return lines.slice(2, end === -1 ? undefined : end).filter((line) => line !== '');
}
