/** The pages that say something about the site itself, and what stands there until they are written. */
export const infoPages = [
  { slug: 'about', title: '关于', description: '这个网站是做什么的，谁在办。' },
  { slug: 'help', title: '使用帮助', description: '怎么找服务、看账目、放大字和朗读。' },
  { slug: 'privacy', title: '隐私', description: '这个网站怎样保护个人信息。' },
  { slug: 'accessibility', title: '无障碍', description: '这个网站怎样让每个人都能用。' },
] as const;

export const text = {
  none: '这一页还没有写。',
  remedy: (slug: string) => `在 content/pages 文件夹里加上 ${slug}.mdx，就会出现在这里。`,
} as const;
