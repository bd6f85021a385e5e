import { defineTable } from '../column.ts';
import { amount, asWritten, id, organization, precision, region, source, station } from '../shared-columns.ts';

export const receipts = defineTable({
  name: 'receipts',
  title: '收入',
  help: '一笔进账，或原文说明的一笔投入、争取、实物折价。',
  label: 'none',
  page: 'none',
  listedOn: ['/funds/', '/accounts/'],
  place: ['region', 'station', 'organization', 'fund'],
  belongs: ['station', 'region', 'organization', 'fund'],
  money: 'entry',
  columns: {
    id,
    fund: { title: '资金', help: '记在哪笔资金上。', type: 'ref', to: 'funds', required: true },
    date: { title: '日期', help: '到账日期；原文未写明就空着，不猜。', type: 'date', when: 'past', inSource: true },
    period: { title: '期间', help: '照原文写，例如 2023年。', type: 'text' },
    amount,
    precision,
    as_written: asWritten,
    kind: {
      title: '类别',
      help: '前五种进余额；投入、争取、实物折价只列出，不进余额。',
      type: 'enum',
      values: ['拨入', '捐赠', '利息', '上年结转', '退回', '投入', '争取', '实物折价'],
      required: true,
    },
    upstream: { title: '上游收入', help: '这笔钱是从哪笔收入转来的，合计时只算一次。', type: 'ref', to: 'receipts' },
    station,
    region,
    organization,
    note: { title: '备注', help: '需要说明的。', type: 'text' },
    source,
  },
});
