import { expect, it } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { statementsOfHolder, statementsOfPeriod, statementsOfProject } from './statements-about.ts';

const portal = moneyPortal({
  funds: 'id,name,kind,station,region\ndigest,县福彩,福利彩票公益金,bao,\nown,站里的钱,财政拨款,zhan,',
  projects: 'id,station,name,status,source\np,bao,食堂,进行中,doc',
  receipts: `id,fund,date,amount,kind,source
r1,digest,2024-01-05,1000.00,拨入,doc
r2,own,2025-01-05,500.00,拨入,doc`,
  expenses: '',
  statements: `id,funds,projects,station,start,end,measure,amount,as_written,complete,source
of-fund,digest,,,,,收入,1000.00,1000元,是,doc
of-two,digest；own,,,,,收入,1500.00,1500元,是,doc
of-project,,p,,,,支出,0.00,0元,否,doc
of-station,,,zhan,2024-01-01,2024-12-31,支出,0.00,0元,是,doc`,
});
const bao = { kind: 'station', id: 'bao' } as const;
const zhan = { kind: 'station', id: 'zhan' } as const;
const ids = (checks: ReturnType<typeof statementsOfHolder>) => checks.map(({ statement }) => statement.id);

it('belong to the holders of their funds; to whoever they name where they name no fund', () => {
  expect(ids(statementsOfHolder(portal, bao))).toEqual(['of-fund', 'of-two']);
  expect(ids(statementsOfHolder(portal, zhan))).toEqual(['of-two', 'of-station']);
  expect(ids(statementsOfProject(portal, 'p'))).toEqual(['of-project']);
});

it('are of the year in which their period ends, else of the last in which their funds had money', () => {
  expect(ids(statementsOfPeriod(portal, bao, 2024))).toEqual(['of-fund', 'of-two']);
  expect(ids(statementsOfPeriod(portal, zhan, 2024))).toEqual(['of-station']);
  expect(ids(statementsOfPeriod(portal, zhan, 2025))).toEqual(['of-two']);
});
