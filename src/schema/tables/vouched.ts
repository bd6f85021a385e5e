import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const vouched = defineTable({
  name: 'vouched',
  title: '核看',
  help: '一个附件，程序看不进去（扫描件、录像、压缩包等），由人看过，里面没有个人信息。',
  label: 'none',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    file: { title: '文件', help: 'public 里的路径，例如 documents/pingzheng.pdf。', type: 'text', required: true },
    sha256: {
      title: '校验和',
      help: '看的是哪一个文件：它的 SHA-256，检查的提示里有。文件换了，要重新看。',
      type: 'sha256',
      required: true,
    },
    looked_by: { title: '谁看的', help: '职务，不写姓名，例如 站长。', type: 'text', required: true },
    date: { title: '日期', help: '哪天看的，写到日。', type: 'date', when: 'past', required: true },
    until: { title: '到期', help: '到哪天再看一次，写到日。', type: 'date', when: 'planned', required: true },
    note: { title: '说明', help: '看了什么，遮住了什么。', type: 'text' },
  },
});
