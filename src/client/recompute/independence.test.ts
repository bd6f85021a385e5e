import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../publish/tables/csv.ts';
import { publishPortal, tableText } from '../../../tests/fixtures/publish/publish-fixture.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';
import { columnsOf, subjectTables, tableNames } from '../../schema/index.ts';
import { answer } from './answer.ts';
import { Library } from './library.ts';
import { leadsTo, subjectTables as placeTables } from './links.ts';
import { readPublished, valuesOf } from './published-csv.ts';

const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));

describe('the code that works out numbers anew', () => {
  it.each(files)('%s uses nothing of the code that makes the site', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    const imports = text.matchAll(/^(?:import|export) (?:[^;=]*? from )?'([^']+)';$|\bimport\(\s*'([^']+)'/gm);
    const used = [...imports].map((found) => found[1] ?? found[2] ?? '');
    expect(used.filter((from) => from !== 'papaparse' && !/^\.\/[a-z-]+\.ts$/.test(from))).toEqual([]);
  });

  it('comes to what the site comes to', () => {
    const portal = publishPortal();
    const library = new Library();
    for (const table of tableNames) library.add(table, readPublished(tableText(portal, table, csvFile(table))));
    const questions = [
      ...tableNames,
      ...tableNames.map((table) => `${table} - ${table}?real=yes`),
      ...tableNames.map((table) => `${table}?in=cn`),
      'stations?in=yang',
      'stations?closed_on=',
      'stations?real=yes&closed_on=',
      'receipts.amount',
      'receipts.amount?year=2024 - expenses.amount?until=2024',
      'receipts.amount?fund.kind=community_fund&real=yes',
      'expenses.amount?refund_of=*',
      'expenses.amount?refund_of.fund=a',
      'services?audiences=aud-elder|aud-child&in=xian',
      'services?sensitive=false',
      'regions?level=county|township&in=xian',
    ];
    const ours = questions.map((question) => {
      const result = answer(question, library);
      return [question, 'code' in result ? result.code : String(result.value)];
    });
    expect(ours).toEqual(questions.map((question) => [question, String(ask(portal, question)?.value)]));
  });

  it('knows of every column that leads to another table, and of every list', () => {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        const list = 'list' in column && column.list;
        expect([table, key, valuesOf(key, '甲；乙').length]).toEqual([table, key, list ? 2 : 1]);
        if (!list)
          expect([table, key, leadsTo(table, key)]).toEqual([table, key, 'to' in column ? column.to : undefined]);
      }
    }
    expect(placeTables).toEqual(subjectTables);
  });
});
