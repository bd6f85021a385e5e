export const text = {
  title: '首页',
  description: '社工站有哪些服务、帮了谁、钱花在哪里，都在这里，一笔一笔有出处。',
  doors: [
    { href: '/services/', title: '我需要帮助', line: '按您的难处找服务，看清条件，拨打电话。' },
    { href: '/funds/', title: '钱花在哪里', line: '每一笔从哪里来，用到哪里去，凭证是什么。' },
    { href: '/stories/', title: '身边的故事', line: '遇到什么难处，怎么帮的，还有什么没解决。' },
  ],
  holds: '这里收录了',
  needs: '您遇到什么难处？',
  money: '钱从哪里来，花了多少',
  stories: '身边的故事',
  disclosures: '最近的公示',
  noDisclosures: '还没有公示。',
  corrections: '最近的更正',
  noCorrections: '还没有更正。',
} as const;
