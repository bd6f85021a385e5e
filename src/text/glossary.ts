export const text = {
  title: '名词解释',
  description: '账目、公示和社工站里常见的词，用大白话解释。',
  lead: '看不懂的词，到这里查。',
  example: '例如',
  none: '还没有名词解释。',
  noneRemedy: '在 data/common/glossary.csv 里加一行，就会出现在这里。',
} as const;
