import { describe, expect, it } from 'vitest';
import { parseCheckReport, parseDiffReport } from './reports.ts';
import { diff, check, wrong, missing } from '../../../tests/fixtures/editing/comment-fixture.ts';

describe('reports', () => {
  it('are read as they were written, and refused in any other form', () => {
    expect(
      parseDiffReport(JSON.stringify({ base: 'a', head: null, ...diff, missing: [missing], fresh: [wrong] })),
    ).toEqual({
      ...diff,
      missing: [missing],
      fresh: [wrong],
    });
    expect(parseCheckReport(JSON.stringify({ findings: [wrong], counts: check.counts }))).toEqual({
      findings: [wrong],
      counts: check.counts,
    });
    const others = ['', 'null', '{"findings":[]}', '{"findings":[{"rule":1}],"counts":{}}'];
    expect(others.map(parseCheckReport)).toEqual(others.map(() => undefined));
    expect(parseDiffReport(JSON.stringify({ ...diff, pages: [1] }))).toBeUndefined();
  });
});
