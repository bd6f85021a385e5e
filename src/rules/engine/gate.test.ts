import { expect, test } from 'vitest';
import type { Finding } from '../../data/finding.ts';
import { describe } from './describe.ts';
import { refuseOnErrors } from './gate.ts';

const warning: Finding = { rule: 'sources', level: 'warning', file: 'data/a.csv', line: 2, message: '空着。' };
const error: Finding = {
  rule: 'ref',
  level: 'error',
  file: 'data/a.csv',
  line: 3,
  column: 4,
  field: '站点',
  value: 'x',
  message: '不在 站点表 中。',
};

test('a build goes on where there is no error', () => {
  expect(refuseOnErrors([])).toBeUndefined();
  expect(refuseOnErrors([warning])).toBeUndefined();
});

test('a build stops at an error, and every error is told', () => {
  expect(refuseOnErrors([warning, error])).toMatchInlineSnapshot(`
    "data/a.csv:3:4 [ref] 站点 "x" 不在 站点表 中。

    有 1 处错误，没有开始生成网站，原来的网站没有动。改好后再来一次；只想检查，请运行 npm run check。"
  `);
});

test('a long value is shortened in print', () => {
  expect(describe({ ...error, value: '长'.repeat(80) })).toContain(`"${'长'.repeat(60)}…"`);
});
