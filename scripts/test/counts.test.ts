import { describe, expect, it } from 'vitest';
import { countReport, lastLine, readReport } from './counts.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countReport', () => {
  it('counts tests over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countReport(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts what was not run as failed', () => {
    expect(countReport({ testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] })).toEqual({
      passed: 1,
      failed: 3,
    });
  });

  it('counts a file that broke before its first test as one failure', () => {
    expect(countReport({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a report that it cannot read for a failure', () => {
    expect(countReport({ wrong: true })).toEqual({ passed: 0, failed: 1 });
    expect(readReport('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
  });
});

describe('lastLine', () => {
  it('is plain', () => {
    expect(lastLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
  });
});
