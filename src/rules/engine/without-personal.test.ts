import { expect, test } from 'vitest';
import type { Finding } from '../../data/finding.ts';
import { withoutPersonal } from './without-personal.ts';

const mobile = '13800138000';
const finding = (rule: string, more: Partial<Finding>): Finding => ({
  rule,
  level: 'error',
  file: 'data/a.csv',
  line: 2,
  column: 3,
  message: '不对。',
  ...more,
});
const told = (...findings: readonly Finding[]) =>
  withoutPersonal(findings).map(({ rule, line, value, fix }) => [rule, line, value, fix].join(' ').trim());

test('of a cell with personal data only that is told; of other cells, lines and files everything is', () => {
  expect(
    told(
      finding('pii', {}),
      finding('same-cell', { value: '任何字' }),
      finding('no-value', {}),
      finding('other-cell', { column: 4, value: '任何字' }),
      finding('other-line', { line: 3, value: '任何字' }),
      finding('other-file', { file: 'data/b.csv', value: '任何字' }),
    ),
  ).toEqual(['pii 2', 'no-value 2', 'other-cell 2 任何字', 'other-line 3 任何字', 'other-file 2 任何字']);
});

test('the same number in another cell of the line is not told again, elsewhere it is told without the number', () => {
  expect(
    told(
      finding('pii', {}),
      finding('other-cell', { column: 4, value: mobile }),
      finding('other-line', { line: 3, value: mobile, fix: mobile }),
      finding('fix', { line: 4, value: '短', fix: '长' }),
    ),
  ).toEqual(['pii 2', 'other-line 3', 'fix 4 短 长']);
});

test('a line of a text is one place, wherever in it something is found', () => {
  const text = { file: 'content/pages/help.mdx', value: '字' } as const;
  expect(told(finding('pii', { file: text.file }), finding('near', { ...text, column: 9 }))).toEqual(['pii 2']);
});

test('no message repeats what is personal', () => {
  const [only] = withoutPersonal([finding('x', { message: `"${mobile}" 不对。` })]);
  expect(only?.message).not.toContain(mobile);
});
