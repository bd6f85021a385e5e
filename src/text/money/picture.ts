/** Words on pictures that are drawn at build. */
export const text = {
  received: '收',
  spent: '支',
  notPublished: '未公开',
  yuan: '元',
  finding: (name: string) => `钱最多的来源是${name}。`,
  note: '条的长短按同一把尺画，单位：元。只画公开了的数；数从哪里来，看下面的表。',
  noteElsewhere: '条的长短按同一把尺画，单位：元。只画公开了的数。',
  toTable: '看每一笔和出处',
} as const;
