import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const glossary = defineTable({
  name: 'glossary',
  title: '名词',
  help: '一个难懂的词和它的大白话解释。',
  label: 'term',
  page: '/glossary/#{id}',
  listedOn: ['/glossary/'],
  place: [],
  belongs: [],
  money: 'none',
  columns: {
    id,
    term: { title: '名词', help: '那个词。', type: 'text', required: true },
    meaning: { title: '解释', help: '大白话解释。', type: 'text', required: true },
    example: { title: '例子', help: '举个例子。', type: 'text' },
  },
});
