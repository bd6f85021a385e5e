import { expect, test } from 'vitest';
import type { Finding } from '../../src/data/finding.ts';
import { findingsJson } from './findings-json.ts';
import { findingsText } from './findings-text.ts';

const finding: Finding = {
  rule: 'ref',
  level: 'error',
  file: 'data/a.csv',
  line: 3,
  message: '不在 站点表 中。',
  fix: 'x',
};

test('colours stand only where they are asked for, never in a message', () => {
  const plain = findingsText({ findings: [finding], rows: 1 }, false);
  const coloured = findingsText({ findings: [finding], rows: 1 }, true);
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b');
  expect(coloured).toContain('data/a.csv:3 [ref] 不在 站点表 中。');
});

test('a cell can neither colour nor hide what stands around it', () => {
  const value = '\u001b[31m红\u001b]0;x\u0007\u009b2J';
  const text = findingsText({ findings: [{ ...finding, value, file: 'data/\u001b.csv' }], rows: 1 }, false);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(text).toContain('"␛[31m红␛]0;x␇<009B>2J"');
});

test('rules are counted, most first', () => {
  const findings = [finding, { ...finding, rule: 'date' }, { ...finding, rule: 'date' }];
  expect(findingsText({ findings, rows: 1 }, false)).toContain('按规则数：date 2，ref 1');
});

test('keys of the JSON stand in the order that is promised; those without a value are left out', () => {
  const full = { ...finding, column: 1, field: '站点', value: 'y' };
  const keys = (text: string) => [...text.matchAll(/^ {6}"(\w+)"/gm)].map((match) => match[1]);
  expect(keys(findingsJson({ findings: [full], rows: 1 }))).toEqual([
    'rule',
    'level',
    'file',
    'line',
    'column',
    'field',
    'value',
    'message',
    'fix',
  ]);
  expect(keys(findingsJson({ findings: [finding], rows: 1 }))).toEqual([
    'rule',
    'level',
    'file',
    'line',
    'message',
    'fix',
  ]);
});
