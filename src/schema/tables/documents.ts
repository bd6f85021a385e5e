import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const documents = defineTable({
  name: 'documents',
  title: '文件',
  help: '一份报道、公告、合同、凭证汇总或报告：数字的出处。',
  label: 'title',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    title: { title: '标题', help: '文件的标题。', type: 'text', required: true },
    publisher: { title: '发布者', help: '谁发布的，照文件写。', type: 'text', required: true },
    date: { title: '日期', help: '发布日期；只知道年份就写年份。', type: 'date', when: 'past', required: true },
    kind: {
      title: '类型',
      help: '哪一类文件。',
      type: 'enum',
      values: {
        news: '新闻报道',
        notice: '公告',
        contract: '合同',
        vouchers: '凭证汇总',
        audit: '审计报告',
        report: '总结报告',
        regulation: '制度文件',
      },
      required: true,
    },
    url: { title: '链接', help: '网上的地址。', type: 'url' },
    file: { title: '文件', help: 'public/documents 里的文件名。', type: 'text' },
    sha256: { title: '校验和', help: '文件的 SHA-256。', type: 'sha256' },
    link_checked_on: {
      title: '链接核对日期',
      help: '哪天打开过链接；由 npm run keep -- --links 填。',
      type: 'date',
      when: 'past',
    },
    link_state: {
      title: '链接状态',
      help: '那天链接还在不在。',
      type: 'enum',
      values: { stands: '还在', gone: '打不开了' },
    },
    note: { title: '备注', help: '需要说明的，例如 日期为推定。', type: 'text' },
  },
});
