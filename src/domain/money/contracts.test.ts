import { expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { contractMoney, contractsOf } from './contracts.ts';

const rows = {
  funds: 'id,name,kind,station\nf,站里的钱,财政拨款,zhan',
  expenses: `id,fund,date,amount,category,summary,contract,instalment,source
e1,f,2024-03-01,300.00,exp-meals,首款,c,c-1,doc
e2,f,2024-02-01,100.01,exp-meals,没有写哪一期,c,,doc`,
  contracts: `id,name,station,stations,funds,procurement,client,supplier,amount,source
c,供餐,zhan,zhan；bao,f,询价,o1,o2,1000.01,doc
other,别的,zhan,,,未写明,o1,o2,,doc`,
  instalments: `id,contract,item,share,amount,due_on
c-2,c,2,30,,2024-06-30
c-1,c,1,,300.00,2024-03-31
other-1,other,1,50,,2024-03-31`,
};
const portal = moneyPortal(rows);
const money = (id: string) => contractMoney(portal, portal.byId.contracts.get(id) ?? expect.fail(), '2024-07-01');

it('holds each instalment beside what was paid of it; a share is of the whole price, to the fen', () => {
  expect(
    money('c').instalments.map(({ instalment, due, paid, late }) => [instalment.id, due, paid?.toText(), late]),
  ).toEqual([
    ['c-1', 30000, 'expenses.amount?instalment=c-1', false],
    ['c-2', 30000, undefined, true],
  ]);
  expect(money('c').payments.map(({ id }) => id)).toEqual(['e2', 'e1']);
  expect(money('c').paid?.toText()).toBe('expenses.amount?contract=c');
});

it('calls nothing late where the payments are in books of others, and knows no share of an unknown price', () => {
  expect(money('other').instalments.map(({ due, late }) => [due, late])).toEqual([[undefined, false]]);
});

it('are found from every station that they serve', () => {
  expect(contractsOf(portal, 'station', 'bao').map(({ id }) => id)).toEqual(['c']);
  expect(contractsOf(portal, 'fund', 'f').map(({ id }) => id)).toEqual(['c']);
});
