import { expect, test, vi } from 'vitest';
import { unitSlip } from '../accounts/unit-slip/rule.ts';
import { rules, runChecks, type Rule } from './index.ts';
import { portalOf, say } from '../../../tests/fixtures/rules/check-case.ts';

const context = { portal: portalOf(), today: '2026-06-01', publicFiles: [] };

test('the base of all fixtures is without a finding', () => {
  expect(say()).toEqual([]);
});

test('rules are listed by their ids, each once, each with a title', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(rules.every((rule) => rule.title !== '')).toBe(true);
});

test('a rule that crashes is one finding, and the others still run', () => {
  const crashing: Rule = {
    id: 'crashing',
    title: '出错',
    level: 'both',
    check: () => {
      throw new Error('boom');
    },
  };
  const speaking: Rule = {
    id: 'speaking',
    title: '说话',
    level: 'both',
    check: () => [{ rule: 'speaking', level: 'warning', file: 'data/a.csv', line: 1, message: '你好' }],
  };
  expect(runChecks(context, [crashing, speaking]).map((finding) => finding.message)).toMatchInlineSnapshot(`
    [
      "你好",
      "这条检查自己出错了（boom），它要看的没有看完。这不是资料的错：请把这一行发给维护的人。",
    ]
  `);
});

test('a crash is told at the file of the rule, which stands in the folder of its group', () => {
  const crash = vi.spyOn(unitSlip, 'check').mockImplementation(() => {
    throw new Error('boom');
  });
  const [told] = runChecks(context, [unitSlip]);
  crash.mockRestore();
  expect(told).toMatchObject({ rule: 'unit-slip', file: 'src/rules/accounts/unit-slip/rule.ts', line: 1 });
});

test('a warning that only follows from another of its row is left out; an error, another row, or one alone is not', () => {
  const speaking = (
    id: string,
    level: 'error' | 'warning',
    lines: readonly number[],
    impliedBy?: readonly string[],
  ): Rule => ({
    id,
    title: id,
    level,
    ...(impliedBy === undefined ? {} : { impliedBy }),
    check: () => lines.map((line) => ({ rule: id, level, file: 'data/a.csv', line, message: '' })),
  });
  const cause = speaking('cause', 'warning', [2]);
  const follower = speaking('follower', 'warning', [2, 3], ['nobody', 'cause']);
  const grave = speaking('grave', 'error', [2], ['cause']);
  const told = (chosen: readonly Rule[]) =>
    runChecks(context, chosen).map(({ rule, line }) => `${rule} ${String(line)}`);
  expect(told([follower, grave, cause])).toEqual(['cause 2', 'grave 2', 'follower 3']);
  expect(told([follower])).toEqual(['follower 2', 'follower 3']);
});

test('what a rule follows from is a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(rules.flatMap(({ impliedBy = [] }) => impliedBy).filter((id) => !ids.has(id))).toEqual([]);
});

test('findings come by file, line and column', () => {
  const at = (file: string, line: number, column: number) =>
    ({ rule: 'r', level: 'error', file, line, column, message: '' }) as const;
  const rule: Rule = {
    id: 'r',
    title: 'r',
    level: 'both',
    check: () => [at('b', 1, 1), at('a', 10, 2), at('a', 2, 9), at('a', 2, 1)],
  };
  expect(
    runChecks(context, [rule]).map(({ file, line, column }) => `${file}:${String(line)}:${String(column)}`),
  ).toEqual(['a:2:1', 'a:2:9', 'a:10:2', 'b:1:1']);
});

test('no rule may quote personal data, whatever it quotes', () => {
  const rule: Rule = {
    id: 'r',
    title: 'r',
    level: 'both',
    check: () => [
      {
        rule: 'r',
        level: 'error',
        file: 'a',
        line: 1,
        value: '13800138000',
        message: '"13800138000" 不对',
        fix: '13800138000',
      },
    ],
  };
  expect(runChecks(context, [rule])).toEqual([
    { rule: 'r', level: 'error', file: 'a', line: 1, message: '"（不显示）" 不对' },
  ]);
});
