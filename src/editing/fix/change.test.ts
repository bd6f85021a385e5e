import { expect, test } from 'vitest';
import { quoted, rewritten } from './change.ts';

test('a cell is quoted, shortened, and nothing in it stays unseen', () => {
  expect(quoted('')).toBe('空格子');
  expect(quoted('甲\t乙\n丙')).toBe('"甲⇥乙⏎丙"');
  expect(quoted('一'.repeat(31))).toBe(`"${'一'.repeat(30)}…"`);
});

test('the number of a person is never quoted', () => {
  expect(quoted('老王 13800138000')).toBe('（像个人的号码，不显示）');
  expect(rewritten('电话', '138-0013-8000', '13800138000')).toBe('电话 写整齐了（里面像有个人的号码，不显示）');
  expect(rewritten('日期', '2023/1/2', '2023-01-02')).toBe('日期 "2023/1/2" 改为 "2023-01-02"');
});
