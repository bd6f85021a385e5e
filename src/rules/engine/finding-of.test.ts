import { expect, test } from 'vitest';
import { neededRow } from '../../data/portal.ts';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { findingOf } from './finding-of.ts';
import type { Remark, Rule } from './rule.ts';

const portal = portalOf({ 'data/demo/receipts.csv': ['资金,编号,金额（元）,类别,出处', 'f,r1,1200.50,拨入,demo-doc'] });
const row = neededRow(portal, 'receipts', 'r1');
const rule = (level: Rule['level']): Rule => ({ id: 'speaking', title: '说话', level, check: () => [] });
const told = (remark: Omit<Extract<Remark, { key: string }>, 'table' | 'row'>, level: Rule['level'] = 'both') =>
  findingOf(portal, rule(level), { table: 'receipts', row, ...remark });

test('what is said of a cell gets its rule, level and place, and the text of the cell as an editor writes it', () => {
  const message = '太多。';
  const place = { rule: 'speaking', file: 'data/demo/receipts.csv', line: 2 };
  expect(told({ key: 'amount', message })).toEqual({
    ...place,
    level: 'error',
    column: 3,
    field: '金额（元）',
    value: '1200.50',
    message,
  });
  expect(told({ key: 'kind', message }, 'warning')).toMatchObject({ level: 'warning', field: '类别', value: '拨入' });
  expect(told({ key: 'kind', level: 'warning', message })).toMatchObject({ level: 'warning' });
});

test('nothing is quoted of an empty cell, nor where the rule says that it must not be repeated', () => {
  expect(told({ key: 'note', message: '空着。' })).not.toHaveProperty('value');
  expect(told({ key: 'amount', value: undefined, message: '像电话。' })).not.toHaveProperty('value');
  expect(told({ key: 'amount', value: '别的', message: '。', fix: '1' })).toMatchObject({ value: '别的', fix: '1' });
});

test('what is said of a line stands as it is, with the rule and its level', () => {
  const remark = { file: 'content/a.mdx', line: 7, message: '。' };
  expect(findingOf(portal, rule('warning'), remark)).toEqual({ rule: 'speaking', level: 'warning', ...remark });
});
