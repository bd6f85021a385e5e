import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, tableNames } from '../../schema/index.ts';
import { formatCsv } from '../../data/csv/csv.ts';
import { runChecks } from './index.ts';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';

const odd = [
  '',
  ' ',
  '，',
  '"',
  'x',
  'a',
  'cn',
  'poli',
  'poli-station',
  'news',
  '是',
  '站点',
  '-1',
  '0',
  '1-1',
  '2024',
  '2024-02-30',
  '近3万人',
  '13800138000',
  'a；b；；',
  '<x>',
  '{',
  '调整',
  '__proto__',
  'constructor',
];
const cell = fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 12 }));

const tableFile = fc.constantFrom(...tableNames).chain((table) => {
  const columns = columnsOf(table);
  const sound = fc.constantFrom(...odd, 'a');
  return fc
    .array(fc.array(fc.oneof(cell, sound), { minLength: 1, maxLength: columns.length + 1 }), { maxLength: 4 })
    .map((rows) => [`data/x/${table}.csv`, formatCsv([columns.map(([, column]) => column.title), ...rows])] as const);
});

const text = fc.constantFrom(
  '---\n',
  'title: a\n',
  'sources: [x]\n',
  'constructor: a\n',
  '__proto__: [a]\n',
  '## 花了多少\n',
  '<Figure id="x" />',
  '<Sum query="a?b=c" />',
  '<Fact of="stations/poli-station.name" />',
  '{',
  '<',
  '“',
  '3人',
  '\n',
  '`',
  'import a\n',
);
const mdx = fc.array(text, { maxLength: 12 }).map((parts) => ['content/stories/a.mdx', parts.join('')] as const);

test('no input makes a rule crash, and every finding has a place and a remedy', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tableFile, mdx), { minLength: 1, maxLength: 4 }), (files) => {
      const findings = runChecks({ portal: portalOf(Object.fromEntries(files)), today: '2026-06-01', publicFiles: [] });
      for (const { message, line, file } of findings) {
        expect(message).not.toContain('这条检查自己出错了');
        expect(message).toMatch(/请|运行 npm run fix/);
        expect(line).toBeGreaterThan(0);
        expect(file).toMatch(/^(data|content)\//);
      }
    }),
    { numRuns: 300 },
  );
});
