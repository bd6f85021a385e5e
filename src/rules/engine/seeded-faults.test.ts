import { describe, expect, test } from 'vitest';
import { isTableName } from '../../schema/index.ts';
import type { Finding } from '../../data/finding.ts';
import type { Files } from '../../data/files/files.ts';
import { loadPortal } from '../../data/load.ts';
import { damaged, fileOf, lineOf, sampleTown } from '../../../tests/fixtures/rules/damage.ts';
import { seededFaults } from '../../../tests/fixtures/rules/seeded-faults.ts';
import { rules, runChecks } from './index.ts';

function check(files: Files): readonly Finding[] {
  const portal = loadPortal(files, { data: 'data', content: 'none' });
  return runChecks({ portal, today: '2026-12-01', publicFiles: [] });
}

test('the sample town alone raises nothing', () => {
  expect(check(sampleTown)).toEqual([]);
});

describe('one damaged row is told, with all that follows from it and nothing else', () => {
  test.each(seededFaults.map((fault) => [fault.rule, fault.name, fault] as const))('%s: %s', (rule, _, fault) => {
    const { table, row, told } = fault;
    const files = damaged(fault);
    const expected = told.map((note) => placeOf(note, `${table}/${row}`, files));
    expect(check(files).map(placeAndRule).toSorted()).toEqual(expected.toSorted());
    expect(told.some((note) => note.split(/[:@]/u)[0] === rule)).toBe(true);
  });

  test('there are more than three hundred kinds', () => {
    expect(new Set(seededFaults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(340);
  });
});

function placeAndRule({ file, line, rule, level }: Finding): string {
  return `${file}:${String(line)} ${rule} ${level}`;
}

/** What `rule:warning@table/row` stands for, written like a finding. */
function placeOf(note: string, damagedRow: string, files: Files): string {
  const [ruleAndLevel = '', place = damagedRow] = note.split('@');
  const [id = '', level = levelOf(id)] = ruleAndLevel.split(':');
  const [table = '', row = ''] = place.split('/');
  if (!isTableName(table)) return `${place} ${id} ${level}`;
  const text = new TextDecoder().decode(files.read(fileOf(table)));
  return `${fileOf(table)}:${String(lineOf(text, row))} ${id} ${level}`;
}

function levelOf(id: string): string {
  const level = rules.find((rule) => rule.id === id)?.level;
  return level === 'both' ? 'error' : (level ?? 'no such rule');
}
