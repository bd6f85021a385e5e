import { expect, test } from 'vitest';
import { defineTable, type ColumnSpec } from './column.ts';
import { id } from './common-columns.ts';

const facts = {
  name: 'complaints',
  title: '投诉',
  help: '一次投诉。',
  label: 'matter',
  page: 'none',
  listedOn: [],
  place: [],
  belongs: [],
  money: 'none',
} as const;

const matter = { title: '事由', help: '什么事。', type: 'text' } as const;
const received = { title: '收到日期', help: '哪天收到。', type: 'date', when: 'past' } as const;

test('a table that says all that has to be said', () => {
  expect(defineTable({ ...facts, columns: { id, matter, received } }).name).toBe('complaints');
});

test('a fact that is left out does not compile', () => {
  const { label, page, listedOn, place, belongs, money, ...rest } = { ...facts, columns: { id, matter } };
  // @ts-expect-error A table says by which column people call its rows.
  defineTable({ ...rest, page, listedOn, place, belongs, money });
  // @ts-expect-error A table says where its rows are shown.
  defineTable({ ...rest, label, listedOn, place, belongs, money });
  // @ts-expect-error A table says which pages list its rows.
  defineTable({ ...rest, label, page, place, belongs, money });
  // @ts-expect-error A table says by which columns a row leads to its place.
  defineTable({ ...rest, label, page, listedOn, belongs, money });
  // @ts-expect-error A table says whether its rows have to belong to somebody.
  defineTable({ ...rest, label, page, listedOn, place, money });
  // @ts-expect-error A table says whether its rows are money.
  defineTable({ ...rest, label, page, listedOn, place, belongs });
  // @ts-expect-error A date says whether it may lie in the future.
  const date: ColumnSpec = { title: '日期', help: '哪天。', type: 'date' };
  // @ts-expect-error A number says what it can be.
  const integer: ColumnSpec = { title: '人数', help: '几人。', type: 'integer' };
  // @ts-expect-error A number says what it can be.
  const decimal: ColumnSpec = { title: '数量', help: '多少。', type: 'decimal' };
  expect([date, integer, decimal]).toHaveLength(3);
});

test('a fact that names a column which is not there does not compile', () => {
  // @ts-expect-error There is no column `name`.
  defineTable({ ...facts, label: 'name', columns: { id, matter } });
  // @ts-expect-error There is no column `station`.
  defineTable({ ...facts, place: ['station'], columns: { id, matter } });
  // @ts-expect-error There is no column `station`.
  defineTable({ ...facts, belongs: ['station'], columns: { id, matter } });
  // @ts-expect-error There is no column `opened`.
  const table = defineTable({ ...facts, columns: { id, matter, received: { ...received, notBefore: 'opened' } } });
  expect(table.name).toBe('complaints');
});
